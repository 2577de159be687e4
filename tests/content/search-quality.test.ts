import { beforeAll, describe, expect, test } from 'vitest';
import { measure, sortQueries, type FindIds, type Measured, type WantedQuery } from '../search/measure.ts';
import { searchInNode } from '../search/our-search.ts';
import { JUNK, QUERIES, splitInHalves, UNTOUCHED } from '../search/queries.ts';
import { explainDifference, formatDifference, formatMisses } from '../search/report.ts';
import { readEntries, toIds } from '../search/site-entries.ts';
import { SITE } from '../site/built-site.ts';

/** Shares that the queries must reach; `npm run search:eval` prints them all. */
const FLOORS = { first: 0.85, three: 0.95, reciprocal: 0.9, kind: 0.85, junk: 0.92 };

const entries = readEntries(SITE);
const count = (queries: readonly WantedQuery[]): WantedQuery[] => sortQueries(queries, entries.ids).counted;
let find: FindIds;
let measured: Measured;

beforeAll(async () => {
  find = toIds(await searchInNode(SITE), entries);
  measured = await measure(count(QUERIES), find);
});

describe('what readers type', () => {
  const misses = (): string => formatMisses('not first', measured.misses);

  test('finds its answer first', () => expect(measured.all.first, misses()).toBeGreaterThanOrEqual(FLOORS.first));
  test('finds its answer among the first three', () => expect(measured.all.three, misses()).toBeGreaterThanOrEqual(FLOORS.three));
  test('finds its answer far up', () => expect(measured.all.reciprocal, misses()).toBeGreaterThanOrEqual(FLOORS.reciprocal));

  test.each([...new Set(count(QUERIES).map(({ kind }) => kind))])('of the kind %s finds its answer among the first three', (kind) => {
    const own = measured.misses.filter((miss) => miss.kind === kind);
    expect(measured.kinds.get(kind)!.three, formatMisses('not first', own)).toBeGreaterThanOrEqual(FLOORS.kind);
  });

  test('finds it as well in the half that nothing was tuned on', async () => {
    const { tuned, other } = splitInHalves(QUERIES);
    const halves = await Promise.all([tuned, other].map(async (queries) => (await measure(count(queries), find)).all));
    expect(halves.every(({ n }) => n > 0)).toBe(true);
    expect(explainDifference(halves[0]!, halves[1]!), formatDifference(halves[0]!, halves[1]!)).toBeUndefined();
  });

  test('and no entry answers finds nothing', async () => {
    const found = (await Promise.all(JUNK.map(async (query) => ({ query, ids: await find(query) })))).filter(({ ids }) => ids.length > 0);
    const list = found.map(({ query, ids }) => `${query}: ${ids.slice(0, 3).join(', ')}`).join('\n');
    expect((JUNK.length - found.length) / JUNK.length, list).toBeGreaterThanOrEqual(FLOORS.junk);
  });
});

describe('the lists of queries', () => {
  const all = [...QUERIES, ...UNTOUCHED];

  test('hold each query once', () => {
    const typed = [...all.map(({ q }) => q), ...JUNK].map((query) => query.toLowerCase());
    expect(typed.filter((query, place) => typed.indexOf(query) !== place)).toEqual([]);
  });

  test('name entries of the pack, or are marked as planned', () => {
    expect(sortQueries(all, entries.ids).lost).toEqual([]);
  });

  test('are of the kinds that their notes explain', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(['alias', 'plain', 'sentence', 'slip', 'symptom', 'synonym']);
  });
});
