import { isIndexed } from '../words/function-words.ts';
import { FIELD_ROOM, FIELDS, type Field } from '../index/index-format.ts';
import type { Alternative } from './find-alternatives.ts';
import type { Query } from './understand-query.ts';

/** Where a word stands: positions by question, and the questions whose bodies hold it. */
export interface Postings {
  fields: ReadonlyMap<number, readonly number[]>;
  bodies: ReadonlySet<number>;
}

/** A question that a query finds. */
export interface Ranked {
  question: number;
  score: number;
  /** Share of the query's words that it holds, from 0 to 1; a word that only its body holds counts less. */
  support: number;
  /** Words of the index that were found in it, each with how much it counts. */
  found: Map<string, number>;
}

/** What a word is worth by where it stands; found by trying on development queries. */
export const BOOSTS: Record<Field, number> = { question: 5, alsoAsked: 3, keywords: 2.2, terms: 1.5, oneLine: 1.8, short: 1.7, claims: 0.8, tools: 2 };

/** How much counts what; found by trying on development queries, and rounded: the figures hardly change around them. */
export const TUNING = {
  /** A word that the question's body holds, once or often. */
  body: 0.4,
  /** Fields from which on more of them are worth little more. */
  saturation: 7,
  /** Power of the share of the query that is found: 0 would let one loud word win. */
  coverage: 0.55,
  /** Two words beside each other that are neighbors in the query. */
  phrase: 0.4,
  /** What proves that a question is about the matter: a word in its body alone, and the power of a word that was read from another. */
  inBody: 0.4,
  proof: 0.6,
  /** A phrase whose words are all there and apart. */
  loose: 0.5,
  /** A word of the query that no question holds. */
  unknown: 0.6,
  /** Power of rareness: with few questions chance decides which word is rare. */
  rareness: 0.35,
  /** Weight from which on a word's place counts for its rareness. */
  strong: 0.7,
};

/** What the index says of words: their postings, and other forms of them. */
export interface IndexedWords {
  count: number;
  postingsOf(word: string): Postings | undefined;
  formsOf(word: string): readonly string[];
}

/** What one alternative is worth in one question. */
interface Worth {
  worth: number;
  weight: number;
  words: string[];
  /** Positions of its first word. */
  at: readonly number[];
}

interface Evidence {
  from: number;
  to: number;
  worth: Map<number, Worth>;
  /** Questions that hold the words themselves or nearly. */
  holders: Set<number>;
}

/** Ranks all questions that hold anything of a query, best first. */
export function rank(query: Query, index: IndexedWords): Ranked[] {
  const evidence = query.spans.map(({ from, to, alternatives }): Evidence => ({ from, to, ...weigh(alternatives, index) }));
  const weights = query.words.map((_, at) => {
    // A word's rareness is that of all that may stand for it.
    const holders = new Set(evidence.filter(({ from, to }) => from <= at && at < to).flatMap((span) => [...span.holders]));
    return query.counts[at]! * (holders.size === 0 ? TUNING.unknown : rareness(holders.size, index.count) ** TUNING.rareness);
  });
  const whole = sum(weights);
  const questions = new Set(evidence.flatMap(({ worth }) => [...worth.keys()]));
  const neighbors = pairNeighbors(query, evidence);
  return [...questions]
    .map((question) => score(question, query, evidence, neighbors, weights, whole))
    .sort((a, b) => b.score - a.score || a.question - b.question);
}

/** Whether a question holds enough of a query to be an answer to it: a third of a short one, less of a long one, in which more is said around the matter. */
export function isAnswer({ support }: Ranked, query: Query): boolean {
  const counted = query.counts.filter((count) => count > 0).length;
  return support >= Math.max(0.2, 0.35 - 0.03 * Math.max(0, counted - 4));
}

function score(
  question: number,
  query: Query,
  evidence: readonly Evidence[],
  neighbors: readonly Neighbors[],
  weights: readonly number[],
  whole: number,
): Ranked {
  const best = weights.map(() => 0);
  const matched = weights.map(() => 0);
  const shown = weights.map(() => 0);
  const found = new Map<string, number>();
  for (const { from, to, worth } of evidence) {
    const here = worth.get(question);
    if (!here) continue;
    const counts = sum(weights.slice(from, to)) * here.weight;
    for (const word of here.words) found.set(word, Math.max(counts, found.get(word) ?? 0));
    for (let at = from; at < to; at += 1) {
      best[at] = Math.max(best[at]!, here.worth);
      matched[at] = Math.max(matched[at]!, Math.min(1, here.weight));
      // A word that was read from another is half a proof that the query is about this, not a third.
      shown[at] = Math.max(shown[at]!, Math.min(1, here.weight) ** TUNING.proof * (here.at.length > 0 ? 1 : TUNING.inBody));
    }
  }
  const coverage = whole === 0 ? 0 : sum(weights.map((weight, at) => weight * matched[at]!)) / whole;
  const support = sum(shown.map((share, at) => query.counts[at]! * share)) / sum(query.counts);
  const words = sum(weights.map((weight, at) => weight * best[at]!));
  return { question, score: (words + TUNING.phrase * phraseWorth(neighbors, question, weights)) * coverage ** TUNING.coverage, support, found };
}

