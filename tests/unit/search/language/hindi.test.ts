import { describe, expect, test, vi } from 'vitest';
import { fold, stem } from '../../../../src/search/language/hi.ts';
import { endsSentence } from '../../../../src/search/passages/sentence-ends.ts';
import { markText } from '../../../../src/search/passages/mark-text.ts';
import { listParts } from '../../../../src/search/words/words.ts';
import { ask, type MadeQuestion } from './ask-in-language.ts';

vi.mock('#search-language', () => import('../../../../src/search/language/hi.ts'));

test.each<[string, string, string]>([
  ['with the signs of its vowels', 'रोटी', 'रोटी'],
  ['without the dot of foreign sounds', 'ख़मीर', 'खमीर'],
  ['whatever form that dot has', '\u{959}मीर', 'खमीर'],
  ['with one nasal sign', 'आँच', 'आंच'],
  ['with that sign for a nasal before its consonant', 'ठण्डा', 'ठंडा'],
  ['with one sign for the vowel of foreign words', 'डॉकर', 'डोकर'],
  ['with digits as 0 to 9', '१२३', '123'],
  ['with Latin letters lower case and plain', 'Crème', 'creme'],
])('a word is compared %s', (_, written, folded) => {
  expect(fold(written)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test('words that differ in a vowel sign are two', () => expect(fold('दिन')).not.toBe(fold('दीन')));

/** What Snowball 3.1 makes of folded words. */
test.each<[string, string]>([
  ['रोटियों', 'रोट'],
  ['रोटी', 'रोट'],
  ['भट्टियां', 'भट्ट'],
  ['लड़का', 'लडक'],
  ['लड़कों', 'लडक'],
  ['पकाऊंगा', 'पक'],
  ['पकाएंगे', 'पक'],
  ['बनाकर', 'बन'],
  ['होता', 'होत'],
  ['बनी', 'बन'],
  ['सेवाओं', 'सेव'],
  ['भाषाएं', 'भाष'],
  ['की', 'क'],
  ['क', 'क'],
  ['', ''],
])('the stem of %s is %s', (word, stemmed) => expect(stem(fold(word))).toBe(stemmed));

test('joiners are no part of a word, and a danda parts two', () => expect(listParts('रो\u{200D}टी गरम।नमक')).toEqual(['रोटी', 'गरम', 'नमक']));

test('a sentence ends with a danda', () => {
  expect(endsSentence('है।', 'आटा')).toBe(true);
  expect(endsSentence('डॉ.', 'शर्मा')).toBe(false);
});

test('a word is marked whole, however its sounds are written', () => {
  expect(markText('गरम ख़मीर है', new Set(['खमीर']))).toEqual([
    { text: 'गरम ', marked: false },
    { text: 'ख़मीर', marked: true },
    { text: ' है', marked: false },
  ]);
});

const QUESTIONS: MadeQuestion[] = [{ question: 'ख़मीर को ठंडा क्यों रखते हैं?' }, { question: 'भट्टियों की आँच कैसे नापें?' }, { question: 'रोटी में नमक कितना हो?' }];

describe('a search', () => {
  test.each<[string, string, number[]]>([
    ['finds a word without its dot', 'खमीर', [0]],
    ['finds another spelling of a nasal', 'ठण्डा', [0]],
    ['finds another number', 'भट्टी', [1]],
    ['finds another case', 'रोटियों', [2]],
    ['finds a word with a slip', 'भटटियों', [1]],
    ['finds nothing by function words', 'क्यों में की हैं', []],
  ])('%s', async (_, typed, expected) => expect(await ask(QUESTIONS, typed)).toEqual(expected));

  test('finds an unfinished word', async () => expect(await ask(QUESTIONS, 'भट्', true)).toEqual([1]));
});
