import { FIELD_ROOM, FIELDS, type Field } from './index-format.ts';
import type { Alternative, Query } from './understand-query.ts';

/** Where a word stands: question number, and its positions there. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A question that a query finds. */
export interface Ranked {
  question: number;
  score: number;
  /** What of the query it holds, from 0 to 1, each word by its rareness. */
  coverage: number;
  /** Words of the index that were found in it. */
  found: Set<string>;
}

/** What a word is worth by where it stands; found by trying on half of the queries. */
export const BOOSTS: Record<Field, number> = {
  question: 4,
  alsoAsked: 3,
  keywords: 4,
  terms: 3,
  oneLine: 2.5,
  short: 1.6,
  claims: 1.6,
  tools: 1.2,
  body: 0.35,
};

export const TUNING = { saturation: 2.5, coverage: 1, phrase: 0.6, least: 0.34 };

/** Ranks all questions that hold enough of a query, best first. */
export function rank(query: Query, count: number, postingsOf: (word: string) => Postings | undefined): Ranked[] {
  const evidence = query.spans.map(({ from, to, alternatives }) => ({
    from,
    to,
    ...weigh(alternatives, postingsOf),
  }));
  const weights = query.words.map((_, index) => {
    const own = evidence.filter(({ from, to }) => from <= index && index < to);
    // A word's rareness is that of all that may stand for it.
    const holders = new Set(own.flatMap(({ strong }) => [...strong]));
    return query.counts[index]! * rareness(holders.size, count);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const questions = new Set(evidence.flatMap(({ worth }) => [...worth.keys()]));
  const ranked: Ranked[] = [];
  for (const question of questions) {
    const best = weights.map(() => 0);
    const matched = weights.map(() => 0);
    const found = new Set<string>();
    for (const { from, to, worth } of evidence) {
      const here = worth.get(question);
      if (!here) continue;
      for (const word of here.words) found.add(word);
      for (let index = from; index < to; index += 1) {
        best[index] = Math.max(best[index]!, here.worth);
        matched[index] = Math.max(matched[index]!, Math.min(1, here.weight));
      }
    }
    const coverage = whole === 0 ? 0 : weights.reduce((sum, weight, index) => sum + weight * matched[index]!, 0) / whole;
    const score = weights.reduce((sum, weight, index) => sum + weight * best[index]!, 0);
    const phrase = phraseWorth(query, evidence, question, weights, postingsOf);
    ranked.push({ question, score: (score + TUNING.phrase * phrase) * coverage ** TUNING.coverage, coverage, found });
  }
  return ranked.filter(({ coverage }) => coverage >= TUNING.least).sort((a, b) => b.score - a.score || a.question - b.question);
}

interface Worth {
  worth: number;
  weight: number;
  words: string[];
  /** Places of the best alternative. */
  at: readonly number[];
}

interface Evidence {
  worth: Map<number, Worth>;
  /** Questions that hold the word itself or nearly. */
  strong: Set<number>;
}

function weigh(alternatives: readonly Alternative[], postingsOf: (word: string) => Postings | undefined): Evidence {
  const worth = new Map<number, Worth>();
  const strong = new Set<number>();
  for (const { words, weight } of alternatives) {
    for (const [question, places] of findPlaces(words, postingsOf)) {
      const value = weight * saturate(places);
      if (weight >= 0.6) strong.add(question);
      const before = worth.get(question);
      if (!before || before.worth < value) worth.set(question, { worth: value, weight: Math.max(weight, before?.weight ?? 0), words, at: places });
    }
  }
  return { worth, strong };
}

/** Where words stand beside each other in one field; one word stands where it stands. */
function findPlaces(words: readonly string[], postingsOf: (word: string) => Postings | undefined): Postings {
  const [first, ...rest] = words.map(postingsOf);
  if (!first || rest.length === 0) return first ?? new Map();
  const places = new Map<number, number[]>();
  for (const [question, starts] of first) {
    const here = starts.filter((start) => rest.every((postings, index) => postings?.get(question)?.includes(start + index + 1)));
    if (here.length > 0) places.set(question, here);
  }
  return places;
}

function saturate(places: readonly number[]): number {
  const times: number[] = FIELDS.map(() => 0);
  for (const place of places) times[Math.floor(place / FIELD_ROOM)]! += 1;
  const sum = FIELDS.reduce((total, field, index) => total + BOOSTS[field] * Math.min(times[index]!, field === 'body' ? 6 : 2), 0);
  return sum / (sum + TUNING.saturation);
}

function rareness(holders: number, count: number): number {
  return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
}

/** What neighbours in the query are worth that are neighbours in a question, too. */
function phraseWorth(
  query: Query,
  evidence: readonly (Evidence & { from: number; to: number })[],
  question: number,
  weights: readonly number[],
  _postingsOf: (word: string) => Postings | undefined,
): number {
  let worth = 0;
  const counted = query.words.map((_, index) => index).filter((index) => query.counts[index]! > 0);
  for (const [order, index] of counted.entries()) {
    const next = counted[order + 1];
    if (next === undefined) break;
    const here = evidence.find(({ from, to }) => from === index && to === index + 1)?.worth.get(question);
    const there = evidence.find(({ from, to }) => from === next && to === next + 1)?.worth.get(question);
    if (!here || !there) continue;
    let best = 0;
    for (const place of here.at) {
      const field = FIELDS[Math.floor(place / FIELD_ROOM)]!;
      for (const other of there.at) {
        const distance = other - place;
        if (distance >= 1 && distance <= 3) best = Math.max(best, Math.min(1, BOOSTS[field] / 3) / distance ** 0.5);
      }
    }
    worth += best * Math.min(weights[index]!, weights[next]!);
  }
  return worth;
}
