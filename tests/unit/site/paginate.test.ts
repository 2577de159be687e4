import { expect, test } from 'vitest';
import { nameOnPage, pagePath, paginate } from '../../../src/site/paginate.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('divides a list into pages that hold all of it once, in its order', () => {
  const pages = paginate(numbers(85), 40);
  expect(pages.map(({ page, before, items }) => [page, before, items.length])).toEqual([
    [1, 0, 40],
    [2, 40, 40],
    [3, 80, 5],
  ]);
  expect(pages.flatMap(({ items }) => items)).toEqual(numbers(85));
  expect(new Set(pages.map(({ pages: of, total }) => `${of} ${total}`))).toEqual(new Set(['3 85']));
});

test.each([
  [0, 1],
  [1, 1],
  [40, 1],
  [41, 2],
  [80, 2],
  [5000, 125],
])('gives %i items %i pages', (count, pages) => expect(paginate(numbers(count), 40)).toHaveLength(pages));

test('adds nothing to the address of the first page', () => expect([1, 2, 10].map(pagePath)).toEqual(['', '2/', '10/']));

test('names the page of a list that has several', () => {
  expect(nameOnPage('Ovens', { page: 2, pages: 3 })).toBe('Ovens, page 2 of 3');
  expect(nameOnPage('Ovens', { page: 1, pages: 1 })).toBe('Ovens');
});
