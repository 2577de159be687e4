import { expect, test } from 'vitest';
import { listPlaces, markCurrent } from '../../../src/components/places.ts';

test('a place that the pack does not have is not listed, and neither is a theme without places', () => {
  const places = listPlaces({ diagrams: [], lab: undefined });
  expect(places.map(({ name }) => name)).toEqual(['Study', 'This site']);
});

test.each([
  ['/questions/', '/questions/', [], 'page'],
  ['/questions/', '/questions/keep-ovens-warm/', [], 'true'],
  ['/questions/', '/topics/running/', ['/topics/'], 'true'],
  ['/questions/', '/sheets/', ['/topics/'], undefined],
  ['/', '/', [], 'page'],
  ['/', '/about/', [], undefined],
] as const)('a link to %s on the page %s, with %j also its own, says %s', (path, here, also, mark) => {
  expect(markCurrent({ path, also: [...also] }, here)).toBe(mark);
});
