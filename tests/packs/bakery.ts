import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord, recordPath } from '../../src/lab/record.ts';
import { hashFile } from '../../src/node/hash-file.ts';
import { SOUND_PACK } from './sound-pack.ts';

/*
 * What a search of the bakery can rely on, beside what its texts say:
 *   keywords  mouldy crust, best before (shelf-life) · bread knife, best before (sliced-or-whole) · no steam, blown fuse (cold-oven-at-dawn) ·
 *             wild yeast, hooch (sourdough-starter)
 *   terms     staling, shelf life (shelf-life) · relight, thermometer (cold-oven-at-dawn) · levain, hydration (sourdough-starter)
 *   synonyms  same: sliced, cut, in slices · dough mixer, kneader (an alias of the Spiral Mixer) · starter, mother dough · relight, restart
 *             means: stale → fresh, shelf · lukewarm → warm · charred → bread burns · power cut → fuse, cold oven
 *   english   near: cost → price · croissant → bread · grain → flour · pastry → bread, loaf · stove → oven · sunrise → dawn
 *             words: broad, over, stove, worm, stole, flower are no slips of bread, oven, stone, warm, flour
 */

/** A question of the bakery; what is not said here is the same for all. */
export interface MadeQuestion {
  id: string;
  slug: string;
  topic: 'running' | 'delivery';
  question: string;
  alsoAsked?: string[];
  keywords?: string[];
  terms?: string[];
  level?: 'foundation' | 'intermediate' | 'senior';
  asked?: 'often' | 'sometimes' | 'rarely';
  core?: number;
  oneLine?: string;
  /** Opens the short answer and the full one. */
  says: string;
  tools?: string[];
  followUps?: string[];
  /** Markdown at the end of the full answer. */
  more?: string;
}

const FILLER = [
  'The dough rests before it meets the stone.',
  'Steam keeps the crust soft for the first minutes.',
  'A second baker reads the list aloud while the first one loads.',
  'Nobody opens the door before the bell.',
  'The log says which loaf was in which corner.',
  'Flour is weighed twice, and water once.',
];

/** Filler sentences of at least so many words, beginning with a given text. */
function fill(text: string, words: number): string {
  let filled = text;
  for (let index = 0; filled.split(' ').length < words; index += 1) filled += ` ${FILLER[index % FILLER.length]}`;
  return filled;
}

/** The MDX of a made question. */
export function toMdx(made: MadeQuestion): string {
  return `---
id: ${made.id}
question: ${JSON.stringify(made.question)}
alsoAsked: ${JSON.stringify(made.alsoAsked ?? [])}
keywords: ${JSON.stringify(made.keywords ?? [])}
${made.terms === undefined ? '' : `terms: ${JSON.stringify(made.terms)}\n`}topic: ${made.topic}
kind: concept
level: ${made.level ?? 'foundation'}
asked: ${made.asked ?? 'often'}
${made.core === undefined ? '' : `core: ${made.core}\n`}oneLine: ${JSON.stringify(made.oneLine ?? 'Bake on stone and keep the door shut.')}
short: ${JSON.stringify(fill(made.says, 65))}
followUps: ${JSON.stringify(made.followUps ?? ['running-01'])}
tools: ${JSON.stringify(made.tools ?? ['oven'])}
sources:
  - title: Deck Oven manual
    url: https://bakery.example/oven
reviewed: 2026-11-01
---

## Full answer

${fill(made.says, 160)}

${made.more ?? ''}

## Common mistakes

- Opening the door early lets the steam out.

## How it is scored

- **Weak:** warm.
- **Good:** hot.
- **Excellent:** steam.
`;
}

/** Tables that are hard to show: one column, twelve, a code of 200 letters; and one that is aligned. */
const ODD_TABLES = [
  '| Only column |\n| --- |\n| Only cell |',
  `|${' Column |'.repeat(12)}\n|${' --- |'.repeat(12)}\n|${' `ordinary_code` |'.repeat(12)}`,
  `| Sign | Code |\n| --- | --: |\n| Long | \`${'x'.repeat(200)}\` |`,
  '```\novenctl relight --deck upper --wait-for=lower-deck --then-sing-a-song\n```',
].join('\n\n');

