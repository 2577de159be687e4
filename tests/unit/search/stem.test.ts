import { describe, expect, test } from 'vitest';
import { irregularForms, stem } from '../../../src/search/words/stem.ts';

describe('one stem', () => {
  test.each<[string, string[]]>([
    ['forms of a verb', ['knead', 'kneads', 'kneaded', 'kneading']],
    ['a noun and its plural', ['loaf', 'loafs']],
    ['irregular past and plain form', ['freeze', 'froze', 'frozen', 'freezing']],
    ['an irregular comparison', ['good', 'better', 'best']],
    ['an irregular plural', ['child', 'children']],
  ])('is of %s', (_, words) => expect(new Set(words.map(stem)).size).toBe(1));

  test.each(['dp9', '137s', 'rye2'])('with a digit stays as it is: %s', (word) => expect(stem(word)).toBe(word));

  test.each(['constructor', '__proto__', 'tostring', 'hasownproperty'])('of “%s” is a text', (word) => expect(typeof stem(word)).toBe('string'));
});

test('irregular forms are known by the stem of their plain form', () => {
  expect(irregularForms(stem('freeze'))).toEqual(['froze', 'frozen']);
  expect(irregularForms(stem('dough'))).toEqual([]);
  expect(irregularForms('constructor')).toEqual([]);
  expect(irregularForms('__proto__')).toEqual([]);
});