function weigh(alternatives: readonly Alternative[], index: IndexedWords): Pick<Evidence, 'worth' | 'holders'> {
  const worth = new Map<number, Worth>();
  const holders = new Set<number>();
  const add = (question: number, weight: number, places: readonly number[], inBody: boolean, words: readonly string[]): void => {
    const value = weight * saturate(places, inBody);
    if (weight >= TUNING.strong) holders.add(question);
    const before = worth.get(question);
    if (!before) {
      worth.set(question, { worth: value, weight, words: [...words], at: places });
      return;
    }
    before.words.push(...words);
    before.weight = Math.max(weight, before.weight);
    if (before.worth < value) Object.assign(before, { worth: value, at: places });
  };
  for (const { words, weight, reason } of alternatives) {
    if (words.length === 1) {
      for (const form of listForms({ words, reason }, index)) {
        const postings = index.postingsOf(form);
        if (!postings) continue;
        for (const [question, places] of postings.fields) add(question, weight, places, postings.bodies.has(question), [form]);
        for (const question of postings.bodies) if (!postings.fields.has(question)) add(question, weight, [], true, [form]);
      }
      continue;
    }
    // Words that the index leaves out have places there all the same.
    const first = words.findIndex(isIndexed);
    const all = words.flatMap((word, order) => (isIndexed(word) ? [{ after: order - first, ...mergeForms(word, index) }] : []));
    const sought = words.filter(isIndexed);
    for (const [question, starts] of all[0]?.fields ?? []) {
      const beside = starts.filter((start) => all.every(({ fields, after }) => fields.get(question)?.includes(start + after)));
      if (beside.length > 0) add(question, weight, beside, false, sought);
      else if (reason !== 'joined' && all.every((postings) => postings.fields.has(question)))
        add(question, weight * TUNING.loose, starts.slice(0, 1), false, []);
    }
    for (const question of reason === 'joined' ? [] : (all[0]?.bodies ?? [])) {
      if (all.every((postings) => postings.bodies.has(question))) add(question, weight * TUNING.loose, [], true, []);
    }
  }
  return { worth, holders };
}

/** Words of the index that an alternative is looked for by: other forms too, where it is not itself one of the forms of what was typed. */
export function listForms({ words, reason }: Pick<Alternative, 'words' | 'reason'>, index: Pick<IndexedWords, 'formsOf'>): readonly string[] {
  return words.length === 1 && reason !== 'synonym' ? words : words.flatMap((word) => index.formsOf(word));
}

/** Where a word or another form of it stands. */
function mergeForms(word: string, index: IndexedWords): { fields: Map<number, number[]>; bodies: Set<number> } {
  const fields = new Map<number, number[]>();
  const bodies = new Set<number>();
  for (const form of index.formsOf(word)) {
    const postings = index.postingsOf(form);
    if (!postings) continue;
    for (const [question, places] of postings.fields) fields.set(question, [...(fields.get(question) ?? []), ...places]);
    for (const question of postings.bodies) bodies.add(question);
  }
  return { fields, bodies };
}

function saturate(places: readonly number[], inBody: boolean): number {
  const times = FIELDS.map(() => 0);
  for (const place of places) times[Math.floor(place / FIELD_ROOM)]! += 1;
  const worth = sum(FIELDS.map((field, order) => BOOSTS[field] * Math.min(times[order]!, 2))) + (inBody ? TUNING.body : 0);
  return worth / (worth + TUNING.saturation);
}

function rareness(holders: number, count: number): number {
  return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
}

/** Two words of a query between which no word counts, each with where it is found. */
interface Neighbors {
  first: Evidence;
  second: Evidence;
}

function pairNeighbors(query: Query, evidence: readonly Evidence[]): Neighbors[] {
  const counted = query.words.map((_, at) => at).filter((at) => query.counts[at]! > 0);
  const single = counted.map((at) => evidence.find(({ from, to }) => from === at && to === at + 1));
  return single.slice(1).flatMap((second, order): Neighbors[] => {
    const first = single[order];
    return first && second ? [{ first, second }] : [];
  });
}

/** What neighbors in the query are worth that are neighbors in a question, too. */
function phraseWorth(neighbors: readonly Neighbors[], question: number, weights: readonly number[]): number {
  let worth = 0;
  for (const { first, second } of neighbors) {
    const [here, there] = [first.worth.get(question), second.worth.get(question)];
    if (!here || !there) continue;
    let best = 0;
    for (const place of here.at) {
      const boost = BOOSTS[FIELDS[Math.floor(place / FIELD_ROOM)]!];
      for (const other of there.at) {
        const distance = other - place;
        if (distance >= 1 && distance <= 3) best = Math.max(best, Math.min(1, boost / 3) / distance ** 0.5);
      }
    }
    worth += best * Math.min(weights[first.from]!, weights[second.from]!);
  }
  return worth;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
