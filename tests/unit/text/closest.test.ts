import { describe, expect, test } from 'vitest';
import { editDistance, findClosest, suggest } from '../../../src/text/closest.ts';

describe('closest', () => {
  test('counts edits, a swap as one', () => {
    expect(editDistance('prometeus', 'prometheus')).toBe(1);
    expect(editDistance('helm', 'hlem')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
  test('takes the nearest, and none that is far', () => {
    expect(findClosest('terrafrom', ['ansible', 'terraform'])).toBe('terraform');
    expect(findClosest('vault', ['jenkins', 'splunk'])).toBeUndefined();
  });
  test('names the choices where nothing is near', () => {
    expect(suggest('zzz', ['a', 'b', 'a'])).toBe('Use one of: a, b');
    expect(suggest('zzz', [])).toBe('The pack has none yet; add it first');
  });
});
