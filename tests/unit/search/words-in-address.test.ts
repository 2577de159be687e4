import { describe, expect, test } from 'vitest';
import { readWords, withWords } from '../../../src/search/passages/words-in-address.ts';

describe('an address with words', () => {
  test.each<[string, string, string[], string]>([
    ['before its section', '/a/#b', ['cold', 'oven'], '/a/?words=cold+oven#b'],
    ['without a section', 'https://bakery.example/a/', ['cold'], 'https://bakery.example/a/?words=cold'],
    ['beside other parameters', '/a/?x=1&y=%20#b', ['cold'], '/a/?x=1&y=%20&words=cold#b'],
    ['instead of other words', '/a/?words=hot&x=1&w%6Frds=old#b', ['cold'], '/a/?x=1&words=cold#b'],
    ['once each', '/a/', ['cold', 'cold', ' ', ''], '/a/?words=cold'],
    ['in any script', '/a/', ['café', 'שחור', '&#?=+'], '/a/?words=caf%C3%A9+%D7%A9%D7%97%D7%95%D7%A8+%26%23%3F%3D%2B'],
    ['with half an emoji', '/a/', ['\u{D83D}'], '/a/?words=%EF%BF%BD'],
    ['as it is where there are none', '/a/?x=1#b', [], '/a/?x=1#b'],
    ['with a question mark in its section', '/a/#b?c#d', ['cold'], '/a/?words=cold#b?c#d'],
  ])('has them %s', (_, url, words, expected) => expect(withWords(url, words)).toBe(expected));

  test('has twelve at most', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`);
    expect(readWords(new URL(withWords('https://bakery.example/', words)).search)).toEqual(new Set(words.slice(0, 12)));
  });
});

describe('the words of an address', () => {
  test.each<[string, string, string[]]>([
    ['as written', '?words=cold+oven', ['cold', 'oven']],
    ['from each of several parameters', '?words=cold&x=1&words=oven', ['cold', 'oven']],
    ['as the index writes them', '?words=Use_LockFile+Caf%C3%A9', ['uselockfile', 'cafe']],
    ['without those that a broken percent sign spoils', '?words=%E0%A4%A+cold+%+100%25', ['cold', '100']],
    ['without markup', '?words=%3Cscript%3Ealert(1)%3C/script%3E', ['script', 'alert']],
    ['with names that every object has', '?words=__proto__+constructor', ['proto', 'constructor']],
    ['without single letters', '?words=a+b+cd', ['cd']],
    ['none', '', []],
    ['none where the parameter is empty', '?words=&words', []],
    ['none of another parameter', '?xwords=cold', []],
  ])('are read %s', (_, search, words) => expect([...readWords(search)]).toEqual(words));

  test('of 10,000 characters are few and short', () => {
    for (const search of [
      `?words=${'x'.repeat(10_000)}`,
      `?words=${'xy+'.repeat(3000)}`,
      `?words=${Array.from({ length: 2000 }, (_, index) => `w${index}`).join('+')}`,
    ]) {
      const words = [...readWords(search)];
      expect(words.length).toBeLessThanOrEqual(12);
      expect(words.every((word) => word.length <= 60)).toBe(true);
    }
  });
});
