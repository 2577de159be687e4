import { expect, test } from 'vitest';
import { directionOf, scriptOf } from '../../../src/text/direction.ts';

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

test.each([
  ['de-AT', 'Latn'],
  ['ar', 'Arab'],
  ['hi', 'Deva'],
  ['az-Arab', 'Arab'],
  ['ar-Latn', 'Latn'],
  ['xx', 'Latn'],
])('%s is written in %s', (language, script) => expect(scriptOf(language)).toBe(script));
