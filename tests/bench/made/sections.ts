import { SYSTEM } from './pack-facts.ts';
import type { Block, Section } from './blocks.ts';
import { drawLanguage, writeCode } from './code.ts';
import { FULL_ANSWER, DIAGNOSE, GO_DEEPER, MISTAKES, SCORES, SHOW_IT, TRADE_OFFS, systemSection } from '../../../src/pack/sections.ts';
import type { Kind } from '../../../src/pack/question-schema.ts';
import type { Random } from './random.ts';
import { countWords, type Speaker } from './sentences.ts';

/** Of a hundred sentences, those that have a piece of code. */
const CODE = 0.2;

/** What an answer's body is drawn with. */
export interface Drawn {
  random: Random;
  speaker: Speaker;
  labFiles: number;
  /** Slugs of other questions, to link to. */
  others: readonly string[];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The sections of an entry of a kind, of the lengths that a written pack's have at their median. */
export function makeSections(kind: Kind, drawn: Drawn): Section[] {
  const { random } = drawn;
  const hasDiagnosis = kind === 'troubleshooting' || random.chance(0.15);
  const weighs = kind === 'comparison' || kind === 'design' || random.chance(0.1);
  const isTold = kind !== 'concept' || random.chance(0.05);
  return [
    { heading: FULL_ANSWER, blocks: [tellSteps(drawn)] },
    { heading: SHOW_IT, blocks: showParts(drawn) },
    ...(hasDiagnosis ? [{ heading: DIAGNOSE, blocks: diagnose(drawn) }] : []),
    ...(weighs ? [{ heading: TRADE_OFFS, blocks: [listPoints(drawn, 3, 16), makeTable(drawn, ['Need', 'Use', 'Reason'], 4)] }] : []),
    ...(isTold ? [{ heading: systemSection(SYSTEM), blocks: tellStory(drawn) }] : []),
    { heading: GO_DEEPER, blocks: goDeeper(drawn) },
    { heading: MISTAKES, blocks: [listPoints(drawn, 5, 12)] },
    {
      heading: SCORES,
      blocks: [{ type: 'list', isOrdered: false, items: ['Weak', 'Good', 'Excellent'].map((name) => `**${name}:** ${drawn.speaker.sentences(12)}`) }],
    },
  ];
}

/** Seven steps of 240 to 258 words, each with its claim in bold. */
function tellSteps({ speaker }: Drawn): Block {
  const items = range(7).map(() => `**${speaker.claim()}**`);
  for (let index = 0; countWords(items.join(' ')) < 240; index += 1) items[index % items.length] += ` ${speaker.sentence(CODE)}`;
  return { type: 'list', isOrdered: true, items };
}

function showParts(drawn: Drawn): Block[] {
  const { random } = drawn;
  return [
    paragraph(drawn, 20),
    ...(random.chance(0.1) ? [{ type: 'drawing' as const }, paragraph(drawn, 15)] : []),
    excerpt(drawn),
    paragraph(drawn, 20),
    excerpt(drawn),
    ...(random.chance(0.5) ? [paragraph(drawn, 12), excerpt(drawn)] : []),
    makeTable(drawn, ['Part', 'What it does'], random.between(3, 6)),
    ...(random.chance(0.75) ? [code(drawn)] : []),
  ];
}

function diagnose(drawn: Drawn): Block[] {
  const { random, speaker } = drawn;
  return [
    { type: 'code', language: 'bash', code: writeCode(random, speaker, 'bash', 3), caption: undefined },
    makeTable(drawn, ['What you see', 'What it proves', 'What to do next'], random.between(5, 8)),
    paragraph(drawn, 30),
  ];
}

function tellStory(drawn: Drawn): Block[] {
  const { random, speaker } = drawn;
  const result = `**The result:** ${random.between(2, 90)} of ${random.between(91, 900)} ${speaker.noun()} entries. ${speaker.sentences(24, CODE)}`;
  return [paragraph(drawn, 45), paragraph(drawn, 45), { type: 'paragraph', text: result }];
}

function goDeeper(drawn: Drawn): Block[] {
  const { random, speaker, others } = drawn;
  const blocks = range(7).map(() => paragraph(drawn, 26));
  const links = range(Math.min(others.length, random.between(0, 3))).map(
    (index) => `See [the ${speaker.noun()}](/questions/${others[index]}/) for more of it.`,
  );
  return [...blocks, ...(links.length === 0 ? [] : [{ type: 'paragraph' as const, text: links.join(' ') }])];
}

/** A paragraph that opens with its claim, of its words and at most 15 more beside the claim. */
function paragraph({ speaker }: Drawn, words: number): Block {
  return { type: 'paragraph', text: `**${speaker.claim()}** ${speaker.sentences(words, CODE)}` };
}

function listPoints({ speaker }: Drawn, count: number, words: number): Block {
  return { type: 'list', isOrdered: false, items: range(count).map(() => `**${speaker.claim()}** ${speaker.sentences(words, CODE)}`) };
}

function makeTable({ random, speaker }: Drawn, head: string[], count: number): Block {
  const rows = range(count).map(() => head.map((_, column) => (column === 0 && random.chance(0.5) ? `\`${speaker.code()}\`` : speaker.phrase())));
  return { type: 'table', head, rows };
}

function excerpt({ random, labFiles }: Drawn): Block {
  return { type: 'excerpt', file: random.between(0, labFiles - 1), region: random.pick(['first', 'second', 'third']) };
}

/** Code that is longer than three lines says above it what it is, as the pack's checks ask. */
function code({ random, speaker }: Drawn): Block {
  const language = drawLanguage(random);
  return { type: 'code', language, code: writeCode(random, speaker, language, random.between(4, 10)), caption: `Typical of a ${speaker.noun()} that works.` };
}
