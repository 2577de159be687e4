import { expect, test } from 'vitest';
import { mergePlaces } from '../../../src/sheets/print/merge-places.ts';
import type { PdfPlaces } from '../../../src/sheets/print/read-pdf.ts';

const PARTS = ['first', 'second', 'third'];
const whole: PdfPlaces = {
  pages: 6,
  destinations: {
    first: { page: 2, y: 800 },
    'first-end': { page: 3, y: 100 },
    second: { page: 4, y: 800 },
    'second-end': { page: 5, y: 200 },
    third: { page: 6, y: 800 },
  },
  lowest: [10, 20, 30, 40, 50, 60],
  texts: ['cover', 'a', 'b', 'c', 'd', 'e'],
};

test('a part that became shorter moves all after it, and nothing else', () => {
  const since: PdfPlaces = {
    pages: 2,
    destinations: { second: { page: 2, y: 790 }, 'second-end': { page: 2, y: 300 } },
    lowest: [11, 41],
    texts: ['cover again', 'cd'],
  };
  expect(mergePlaces(whole, since, PARTS)).toEqual({
    pages: 5,
    destinations: {
      first: { page: 2, y: 800 },
      'first-end': { page: 3, y: 100 },
      second: { page: 4, y: 790 },
      'second-end': { page: 4, y: 300 },
      third: { page: 5, y: 800 },
    },
    lowest: [11, 20, 30, 41, 60],
    texts: ['cover again', 'a', 'b', 'cd', 'e'],
  });
});

test('a part that became longer does too, and pages of which nothing was read stay so', () => {
  const { texts: _, ...before } = whole;
  const since: PdfPlaces = {
    pages: 4,
    destinations: { first: { page: 2, y: 800 }, 'first-end': { page: 4, y: 700 } },
    lowest: [undefined, undefined, 31, undefined],
  };
  const merged = mergePlaces({ ...before, lowest: [undefined, 20, undefined, 40, undefined, 60] }, since, PARTS);
  expect(merged.pages).toBe(7);
  expect(merged.destinations).toEqual({
    first: { page: 2, y: 800 },
    'first-end': { page: 4, y: 700 },
    second: { page: 5, y: 800 },
    'second-end': { page: 6, y: 200 },
    third: { page: 7, y: 800 },
  });
  expect(merged.lowest).toEqual([undefined, undefined, 31, undefined, 40, undefined, 60]);
  expect(merged).not.toHaveProperty('texts');
});

test('parts are in the order that they were printed in, two at once', () => {
  const since: PdfPlaces = {
    pages: 3,
    destinations: { second: { page: 2, y: 800 }, 'second-end': { page: 2, y: 90 }, third: { page: 3, y: 800 } },
    lowest: [10, 42, 62],
    texts: ['cover', 'cd', 'new'],
  };
  const { pages, destinations, texts } = mergePlaces(whole, since, PARTS);
  expect(pages).toBe(5);
  expect(Object.entries(destinations).map(([name, { page }]) => `${name} ${page}`)).toEqual(['first 2', 'first-end 3', 'second 4', 'second-end 4', 'third 5']);
  expect(texts).toEqual(['cover', 'a', 'b', 'cd', 'new']);
});

test('of a sheet without parts the print since is the whole', () => {
  const since: PdfPlaces = { pages: 1, destinations: { only: { page: 1, y: 5 } }, lowest: [7] };
  expect(mergePlaces({ pages: 2, destinations: { only: { page: 2, y: 6 } }, lowest: [8, 9] }, since, [])).toEqual(since);
});
