import { isIndexed } from '../words/function-words.ts';
import type { QuestionRecord } from '../index/index-format.ts';
import { IndexError, type QuestionIndex } from '../index/read-index.ts';
import { isAnswer, listForms, rank, type Ranked } from './rank.ts';
import type { Reason } from './find-alternatives.ts';
import { understandQuery, type Query, type Span } from './understand-query.ts';
import { findPlaces, type NamedPlace } from './find-places.ts';

/** Only questions of this topic (its name) and level; empty for all. */
export interface Filters {
  topic: string;
  level: string;
}

/** A question as a search answers it. */
export interface QuestionHit {
  record: QuestionRecord;
  topic: string;
  /** Words of the index that were found in it, each with how much it counts. */
  words: ReadonlyMap<string, number>;
}

/** A word that the index does not hold, and what was found for it. */
export interface Reading {
  typed: string;
  meant: string;
}

/** Reasons for which a word counts as found: nothing need be said of it. */
const AS_TYPED: ReadonlySet<Reason> = new Set(['exact', 'stem', 'prefix', 'compound', 'joined']);

/** What the question index answers to a query. */
export interface Answer {
  query: string;
  /** The best questions, best first. */
  hits: QuestionHit[];
  /** Short answer of the first. */
  short: string;
  /** Number of questions that match. */
  total: number;
  /** Topics and tools that the query names. */
  places: NamedPlace[];
  readings: Reading[];
  /** Names of the topics that are nearest to a query that finds nothing. */
  nearest: string[];
  /** The words that count, as typed and as read, for the search of whole pages. */
  words: ReadonlyMap<string, number>;
}

/** Most questions shown for one query. */
export const HITS_SHOWN = 12;

/** Asks the question index; `typing` is true while the last word may be unfinished. Throws what loading throws. */
export async function answerQuery(index: QuestionIndex, typed: string, filters: Filters, typing: boolean): Promise<Answer> {
  const query = understandQuery(typed, index.help, typing);
  await index.loadWords(query.spans.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => listForms(alternative, index))));
  const all = rank(query, index);
  const ranked = withoutTail(
    await filterHits(
      index,
      all.filter((hit) => isAnswer(hit, query)),
      filters,
    ),
  );
  const shown = ranked.slice(0, HITS_SHOWN);
  const [records, short] = await Promise.all([index.readRecords(shown.map(({ question }) => question)), shown[0] ? readShort(index, shown[0]) : '']);
  return {
    query: typed,
    hits: shown.map(({ found }, at) => ({ record: records[at]!, topic: index.head.topics[records[at]!.topic]?.name ?? '', words: found })),
    short,
    total: ranked.length,
    places: findPlaces(index.names, query.words),
    readings: findReadings(query, shown),
    nearest: ranked.length > 0 ? [] : await findNearest(index, all),
    words: collectWords(query, shown),
  };
}

/** The short answer of a hit; an answer without it is an answer still. */
function readShort(index: QuestionIndex, { question }: Ranked): Promise<string> {
  return index.readShort(question).catch((error: unknown) => {
    if (error instanceof IndexError) throw error;
    return '';
  });
}

/** Names of the topics of the questions that hold a little of a query, nearest first. */
async function findNearest(index: QuestionIndex, ranked: readonly Ranked[]): Promise<string[]> {
  const records = await index.readRecords(ranked.slice(0, HITS_SHOWN).map(({ question }) => question));
  return [...new Set(records.map(({ topic }) => index.head.topics[topic]?.name ?? ''))].slice(0, 3);
}

/** Share of the best score under which a question is no answer beside it. */
const TAIL = 0.15;

function withoutTail(ranked: Ranked[]): Ranked[] {
  return ranked.filter(({ score }) => score >= ranked[0]!.score * TAIL);
}

/** Keeps what the filters let through; the records tell topic and level. */
async function filterHits(index: QuestionIndex, ranked: Ranked[], { topic, level }: Filters): Promise<Ranked[]> {
  if (topic === '' && level === '') return ranked;
  const records = await index.readRecords(ranked.map(({ question }) => question));
  return ranked.filter((_, at) => {
    const record = records[at]!;
    return (topic === '' || index.head.topics[record.topic]?.name === topic) && (level === '' || record.level === level);
  });
}

/** What the shown questions hold in place of what was typed. */
function findReadings(query: Query, shown: readonly Ranked[]): Reading[] {
  const asTyped = ({ alternatives }: Span): boolean => alternatives.some(({ reason }) => AS_TYPED.has(reason));
  const known = new Set(query.spans.filter((span) => span.to === span.from + 1 && asTyped(span)).map(({ from }) => from));
  const found = new Set(shown.slice(0, 3).flatMap((hit) => [...hit.found.keys()]));
  return query.spans.flatMap((span): Reading[] => {
    const { from, to, alternatives } = span;
    if (asTyped(span)) return [];
    const best = alternatives.find(({ words }) => words.every((word) => found.has(word) || !isIndexed(word)));
    // A synonym of words that were found themselves is no reading of them.
    if (!best || (best.reason === 'synonym' && query.counts.slice(from, to).every((count, order) => count === 0 || known.has(from + order)))) return [];
    return [{ typed: query.words.slice(from, to).join(' '), meant: best.words.join(' ') }];
  });
}

/** Words for the search of whole pages: those typed, and those found in the best questions. */
function collectWords(query: Query, shown: readonly Ranked[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const hit of shown.slice(0, 3)) for (const [word, weight] of hit.found) words.set(word, Math.max(weight, words.get(word) ?? 0));
  for (const [at, word] of query.words.entries()) if (query.counts[at]! > 0 && isIndexed(word) && !words.has(word)) words.set(word, query.counts[at]!);
  return words;
}
