import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { applyChanges } from './changed-pack.ts';
import type { Change } from './faults/fault.ts';

const PACK = join(import.meta.dirname, '../../fixtures/packs/spoken');
const ENTRY = 'questions/running/keep-ovens-warm.mdx';

/** The report of the pack of spoken answers after changes, without its head. */
async function report(changes: readonly Change[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-'));
  try {
    cpSync(PACK, folder, { recursive: true });
    applyChanges(folder, changes);
    const lines = formatReport((await checkPack(readPack(folder))).findings).split('\n');
    return lines.slice(1).map((line) => line.slice(2));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inEntry = (replace: string, by: string): Change[] => [{ file: ENTRY, replace, by }];
const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

describe('a pack that has rules of writing', () => {
  test('passes when its entries keep them', async () => {
    expect(await report([])).toEqual([]);
  });

  test('is held to none of them without the rules', async () => {
    const without: Change = { file: 'pack.yaml', replace: 'writing:\n  quotes: typographic', by: 'writing:\n  quotes: typographic' };
    const removed: Change = {
      does: 'removes the rules',
      with: (pack) =>
        applyChanges(pack, [
          {
            file: 'pack.yaml',
            replace:
              'writing:\n  quotes: typographic\n  avoid:\n    - { words: [utilize, utilizes], instead: use }\n    - { words: [recently], instead: the date }\n',
            by: '',
          },
        ]),
    };
    const changes = inEntry('A cold stone makes a pale crust.', 'A cold stone "utilizes" a pale crust.');
    expect(await report([...changes, without])).toHaveLength(2);
    expect(await report([...changes, removed])).toEqual([]);
  });

  test.each<[string, Change[], string[]]>([
    [
      'a short answer that is too short',
      inEntry(' One night’s log shows me more\n  than any single look.', '').concat(
        inEntry(' I decided to load the oven in two halves,\n  so the stone has time to recover.', ''),
      ),
      [`${ENTRY}:11 short: it has 53 words. Write 60 to 90: 25 to 40 seconds of speech.`],
    ],
    [
      'a sentence of the short answer that is too long',
      inEntry('A cold stone makes a pale crust.', `Count ${LONG}.`),
      [
        `${ENTRY}:11 short: a sentence has 20 words (Count one two three four five six seven eight nine ten eleve…). Cut it in two: 18 words are the most that a listener keeps.`,
        `${ENTRY}:11 short: it has 92 words. Write 60 to 90: 25 to 40 seconds of speech.`,
      ],
    ],
    [
      'commands in the short answer',
      inEntry('A cold stone makes a pale crust.', 'Say `a`, `b` and `c`.'),
      [`${ENTRY}:11 short: it has 3 pieces of code. Keep 2 at most, and name the rest in words: nobody can say a command.`],
    ],
    [
      'a full answer that takes too long',
      inEntry('So I use a probe', `${'It is hot. '.repeat(12)}So I use a probe`),
      [`${ENTRY}:24 ## Full answer: it has 275 words. Write 210 to 265: it is said aloud, at most in two minutes.`],
    ],
    [
      'a step without a claim',
      inEntry('5. **I write a log.**', '5. I write a log.'),
      [`${ENTRY}:34 ## Full answer: a step of it does not open with its claim in bold. Write "1. **Claim.** Then what follows from it".`],
    ],
    [
      'a full answer about the own system',
      inEntry('core: 1\n', '').concat(inEntry('I use a probe', 'on the Bread Line I use a probe')),
      [`${ENTRY}:23 ## Full answer: it names "Bread Line". Write what a candidate of any company can say, and tell our own story in its section.`],
    ],
    [
      'a sentence that is too long',
      inEntry('It shows the air.', `It shows ${LONG} one two three four five six seven eight.`),
      [
        `${ENTRY}:73: a sentence has 29 words (It shows one two three four five six seven eight nine ten el…). Cut it in two: 28 words are the most that a listener keeps.`,
      ],
    ],
    [
      'sentences that are long on average',
      inEntry('Stone holds heat, and gives it back slowly.', Array.from({ length: 24 }, () => `Eight ${LONG} one two three four five six seven.`).join(' ')),
      [
        `${ENTRY}: its sentences have 15.4 words on average. Cut the longest until it is 15 at most: one idea a sentence.`,
        `${ENTRY}:67 ## Go deeper: it has 648 words. Write 350 at most.`,
      ],
    ],
    [
      'a story without a number, which is too short',
      inEntry(
        `One winter the first batch of every night was pale. I read the log of two weeks and found that the stone was 20 degrees too
cold at two in the morning. The day team had opened the door to dry the room. We agreed on a sign at the door and on a start
of the burner half an hour earlier. In the week before, 31 of 400 loaves were pale. In the week after, it was 4 of 400. The
gas bill rose by two percent, and we were glad to pay it.`,
        'All was well.',
      ),
      [
        `${ENTRY}:60 ## In the Bread Line: it has 3 words. Tell the story in 80 to 200.`,
        `${ENTRY}:60 ## In the Bread Line: it has no number. Give one result in numbers.`,
      ],
    ],
    [
      'too few mistakes',
      inEntry('- **Changing the recipe first.** The dough was never the cause.\n', ''),
      [`${ENTRY}:71 ## Common mistakes: it has 2 items. List 3 to 5.`],
    ],
    [
      'a score without its middle',
      inEntry('- **Good:** Stone, seal, load.\n', ''),
      [`${ENTRY}:77 ## How it is scored: it has 2 items. Write one line each for weak, good and excellent.`],
    ],
    [
      'a diagnosis without commands and table',
      inEntry(
        '```bash\nprobe read --deck upper\n```\n\n| What you see | What it proves | What to do next |\n|---|---|---|\n| A low number | The stone is cold | Wait |',
        'Look.',
      ),
      [
        `${ENTRY}:50 ## Diagnose: it has no commands. Open it with one block of the commands that solve most cases.`,
        `${ENTRY}:50 ## Diagnose: it has no table. Add one: what you see, what it proves, what to do next.`,
      ],
    ],
    [
      'a diagnosis with a long table',
      inEntry('| A low number | The stone is cold | Wait |', '| A low number | The stone is cold | Wait |\n'.repeat(9).trimEnd()),
      [`${ENTRY}:50 ## Diagnose: its table has 9 rows. Keep the 8 that solve most cases.`],
    ],
    [
      'many words before the first thing shown',
      inEntry('*Typical of our log.*', `${'It is hot. '.repeat(40)}\n\n*Typical of our log.*`),
      [`${ENTRY}:45: a reader passes 363 words before the first drawing, code or output. Show something within 350.`],
    ],
    [
      'words that its authors avoid',
      inEntry('Stone holds heat,', 'Recently stone utilizes `utilize` heat,'),
      [`${ENTRY}:69: it says "Recently". Write instead: the date.`, `${ENTRY}:69: it says "utilizes". Write instead: use.`],
    ],
    [
      'straight quotes in prose and in a field, code left alone',
      inEntry('“Turn it up.”', '"Turn it up", `a"b`').concat(inEntry('Why is the first batch pale?', "Why's the first batch pale?")),
      [
        `${ENTRY}:4 alsoAsked.0: a straight quotation mark or apostrophe is in it (Why's the first batch p). Write “ ” and ’ in prose; straight ones are for code.`,
        `${ENTRY}:79: a straight quotation mark or apostrophe is in it (Weak: "Turn it up", · ). Write “ ” and ’ in prose; straight ones are for code.`,
      ],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await report(changes)).toEqual(expected);
  });

  test('a field that is no Markdown is reported once, by the check of texts', async () => {
    const nested = `${'> '.repeat(50)}hot`;
    expect(await report(inEntry('alsoAsked: [Why is the first batch pale?]', `alsoAsked: ["${nested}"]`))).toEqual([]);
    expect(await report(inEntry('oneLine: I keep the thermal mass hot and the door shut.', `oneLine: "${nested}"`))).toEqual([
      `${ENTRY}:10 oneLine: lists, quotes or emphasis are nested too deeply. Write it flat: two levels are the most that a reader follows.`,
    ]);
  });

  test('rules that say nothing are refused', async () => {
    const rule: Change[] = [{ file: 'pack.yaml', replace: '{ words: [recently], instead: the date }', by: '{ words: [], instead: the date }' }];
    expect(await report(rule)).toEqual(['pack.yaml:15 writing.avoid.1.words: the list is empty. Name a word, or remove the line.']);
  });
});
