import { expect, test } from 'vitest';
import type { Answer } from '../../../src/search/query/answer-query.ts';
import { describeAnswer, shareHeld } from '../../../src/search/form/search-results.ts';

const NOTHING: Answer = { query: 'rye', hits: [], short: '', total: 0, places: [], readings: [], nearest: [], words: new Map() };

test.each<[string, Partial<Answer>, string]>([
  ['one answer', { total: 1 }, '1 answer for “rye”.'],
  ['several answers', { total: 12 }, '12 answers for “rye”.'],
  ['more than are shown', { total: 13 }, '13 answers for “rye”. The first 12 are shown.'],
  ['a word that was read as another', { total: 2, query: 'rey', readings: [{ typed: 'rey', meant: 'rye' }] }, '2 answers for “rey”. “rey” was read as “rye”.'],
  [
    'several such words, of many answers',
    {
      total: 20,
      query: 'rey levain',
      readings: [
        { typed: 'rey', meant: 'rye' },
        { typed: 'levain', meant: 'sour dough' },
      ],
    },
    '20 answers for “rey levain”. “rey” was read as “rye”. “levain” was read as “sour dough”. The first 12 are shown.',
  ],
  ['nothing', {}, "Nothing found for “rye”. Try one word, a tool's name or a symptom."],
  ['markup as text', { query: '<b>rye</b>' }, "Nothing found for “<b>rye</b>”. Try one word, a tool's name or a symptom."],
  [
    'a pasted page by its beginning',
    { query: 'rye '.repeat(2500) },
    `Nothing found for “${'rye '.repeat(20).trim()}…”. Try one word, a tool's name or a symptom.`,
  ],
  ['a pasted page that is answered, too', { query: 'x'.repeat(10_000), total: 3 }, `3 answers for “${'x'.repeat(80)}…”.`],
  ['several lines on one', { query: 'rye\n\n  malt', total: 1 }, '1 answer for “rye malt”.'],
])('%s is said', (_, answer, said) => expect(describeAnswer({ ...NOTHING, ...answer })).toBe(said));

test.each<[string, Record<string, number>, number]>([
  ['every word, one of them in the title', { steam: 1, valve: 1 }, 1],
  ['one of two words', { steam: 1, bagel: 1 }, 0.5],
  ['a name in parts and whole', { maxsteam: 2, bagel: 1 }, 2 / 3],
  ['the beginning of a word, which is no word of it', { ste: 1 }, 0],
  ['no word at all', {}, 0],
])('a page holds %s', (_, words, share) => {
  const page = { content: 'max_steam = 3', meta: { title: 'steam/valve.conf' } };
  expect(shareHeld(page, new Map(Object.entries(words)))).toBeCloseTo(share);
});
