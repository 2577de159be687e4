import { type Kind, type LEVELS, type FREQUENCIES } from '../../../src/pack/question-schema.ts';
import type { Section } from './blocks.ts';
import { topicWeight, toolShare, type MadeTool, type MadeTopic } from './lists.ts';
import { makeRandom, type Random } from './random.ts';
import { makeSections } from './sections.ts';
import { capitalize, countWords, makeSpeaker, type Speaker } from './sentences.ts';
import { makeWord } from './words.ts';

/** A question of the made pack, in the form of no builder. */
export interface MadeQuestion {
  id: string;
  slug: string;
  question: string;
  alsoAsked: string[];
  keywords: string[];
  terms: string[];
  topic: string;
  kind: Kind;
  level: (typeof LEVELS)[number];
  asked: (typeof FREQUENCIES)[number];
  core: number | undefined;
  oneLine: string;
  short: string;
  followUps: string[];
  tools: string[];
  sources: { title: string; url: string }[];
  sections: Section[];
}

/** Of 18 questions, how many are of each kind, as in a written pack. */
const KIND_SHARES: Record<Kind, number> = { concept: 5, design: 4, comparison: 3, 'hands-on': 3, troubleshooting: 2, story: 1 };
const KINDS = Object.entries(KIND_SHARES).flatMap(([kind, share]) => Array.from({ length: share }, () => kind as Kind));

/** How many of the first questions are the core ones. */
const CORE = 10;

/** What a question has around it. */
export interface Surroundings {
  count: number;
  topics: readonly MadeTopic[];
  tools: readonly MadeTool[];
  labFiles: number;
}

/** The address of the question of a number. */
export const slugOf = (index: number): string => `${makeWord(index)}-and-${makeWord(index + 7)}`;
export const idOf = (index: number): string => `made-${index + 1}`;

/** The question of a number, from 0: texts are the same in packs of all sizes, what it refers to is what the pack has. */
export function makeQuestion(index: number, { count, topics, tools, labFiles }: Surroundings): MadeQuestion {
  const random = makeRandom(`question ${index}`);
  const speaker = makeSpeaker(random);
  // Of numbers of their own, so that a pack of another size changes no text.
  const others = drawOthers(makeRandom(`others ${index}`), index, count, 8);
  const kind = random.pick(KINDS);
  return {
    id: idOf(index),
    slug: slugOf(index),
    question: ask(speaker, random, `${makeWord(index)} and ${makeWord(index + 7)}`),
    alsoAsked: distinct(5, () => ask(speaker, random, `${speaker.noun()} and ${speaker.noun()}`)),
    keywords: distinct(10, () => `${speaker.noun()} ${speaker.noun()} ${random.pick(['error', 'slow', 'missing', 'refused', 'limit'])}`),
    terms: distinct(6, () => `${speaker.noun()} ${speaker.noun()}`),
    topic: pickTopic(random, topics).key,
    kind,
    level: random.pick(['foundation', 'intermediate', 'intermediate', 'intermediate', 'senior']),
    asked: random.pick(['often', 'often', 'sometimes', 'sometimes', 'rarely']),
    core: index < CORE ? index + 1 : undefined,
    oneLine: sayOneLine(speaker),
    short: speaker.sentences(75),
    followUps: others.slice(0, random.between(3, 5)).map(idOf),
    tools: drawTools(random, tools),
    sources: distinct(7, () => `${speaker.noun()} ${speaker.noun()}`).map((name) => ({
      title: `${capitalize(name)}, chapter ${random.between(1, 40)}`,
      url: `https://docs.example/${name.replaceAll(' ', '/')}/`,
    })),
    sections: makeSections(kind, { random, speaker, labFiles, others: others.slice(5).map(slugOf) }),
  };
}

function ask({ noun }: Speaker, random: Random, things: string): string {
  return random.pick([
    `How do you keep ${things} apart in the ${noun()} that grows?`,
    `What happens when ${things} are late for the ${noun()}?`,
    `Why would you choose ${things} for the ${noun()}?`,
    `How do ${things} find the right ${noun()}?`,
    `Walk me through ${things}, from the ${noun()} to the ${noun()}.`,
  ]);
}

/** 18 to 25 words: two sentences made one. */
function sayOneLine(speaker: Speaker): string {
  for (;;) {
    const [first, second] = [speaker.sentence(), speaker.sentence()];
    const line = `${first.slice(0, -1)}, and ${second.startsWith('I ') ? second : second.charAt(0).toLowerCase() + second.slice(1)}`;
    if (countWords(line) >= 18 && countWords(line) <= 25) return line;
  }
}

/** Numbers of other questions, near ones first as a topic's are; fewer where the pack has fewer. */
function drawOthers(random: Random, index: number, count: number, wanted: number): number[] {
  const found = new Set<number>();
  while (found.size < Math.min(wanted, count - 1)) {
    const other = random.chance(0.7) ? index + random.between(-20, 20) : random.between(0, count - 1);
    if (other !== index && other >= 0 && other < count) found.add(other);
  }
  return [...found];
}

function pickTopic(random: Random, topics: readonly MadeTopic[]): MadeTopic {
  const weights = topics.map((_, index) => topicWeight(index));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return topics.find((_, index) => (left -= weights[index]!) < 0) ?? topics[0]!;
}

function drawTools(random: Random, tools: readonly MadeTool[]): string[] {
  const named = tools.filter((_, index) => random.chance(toolShare(index))).map(({ key }) => key);
  return named.length === 0 ? [random.pick(tools).key] : named;
}

/** So many texts of which no two are the same. */
function distinct(count: number, make: () => string): string[] {
  const texts = new Set<string>();
  while (texts.size < count) texts.add(make());
  return [...texts];
}
