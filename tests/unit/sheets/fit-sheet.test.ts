import { expect, test } from 'vitest';
import { findFit, type Fit, type Fitted } from '../../../src/sheets/pages/fit-sheet.ts';
import { findNotesSpace } from '../../../src/sheets/pages/notes-space.ts';

const full: Fitted = { pages: 3, filled: 0.9 };
const little: Fitted = { pages: 3, filled: 0.1 };

test.each<[string, Partial<Record<Fit, Fitted>>, Fit]>([
  ['a last page that is filled stays as it is meant', { normal: full }, 'normal'],
  ['one page is never changed', { normal: { pages: 1, filled: 0.1 } }, 'normal'],
  ['a page that closer entries save is saved', { normal: little, tight: { pages: 2, filled: 1 } }, 'tight'],
  ['else wider entries fill it', { normal: little, tight: { pages: 3, filled: 0.02 }, loose: { pages: 3, filled: 0.5 } }, 'loose'],
  ['never for a page more', { normal: little, tight: { pages: 3, filled: 0.02 }, loose: { pages: 4, filled: 0.9 } }, 'normal'],
])('%s', async (_, measured, wanted) => {
  const asked: Fit[] = [];
  const found = await findFit((fit) => {
    asked.push(fit);
    return Promise.resolve(measured[fit]!);
  });
  expect(found).toBe(wanted);
  expect(asked).toEqual(Object.keys(measured));
});

test.each([
  [54, 0],
  [55, 39],
  [200, 184],
])('%i mm free of 271 are %i mm for notes', (free, space) => expect(findNotesSpace(free, 271)).toBe(space));
