import { describe, expect, test } from 'vitest';
import { measure, sortQueries, type WantedQuery } from '../../search/measure.ts';

const ANSWERS: Record<string, string[]> = {
  bread: ['loaf', 'crust', 'oven'],
  crust: ['loaf', 'crust'],
  dough: ['a', 'b', 'c', 'yeast'],
  tenth: ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'salt', 'late'],
  eleventh: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'salt'],
};
const find = (query: string): string[] => ANSWERS[query] ?? [];
const query = (q: string, ids: string[], kind = 'plain'): WantedQuery => ({ q, ids, kind });

describe('measure', () => {
  test('says which share is found first, in three, and how far up', async () => {
    const { all, kinds, misses } = await measure(
      [query('bread', ['loaf']), query('crust', ['crust'], 'slip'), query('dough', ['yeast']), query('nothing', ['loaf'], 'slip')],
      find,
    );
    expect(all).toEqual({ n: 4, first: 1 / 4, three: 2 / 4, reciprocal: (1 + 1 / 2 + 1 / 4 + 0) / 4 });
    expect([...kinds]).toEqual([
      ['plain', { n: 2, first: 1 / 2, three: 1 / 2, reciprocal: (1 + 1 / 4) / 2 }],
      ['slip', { n: 2, first: 0, three: 1 / 2, reciprocal: 1 / 4 }],
    ]);
    expect(misses.map(({ q, rank, got }) => ({ q, rank, got }))).toEqual([
      { q: 'crust', rank: 2, got: ['loaf', 'crust'] },
      { q: 'dough', rank: 4, got: ['a', 'b', 'c'] },
      { q: 'nothing', rank: 0, got: [] },
    ]);
  });

  test('counts the third result and not the fourth', async () => {
    expect((await measure([query('bread', ['oven'])], find)).all).toMatchObject({ first: 0, three: 1, reciprocal: 1 / 3 });
    expect((await measure([query('dough', ['yeast'])], find)).all).toMatchObject({ three: 0, reciprocal: 1 / 4 });
  });

  test('counts the tenth result and not the eleventh, whose rank is said all the same', async () => {
    expect((await measure([query('tenth', ['salt'])], find)).all.reciprocal).toBe(1 / 10);
    const { all, misses } = await measure([query('eleventh', ['salt'])], find);
    expect(all.reciprocal).toBe(0);
    expect(misses[0]!.rank).toBe(11);
  });

  test('takes the best of several right answers, in whatever order they are named', async () => {
    expect((await measure([query('bread', ['oven', 'crust'])], find)).misses[0]!.rank).toBe(2);
    expect((await measure([query('bread', ['oven', 'loaf'])], find)).misses).toEqual([]);
  });

  test('counts ids that do not exist as not found, beside one that does', async () => {
    expect((await measure([query('crust', ['no-such-entry', 'crust'])], find)).misses[0]!.rank).toBe(2);
    expect((await measure([query('crust', ['no-such-entry'])], find)).all).toEqual({ n: 1, first: 0, three: 0, reciprocal: 0 });
  });

  test('counts the place of a result that is no entry', async () => {
    const { misses } = await measure([query('any', ['loaf'])], () => ['', '', 'loaf']);
    expect(misses[0]).toMatchObject({ rank: 3, got: ['', '', 'loaf'] });
  });

  test('is 0, not NaN, for no queries, so that no floor is reached by an empty list', async () => {
    expect(await measure([], find)).toEqual({ all: { n: 0, first: 0, three: 0, reciprocal: 0 }, kinds: new Map(), misses: [] });
  });

  test('lists kinds in one order, whichever comes first', async () => {
    const { kinds } = await measure([query('bread', ['loaf'], 'symptom'), query('bread', ['loaf'], 'alias'), query('bread', ['loaf'], 'constructor')], find);
    expect([...kinds.keys()]).toEqual(['alias', 'constructor', 'symptom']);
  });

  test('asks once for each query, in order, and throws what the search throws', async () => {
    const asked: string[] = [];
    const ask = async (q: string): Promise<string[]> => {
      await Promise.resolve();
      asked.push(q);
      if (q === 'broken') throw new Error('no index');
      return ['loaf'];
    };
    await measure([query('one', ['loaf']), query('two', ['loaf'])], ask);
    expect(asked).toEqual(['one', 'two']);
    await expect(measure([query('broken', ['loaf'])], ask)).rejects.toThrow('no index');
  });
});

describe('sortQueries', () => {
  const known = new Set(['loaf']);
  test('counts a query as soon as one of its entries exists, planned or not', () => {
    const queries = [{ ...query('a', ['cake', 'loaf']), planned: true }, query('b', ['loaf', 'no-such-entry'])];
    expect(sortQueries(queries, known)).toEqual({ counted: queries, waiting: [], lost: [] });
  });

  test('lets a planned query wait, and names one that is not planned', () => {
    const [waiting, lost, denied, empty] = [
      { ...query('a', ['cake']), planned: true },
      query('b', ['laof']),
      { ...query('c', ['cake']), planned: false },
      query('d', []),
    ];
    expect(sortQueries([waiting!, lost!, denied!, empty!], known)).toEqual({ counted: [], waiting: [waiting], lost: [lost, denied, empty] });
  });
});
