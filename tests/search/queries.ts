import developmentFile from '../fixtures/data/search-queries-development.json' with { type: 'json' };
import junkFile from '../fixtures/data/search-junk.json' with { type: 'json' };
import untouchedFile from '../fixtures/data/search-queries-untouched.json' with { type: 'json' };
import queryFile from '../fixtures/data/search-queries.json' with { type: 'json' };
import type { WantedQuery } from './measure.ts';

/** Every query of search-queries.json, in the file's order. */
export const QUERIES: readonly WantedQuery[] = queryFile.queries;

/** Queries by their place in a file: the ranking may be tuned on those at even places, counted from 0; the others are only measured. */
export function splitInHalves<T>(queries: readonly T[]): { tuned: T[]; other: T[] } {
  return { tuned: queries.filter((_, place) => place % 2 === 0), other: queries.filter((_, place) => place % 2 === 1) };
}

/** Queries that are in no other list, whatever their capitals: one that is in both was not left untouched. */
export function withoutThoseIn(queries: readonly WantedQuery[], others: readonly WantedQuery[]): WantedQuery[] {
  const seen = new Set(others.map(({ q }) => q.toLowerCase()));
  return queries.filter(({ q }) => !seen.has(q.toLowerCase()));
}

/** Queries that the ranking was never tuned on. */
export const UNTOUCHED: readonly WantedQuery[] = withoutThoseIn(untouchedFile.queries, QUERIES);

/** Queries that are in both files; they count once, where the ranking may have been tuned on them. */
export const IN_BOTH = untouchedFile.queries.length - UNTOUCHED.length;

/** Queries with which the search is developed; their misses are there to be read. */
export const DEVELOPMENT: readonly WantedQuery[] = developmentFile.queries;

/** What no entry answers. */
export const JUNK: readonly string[] = junkFile.queries;
