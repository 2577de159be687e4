/** A query as a reader types it, and the entries that answer it. */
export interface WantedQuery {
  q: string;
  /** Every entry that is a right first answer. */
  ids: readonly string[];
  kind: string;
  /** Whether it may name entries that are not written yet. */
  planned?: boolean;
}

/** Answers the ids of what a query finds, best first; of a result that is no entry, any other string. */
export type FindIds = (query: string) => readonly string[] | Promise<readonly string[]>;

/** How well a list of queries found its answers: shares from 0 to 1, all 0 for an empty list. */
export interface Score {
  /** Number of queries. */
  n: number;
  /** Share with a right answer first: success@1. */
  first: number;
  /** Share with a right answer among the first three: success@3. */
  three: number;
  /** Mean of 1 / rank of the best right answer, 0 beyond the tenth: MRR@10. */
  reciprocal: number;
}

/** A query whose first result is no right answer. */
export interface Miss extends WantedQuery {
  /** Rank of the best right answer, from 1, however far down; 0 where none was found. */
  rank: number;
  /** The first three ids found. */
  got: readonly string[];
}

/** What a search is worth on a list of queries. */
export interface Measured {
  all: Score;
  /** By kind, in alphabetical order. */
  kinds: Map<string, Score>;
  misses: Miss[];
}

const DEEPEST_RANK = 10;

/** Runs every query, one after the other; where several entries are right, the one found first counts. */
export async function measure(queries: readonly WantedQuery[], find: FindIds): Promise<Measured> {
  const ranks: { kind: string; rank: number }[] = [];
  const misses: Miss[] = [];
  for (const query of queries) {
    const found = await find(query.q);
    const rank = found.findIndex((id) => query.ids.includes(id)) + 1;
    ranks.push({ kind: query.kind, rank });
    if (rank !== 1) misses.push({ ...query, rank, got: found.slice(0, 3) });
  }
  const byKind = Map.groupBy(ranks, ({ kind }) => kind);
  return { all: score(ranks), kinds: new Map([...byKind].map(([kind, own]) => [kind, score(own)] as const).sort(([a], [b]) => (a < b ? -1 : 1))), misses };
}

function score(ranks: readonly { rank: number }[]): Score {
  const n = ranks.length;
  const mean = (worth: (rank: number) => number): number => (n === 0 ? 0 : ranks.reduce((sum, { rank }) => sum + worth(rank), 0) / n);
  const within = (most: number, rank: number): boolean => rank >= 1 && rank <= most;
  return {
    n,
    first: mean((rank) => Number(within(1, rank))),
    three: mean((rank) => Number(within(3, rank))),
    reciprocal: mean((rank) => (within(DEEPEST_RANK, rank) ? 1 / rank : 0)),
  };
}

/** Queries by whether they count in a pack. */
export interface SortedQueries {
  /** One of their entries exists. */
  counted: WantedQuery[];
  /** They wait for an entry that is planned. */
  waiting: WantedQuery[];
  /** None of their entries exists, though they are not marked as planned: a slip in an id, or an entry that was removed. */
  lost: WantedQuery[];
}

/** Sorts queries by whether a pack with these ids can answer them. */
export function sortQueries(queries: readonly WantedQuery[], known: ReadonlySet<string>): SortedQueries {
  const sorted: SortedQueries = { counted: [], waiting: [], lost: [] };
  for (const query of queries) {
    const place = query.ids.some((id) => known.has(id)) ? 'counted' : query.planned === true ? 'waiting' : 'lost';
    sorted[place].push(query);
  }
  return sorted;
}
