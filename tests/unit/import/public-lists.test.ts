import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPack, type MadePack } from '../../../src/import/import-pack.ts';
import { countEachWord } from '../../../src/import/verify-whole.ts';
import { checkPack, type CheckedPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';

/** Lists in the shapes of three public ones: answers folded below summaries, headings in a numbered list, and questions with choices. */
const LISTS = fileURLToPath(new URL('../../fixtures/lists', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'answerpack-public-'));
const pack = join(folder, 'pack');
let made: MadePack;
let checked: CheckedPack;
beforeAll(async () => {
  made = await importPack([LISTS], pack);
  checked = await checkPack(readPack(pack));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Topic, place and question of each entry, in the order of the files. */
function listed(topics: readonly string[]): string[] {
  return checked.questions
    .map(({ meta }) => meta)
    .filter(({ topic }) => topics.includes(topic))
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || a.place! - b.place!)
    .map(({ topic, place, question }) => `${topic} ${place} ${question}`);
}

const leftOut = (file: string): string[] =>
  made.leftOut
    .filter((piece) => piece.file === file)
    .sort((a, b) => a.line - b.line)
    .map(({ line, endLine, why }) => `${line}-${endLine} ${why}`);

const read = (path: string): string => readFileSync(join(pack, 'questions', path), 'utf8').replace(/^---\n[\s\S]*?\n---\n\n/, '');

test('three lists become one sound pack', () => {
  expect(checked.findings).toEqual([]);
  expect([made.questions, made.topics, made.pictures.size]).toEqual([25, 6, 3]);
  expect(checked.topics.map(({ name }) => name)).toEqual([
    'List of (Advanced) Baking Questions',
    'Bread 101',
    'Dough Hands-On',
    'Rising',
    'Core Ovens',
    'Oven Doors',
  ]);
  expect(checked.questions.map(({ meta }) => meta.level).filter(Boolean), 'a title of “(Advanced)” says it of some only').toEqual([]);
});

test('each word of the lists is in the pack, or in what was not imported', () => {
  const have = countEachWord(made.files.values());
  const lists = ['choices', 'folded', 'numbered'].map((name) => readFileSync(join(LISTS, `${name}.md`), 'utf8'));
  const missing = [...countEachWord(lists).keys()].filter((word) => !have.has(word));
  // A tag and an attribute that the pack writes otherwise, what only names an answer, and a title that the pack does not take of three.
  expect(missing.sort()).toEqual(['200', 'answers', 'code', 'hint', 'interview']);
});

describe('answers folded below summaries', () => {
  test('are read with their topics, in order', () => {
    expect(listed(['bread-101', 'dough-hands-on', 'rising'])).toEqual([
      'bread-101 1 What is bread?',
      'bread-101 2 True or False? Bread needs yeast',
      'bread-101 3 What are the advantages of baking in stone?',
      'bread-101 4 How to light the oven? (when for example you run oven light)',
      'dough-hands-on 1 Explain the following recipe',
      'dough-hands-on 2 Describe each of the following, including how they differ:',
      'dough-hands-on 3 For the dough "a", with the following content',
      'rising 1 What would be the result of the following rise?',
      'rising 2 Which of these must a rise have? 1. hours 2. nothing',
      'rising 3 Write a timer that rings after the rise.',
    ]);
  });

  test('begin with what the summary says after its question: code, a list, more text', () => {
    expect(read('dough-hands-on/explain-the-following-recipe.md')).toBe(
      '```\nbread {\n  flour = 500 # grams\n  water = "320\n}\n```\n\nIt is of 64 percent water. The quotation mark does not end.\n',
    );
    expect(read('dough-hands-on/describe-each-of-the-following-including-how-they-differ.md')).toMatch(/^\* Sponge\n\* Biga\t\n\* Poolish\n\nSponge –/);
    expect(read('dough-hands-on/for-the-dough-a-with-the-following-content.md')).toContain(
      'With one step, switch it to:\n\n```\nflour = 500\nsalt = 10\n```\n\n```\n- name',
    );
  });

  test('keep code with tags in it, headings, what is folded within, and pictures', () => {
    expect(read('rising/what-would-be-the-result-of-the-following-rise.md')).toBe(
      "```\n---\n- rise: cold\n  hours: 'no'\n  # <details> is no part of a recipe\n```\n\nIt never ends.\n",
    );
    expect(read('rising/which-of-these-must-a-rise-have-1-hours-2-nothing.md')).toBe('2. nothing\n\nIt rises anyway.\n');
    expect(read('rising/write-a-timer-that-rings-after-the-rise.md')).toBe(
      '#### A clock of sand\n\nTurn it when the dough is in the basket.\n\nThe sand is dry.\n',
    );
    expect(read('bread-101/how-to-light-the-oven-when-for-example-you-run-oven-light.md')).toContain('![The oven from the front](oven.png)');
  });

  test('leave out contents, exercises, comments and a question without an answer', () => {
    expect(leftOut('folded.md')).toEqual([
      '3-3 It is in no question.',
      '5-11 It is in no question.',
      '13-13 It is in no question.',
      '15-15 It is in no question.',
      '17-17 It is in no question.',
      '18-18 It is in no question.',
      '20-22 It is in no question.',
      '50-50 The question has no answer.',
      '155-155 It is a comment.',
    ]);
  });
});

describe('headings in a numbered list', () => {
  test('are read with their topics, in order', () => {
    expect(listed(['core-ovens', 'oven-doors'])).toEqual([
      'core-ovens 1 What is an oven?',
      'core-ovens 2 What is the history behind its evolution?',
      'core-ovens 3 What are the major features of an oven?',
      'core-ovens 4 Why do bakers use clayWall over clay?',
      'core-ovens 5 How is an oven different from a hearth?',
      'oven-doors 1 What are doors?',
      'oven-doors 2 What are the rules of doors?',
    ]);
  });

  test('have their answers without indentation and without the way back to the top', () => {
    expect(read('core-ovens/what-is-the-history-behind-its-evolution.md')).toBe('It began as a pit.\n\n**Note:** pits still bake.\n');
    expect(read('core-ovens/what-are-the-major-features-of-an-oven.md')).toContain('    ```shell\n    # 2. What is steam?\n    steam --keep\n    ```\n');
    expect(read('core-ovens/how-is-an-oven-different-from-a-hearth.md')).toBe(
      '| Feature | Oven | Hearth |\n|---------|:----:|-------:|\n| Door | yes | no |\n| Smoke | up | in |\n\n![phases](phases.png)\n\nSee [its history](/questions/what-is-the-history-behind-its-evolution/) and none.\n',
    );
    expect(read('core-ovens/why-do-bakers-use-claywall-over-clay.md')).toContain("return <Oven clayWall={'thick'}>{'Bread'}</Oven>");
    expect(read('oven-doors/what-are-doors.md')).toBe('*Doors* keep it in.\n\nThey are of iron.\n');
    for (const text of made.files.values()) if (text.startsWith('---\nquestion')) expect(text).not.toContain('Back to Top');
  });

  test('leave out advertising, contents, a question without an answer and what follows the list', () => {
    expect(leftOut('numbered.md')).toEqual([
      '3-3 It is in no question.',
      '5-5 It is in no question.',
      '8-12 It is in no question.',
      '16-16 It is in no question.',
      '18-18 It is in no question.',
      '19-26 It is in no question.',
      '27-27 It is in no question.',
      '29-29 It is in no question.',
      '41-41 It only leads to other places of the file.',
      '81-81 It only leads to other places of the file.',
      '83-83 The pack has nothing at #what-is-a-microwave; the words of the link stay. (In “How is an oven different from a hearth?”.)',
      '95-95 It only leads to other places of the file.',
      '111-111 It only leads to other places of the file.',
      '113-113 The question has no answer.',
      '115-115 It only leads to other places of the file.',
      '123-123 It only leads to other places of the file.',
      '124-124 It is a comment.',
      '126-126 It is in no question.',
      '128-128 It is in no question.',
    ]);
  });
});

describe('questions with choices', () => {
  test('are read in order, also those of one name', () => {
    expect(listed(['list-of-advanced-baking-questions'])).toEqual(
      [
        "What's the output?",
        "What's the output?",
        'Which one is true?',
        'All breads have crusts.',
        'What are the three phases of baking?',
        'What is the value of loaf?',
        'Pick the correct statement(s) about the oven',
        "What's the output?",
      ].map((question, index) => `list-of-advanced-baking-questions ${index + 1} ${question}`),
    );
  });

  test('have code, choices and the folded answer with the heading that says which is right', () => {
    expect(read('list-of-advanced-baking-questions/whats-the-output-2.md')).toBe(
      '```javascript\n+true;\n!"rye";\n```\n\n- A: `1` and `false`\n- B:`false` and `NaN`\n\n#### Answer: A\n\nThe plus makes one.\n\n<a href="https://pictures.example/ko5k0fs.png">Picture</a>\n',
    );
    expect(read('list-of-advanced-baking-questions/what-is-the-value-of-loaf.md')).toContain('  <details><summary>Answer</summary></details>\n');
    expect(read('list-of-advanced-baking-questions/what-are-the-three-phases-of-baking.md')).toContain('<img src="phases.png" alt="Three bowls">');
  });

  test('leave out the words before the first', () => {
    expect(leftOut('choices.md')).toEqual(['5-5 It is in no question.', '7-7 It is in no question.', '9-17 It is in no question.']);
  });
});
