import { expect, test } from 'vitest';
import { directionOf } from '../../../src/text/direction.ts';

test.each([
  ['en-US', 'ltr'],
  ['de', 'ltr'],
  ['hi', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['zz', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