const TOLD: readonly MadeQuestion[] = [
  {
    id: 'running-02',
    slug: 'cold-oven-at-dawn',
    topic: 'running',
    question: 'The oven is cold at dawn: what do you do?',
    alsoAsked: ['How do you find out why bread burns?', 'Walk me through a baking incident.'],
    keywords: ['no steam', 'blown fuse'],
    terms: ['relight', 'thermometer'],
    level: 'senior',
    core: 3,
    says: 'I read the thermometer, then the fuse, then the log, which said OutOfSteamError at four in the morning.',
    more: [
      '| What you see | What it means | Do next |',
      '| --- | --- | --- |',
      '| A cold stone and a lit lamp | The burner is off | Run `ovenctl relight --deck upper --wait` and watch the gauge |',
      '| A hot stone and no steam | The valve is stuck | Open `/etc/oven/valve.conf` and look for `mode=manual` |',
    ].join('\n'),
    followUps: ['delivery-02', 'running-03'],
  },
  {
    id: 'running-03',
    slug: 'sourdough-starter',
    topic: 'running',
    question: 'How do you keep a sourdough starter alive?',
    keywords: ['wild yeast', 'hooch'],
    terms: ['levain', 'hydration'],
    level: 'intermediate',
    core: 4,
    oneLine: 'Rye and water each evening, and a dried spare in a jar.',
    says: 'I feed the starter each evening with rye and water, and I keep a dried spare in a jar.',
    tools: ['mixer'],
  },
  ...Array.from({ length: 6 }, (_, index): MadeQuestion => ({
    id: `running-1${index}`,
    slug: `shift-${'abcdef'[index]}`,
    topic: 'running',
    question: `What happens in the bakery's shift number ${index + 1}?`,
    core: 5 + index,
    asked: 'sometimes',
    says: `Shift number ${index + 1} loads the deck and writes down what it changed.`,
    ...(index === 5 && { more: ODD_TABLES }),
  })),
];

const SYNONYMS = `same:
  - [sliced, cut, in slices]
  - [dough mixer, kneader]
  - [starter, mother dough]
  - [relight, restart]
means:
  stale: [fresh, shelf]
  lukewarm: [warm]
  charred: [bread burns]
  power cut: [fuse, cold oven]
`;

const ENGLISH = {
  about: 'Written by hand for tests: no word is drawn from a list of others.',
  words: ['broad', 'over', 'stove', 'worm', 'stole', 'flower'],
  near: { cost: ['price'], croissant: ['bread'], grain: ['flour'], pastry: ['bread', 'loaf'], stove: ['oven'], sunrise: ['dawn'] },
};

/** Writes a bakery's pack: the sound pack, some questions that tests know by name, and as many more as are wanted. */
export function writeBakery(folder: string, more = 0): void {
  cpSync(SOUND_PACK, folder, { recursive: true });
  const made = Array.from({ length: more }, (_, index): MadeQuestion => ({
    id: `made-${index}`,
    slug: `loaf-number-${index}`,
    topic: 'delivery',
    question: `Where does loaf number ${index} go?`,
    says: `Loaf number ${index} goes to the shelf by the window.`,
  }));
  addUnmarkedFile(folder);
  writeFileSync(join(folder, 'synonyms.yaml'), SYNONYMS);
  writeFileSync(join(folder, 'english.json'), JSON.stringify(ENGLISH));
  for (const question of [...TOLD, ...made]) {
    mkdirSync(join(folder, 'questions', question.topic), { recursive: true });
    writeFileSync(join(folder, 'questions', question.topic, `${question.slug}.mdx`), toMdx(question));
  }
}

/** A file of the lab that no tool vouches for: its record says why. */
function addUnmarkedFile(folder: string): void {
  const file = 'ovens/night-notes.txt';
  writeFileSync(join(folder, 'lab', file), '# What the night shift writes down.\nThe lower deck was slow.\n');
  const record = {
    ...parseRecord(readFileSync(recordPath(folder), 'utf8')).record,
    [file]: { hash: hashFile(join(folder, 'lab', file)), checkedBy: [], unmarked: "no tool reads a baker's notes" },
  };
  writeFileSync(recordPath(folder), JSON.stringify(record));
}
