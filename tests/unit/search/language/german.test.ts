import { describe, expect, test, vi } from 'vitest';
import { fold, isInflection, stem } from '../../../../src/search/language/de.ts';
import { ask, type MadeQuestion } from './ask-in-language.ts';

vi.mock('#search-language', () => import('../../../../src/search/language/de.ts'));

test.each<[string, string]>([
  ['Bäckerei', 'backerei'],
  ['Baeckerei', 'backerei'],
  ['BÄCKEREI', 'backerei'],
  ['ba\u{308}ckerei', 'backerei'],
  ['Öfen', 'ofen'],
  ['Oefen', 'ofen'],
  ['Rührschüssel', 'ruhrschussel'],
  ['Ruehrschuessel', 'ruhrschussel'],
  ['Süßgebäck', 'sussgeback'],
  ['Suessgebaeck', 'sussgeback'],
  ['GRÖẞE', 'grosse'],
  ['neue', 'neue'],
  ['Bauer', 'bauer'],
  ['Quelle', 'quelle'],
  ['Values', 'values'],
  ['Issue', 'issue'],
  ['Crème', 'creme'],
])('%s is compared as %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test('an umlaut before an e stays what it is when it is folded again', () => {
  expect(fold('Trophäe')).toBe('trophäe');
  expect(fold('Trophaee')).toBe('trophäe');
  expect(fold('trophäe')).toBe('trophäe');
});

describe('one stem', () => {
  test.each<[string, string[]]>([
    ['a noun and its plural', ['Bäckerei', 'Bäckereien']],
    ['a noun whose vowel changes', ['Laib', 'Laibe', 'Laiben']],
    ['a noun with an umlaut in its plural', ['Ofen', 'Öfen']],
    ['forms of a verb', ['kneten', 'knete', 'knetest', 'knetet']],
    ['a noun of a verb, and the verb', ['Vorbereitung', 'Vorbereitungen', 'vorbereiten']],
    ['a participle with ge-', ['löschen', 'loeschen', 'gelöscht', 'geloescht']],
    ['a strong verb', ['schreiben', 'schrieb', 'geschrieben']],
    ['feminine and masculine', ['Lehrer', 'Lehrerin', 'Lehrerinnen']],
    ['foreign plurals', ['Index', 'Indizes']],
    ['words in -nis', ['Ergebnis', 'Ergebnisse', 'Ergebnissen']],
  ])('%s', (_, words) => expect(new Set(words.map((word) => stem(fold(word)))).size).toBe(1));
});

/** What Snowball 3.1 makes of words, its umlauts plain as it writes them. */
test.each<[string, string]>([
  ['aufeinanderfolgenden', 'aufeinanderfolg'],
  ['kategorischer', 'kategor'],
  ['systemen', 'system'],
  ['geordnet', 'geordnet'],
  ['freundlichkeit', 'freundlich'],
  ['beschäftigungen', 'beschaft'],
  ['häufigkeit', 'haufig'],
  ['bauerinnen', 'bau'],
  ['wandeln', 'wandel'],
  ['ig', 'ig'],
  ['', ''],
])('the stem of %s is %s', (word, stemmed) => expect(stem(fold(word))).toBe(stemmed));

test('a digit keeps a word as it is', () => expect(stem('dp9en')).toBe('dp9en'));

test('number and case are inflections, another kind of word is none', () => {
  expect(isInflection('laib', 'laiben')).toBe(true);
  expect(isInflection('mischung', 'mischen')).toBe(false);
});

const QUESTIONS: MadeQuestion[] = [
  { question: 'Wie pflegt man die Sauerteigkultur?' },
  { question: 'Warum werden Öfen vorgeheizt?' },
  { question: 'Was kostet eine Rührschüssel?' },
  { question: 'Welche Mischung braucht der Teig für Brötchen?' },
  { question: 'Welche Reportage zeigt den Hafen?' },
  { question: 'Wo liegt der Report?' },
];

describe('a search', () => {
  test.each<[string, string, number[]]>([
    ['finds an umlaut typed as a plain vowel', 'ruhrschussel', [2]],
    ['finds an umlaut typed as two letters', 'ruehrschuessel', [2]],
    ['finds another number of a word', 'ofen', [1]],
    ['finds a word at the start of a compound', 'Sauerteig', [0]],
    ['finds a word at the end of a compound', 'Kultur', [0]],
    ['finds a compound by its parts, best where all are', 'Teigmischung', [3]],
    ['finds a compound with a letter between its parts', 'Mischungsteig', [3]],
    ['finds no word in one that only begins with its letters', 'Report', [5]],
    ['finds nothing by function words', 'warum werden die', []],
    ['finds a word with a slip', 'Rührschüsel', [2]],
  ])('%s', async (_, typed, expected) => expect(await ask(QUESTIONS, typed)).toEqual(expected));

  test('finds a compound while its first word is typed', async () => expect(await ask(QUESTIONS, 'sauert', true)).toEqual([0]));
});
