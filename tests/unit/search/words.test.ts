import { describe, expect, test } from 'vitest';
import { weighWord } from '../../../src/search/words/function-words.ts';
import { splitWords } from '../../../src/search/words/words.ts';

/** The words of a text, each as its parts; a whole that differs from its one part stands before them. */
const read = (text: string): string[] => splitWords(text).map(({ whole, parts }) => (parts.length > 1 ? `${whole}: ${parts.join(' ')}` : whole));

describe('a text is split', () => {
  test.each<[string, string, string[]]>([
    ['at spaces of every kind', ' Rye\u{A0}bread\n\tloaf ', ['rye', 'bread', 'loaf']],
    ['at punctuation', 'Rye, wheat; (spelt)! "Oats"? [barley]', ['rye', 'wheat', 'spelt', 'oats', 'barley']],
    ['at dots that leave something out', 'rye…oats wheat...spelt barley‥', ['rye', 'oats', 'wheat', 'spelt', 'barley']],
    ['without accents', 'Crème BRÛLÉE, Bäckerei', ['creme', 'brulee', 'backerei']],
    ['whatever form its accents have', 'cre\u{300}me cr\u{E8}me', ['creme', 'creme']],
    ['with ligatures and wide letters as plain ones', 'ﬂour ｒｙｅ', ['flour', 'rye']],
    ['without apostrophes and the s of a possessive', "don't the baker's bakers’ loaves’s", ['dont', 'the', 'baker', 'bakers', 'loaves']],
    ['with snake_case whole and in parts', 'proof_timer', ['prooftimer: proof timer']],
    ['with kebab-case whole and in parts', 'oven-door-open', ['ovendooropen: oven door open']],
    ['with camelCase whole and in parts', 'proofTimer CrustBackOff', ['prooftimer: proof timer', 'crustbackoff: crust back off']],
    ['with capitals before a word', 'HTTPOven OVENTimer', ['httpoven: http oven', 'oventimer: oven timer']],
    ['with digits before a capital', 'rye2Loaf', ['rye2loaf: rye2 loaf']],
    ['with several capitals as one word', 'IPv6 URLs RYE', ['ipv6', 'urls', 'rye']],
    ['with names below an address', 'bakery.io/oven-heat', ['bakeryioovenheat: bakery io oven heat']],
    ['with a file name that begins with a dot', '.doughlock', ['doughlock']],
    ['with a file name and its ending', 'dough.yaml', ['doughyaml: dough yaml']],
    ['with exit codes and shares', 'exit code 137: 0/6 trays', ['exit', 'code', '137', '06: 0 6', 'trays']],
    ['with markup as words', '<b onclick="x()">rye</b>', ['b', 'onclick', 'x', 'rye', 'b']],
    ['with other scripts', 'שחור لحم 酵母', ['שחור', 'لحم', '酵母']],
    ['into nothing where there are only marks', '?!… — "“” (){}[]<>| / \\ _ - . * 🍞🥐', []],
    ['into nothing where it is empty', '', []],
    ['with half an emoji left out', 'rye\u{D83C} \u{DF5E}loaf', ['rye', 'loaf']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test('into words of 60 characters at most', () => {
    const [word] = splitWords('x'.repeat(10_000));
    expect(word).toEqual({ whole: 'x'.repeat(60), parts: ['x'.repeat(60)] });
    expect(splitWords(Array.from({ length: 50 }, () => 'dough').join('_'))[0]!.whole).toHaveLength(60);
  });
});

test('a word that only holds a sentence together counts nothing, one with which people ask a little, any other fully', () => {
  expect(['how', 'the', 'dont', 'with', 'whose'].map(weighWord)).toEqual([0, 0, 0, 0, 0]);
  for (const word of ['explain', 'difference', 'example']) expect(weighWord(word)).toBeGreaterThan(0);
  for (const word of ['explain', 'difference', 'example']) expect(weighWord(word)).toBeLessThan(weighWord('rye'));
  expect(['rye', 'constructor', 'tostring', 'proto'].map(weighWord)).toEqual([1, 1, 1, 1]);
});
