import { expect, test } from 'vitest';
import { directionOf, scriptOf } from '../../../src/text/direction.ts';

test.each([
  ['ar', 'Arab', 'rtl'],
  ['fa-IR', 'Arab', 'rtl'],
  ['he', 'Hebr', 'rtl'],
  ['az-Arab', 'Arab', 'rtl'],
  ['ar-Latn', 'Latn', 'ltr'],
  ['hi', 'Deva', 'ltr'],
  ['de-AT', 'Latn', 'ltr'],
  ['en-US', 'Latn', 'ltr'],
  ['xx', 'Latn', 'ltr'],
])('%s is written in %s, %s', (language, script, direction) => {
  expect(scriptOf(language)).toBe(script);
  expect(directionOf(language)).toBe(direction);
});
