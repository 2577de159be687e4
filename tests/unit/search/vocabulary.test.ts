import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/index/vocabulary.ts';

/** Written as the index writes them: letters shared with the word before, and the rest. */
const vocabulary = new Vocabulary([0, 'bake', 4, 'd', 4, 'r', 3, 'ing', 0, 'constructor', 0, 'froze', 0, 'proof', 5, 'er', 0, 'rye']);

test('words are written with what they share with the one before', () =>
  expect(vocabulary.words).toEqual(['bake', 'baked', 'baker', 'baking', 'constructor', 'froze', 'proof', 'proofer', 'rye']));

test('a word has a number, another has none', () => {
  expect(['bake', 'baking', 'rye'].map((word) => vocabulary.find(word))).toEqual([0, 3, 8]);
  for (const word of ['', 'bak', 'bakes', 'zzz', '\u{ffff}', 'tostring', '__proto__']) expect(vocabulary.find(word)).toBe(-1);
  expect(vocabulary.has('constructor')).toBe(true);
});

test('words that begin with some letters are a range', () => {
  const begin = (start: string): readonly string[] => vocabulary.words.slice(...vocabulary.range(start));
  expect(begin('bak')).toEqual(['bake', 'baked', 'baker', 'baking']);
  expect(begin('proof')).toEqual(['proof', 'proofer']);
  expect(begin('x')).toEqual([]);
  expect(begin('')).toEqual(vocabulary.words);
});

describe('words of one stem', () => {
  test.each<[string, string, string[]]>([
    ['of a word of the index', 'bake', ['bake', 'baked', 'baking']],
    ['of another form of it', 'bakes', ['bake', 'baked', 'baking']],
    ['of an irregular form', 'freeze', ['froze']],
    ['of a short word are the word itself', 'ry', []],
    ['of an unknown word are none', 'spelt', []],
    ['of a name that every object has', 'constructors', ['constructor']],
  ])('%s', (_, word, expected) => {
    expect(vocabulary.withStemOf(word)).toEqual(expected);
    // The second answer is the kept one.
    expect(vocabulary.withStemOf(word)).toEqual(expected);
  });
});

test('words that slips may make of one are near it in length and letters', () => {
  expect(vocabulary.similarTo('porof', 1)).toEqual(['proof']);
  expect(vocabulary.similarTo('prooef', 1)).toContain('proof');
  expect(vocabulary.similarTo('pro', 1)).toEqual([]);
});

test('an empty index has no words and finds none', () => {
  const empty = new Vocabulary([]);
  expect(empty.words).toEqual([]);
  expect(empty.find('rye')).toBe(-1);
  expect(empty.withStemOf('rye')).toEqual([]);
  expect(empty.similarTo('rye', 2)).toEqual([]);
});
