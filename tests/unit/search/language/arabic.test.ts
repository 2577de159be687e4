import { describe, expect, test, vi } from 'vitest';
import { fold, pageForms, stem } from '../../../../src/search/language/ar.ts';
import { markText } from '../../../../src/search/passages/mark-text.ts';
import { listParts } from '../../../../src/search/words/words.ts';
import { ask, type MadeQuestion } from './ask-in-language.ts';

vi.mock('#search-language', () => import('../../../../src/search/language/ar.ts'));

test.each<[string, string, string]>([
  ['without short vowels', 'خُبْزٌ', 'خبز'],
  ['without the stroke that makes a word longer', 'خـــبز', 'خبز'],
  ['with one alef', 'أفران', 'افران'],
  ['with one alef below', 'إعداد', 'اعداد'],
  ['with one alef of two', 'آلة', 'اله'],
  ['with one yeh', 'على', 'علي'],
  ['with one heh', 'عجينة', 'عجينه'],
  ['with the letters of Persian keyboards', 'کیک', 'كيك'],
  ['without the article', 'العجينة', 'عجينه'],
  ['without an article that is written with a preposition', 'بالعجينة', 'عجينه'],
  ['without an article after for', 'للعجينة', 'عجينه'],
  ['without an article after and', 'والعجينة', 'عجينه'],
  ['as the same word with its article and without', 'الالتزام', 'تزام'],
  ['as it is where too little would be left', 'الم', 'الم'],
  ['with digits as 0 to 9', '١٢٣', '123'],
  ['with Latin letters lower case', 'Crème', 'creme'],
])('a word is compared %s', (_, written, folded) => {
  expect(fold(written)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

/** Examples of light10 as Lucene's tests have them, without those of the article, which is off already. */
test.each<[string, string]>([
  ['وحسن', 'حسن'],
  ['زوجها', 'زوج'],
  ['ساهدان', 'ساهد'],
  ['ساهدات', 'ساهد'],
  ['ساهدون', 'ساهد'],
  ['ساهدين', 'ساهد'],
  ['ساهديه', 'ساهد'],
  ['ساهدية', 'ساهد'],
  ['ساهده', 'ساهد'],
  ['ساهدة', 'ساهد'],
  ['ساهدي', 'ساهد'],
  ['وساهدون', 'ساهد'],
  ['ساهدهات', 'ساهد'],
  ['الو', 'الو'],
  ['english', 'english'],
  ['', ''],
])('the stem of %s is %s', (word, stemmed) => expect(stem(fold(word))).toBe(stemmed));

test('commas, question marks and marks of direction part words and are none', () =>
  expect(listParts('خبز،ملح؛ ماء؟ \u{200F}فرن\u{200E}')).toEqual(['خبز', 'ملح', 'ماء', 'فرن']));

test('a word is marked whole, with its article and vowels', () => {
  expect(markText('في العَجِينة ملح', new Set(['عجينه']))).toEqual([
    { text: 'في ', marked: false },
    { text: 'العَجِينة', marked: true },
    { text: ' ملح', marked: false },
  ]);
});

test('whole pages are asked for a word with its article, too', () => {
  expect(pageForms('خبز')).toEqual(['خبز', 'الخبز']);
  expect(pageForms('git')).toEqual(['git']);
});

const QUESTIONS: MadeQuestion[] = [
  { question: 'كيف نحفظ العجينة في الثلاجة؟' },
  { question: 'لماذا تُسخَّن الأفران؟' },
  { question: 'ما أنواع الدقيق والخمائر؟' },
];

describe('a search', () => {
  test.each<[string, string, number[]]>([
    ['finds a word with its article by the word alone', 'عجينة', [0]],
    ['finds it as it is often written', 'العجينه', [0]],
    ['finds another number', 'عجينات', [0]],
    ['finds a word without its vowels and hamza', 'افران', [1]],
    ['finds a word behind an and', 'خمائر', [2]],
    ['finds what is typed with an and', 'ودقيق', [2]],
    ['finds a word with a slip', 'العجيتنة', [0]],
    ['finds nothing by function words', 'لماذا في ما', []],
  ])('%s', async (_, typed, expected) => expect(await ask(QUESTIONS, typed)).toEqual(expected));

  test('finds an unfinished word, with its article and without', async () => {
    expect(await ask(QUESTIONS, 'عجي', true)).toEqual([0]);
    expect(await ask(QUESTIONS, 'العجي', true)).toEqual([0]);
  });
});
