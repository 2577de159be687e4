import { expect, test, vi } from 'vitest';
import * as ar from '../../../../src/search/language/ar.ts';
import * as de from '../../../../src/search/language/de.ts';
import * as english from '../../../../src/search/language/en.ts';
import * as hi from '../../../../src/search/language/hi.ts';
import * as other from '../../../../src/search/language/other.ts';
import { listParts } from '../../../../src/search/words/words.ts';
import { chooseSearchLanguage } from '../../../../src/words/languages.ts';
import { languageModules } from '../../../../src/words/language-modules.ts';
import { ask } from './ask-in-language.ts';

vi.mock('#search-language', () => import('../../../../src/search/language/other.ts'));

const LANGUAGES: Record<string, { [Name in keyof typeof english]: (typeof english)[Name] }> = { ar, de, hi, other };

test.each(Object.entries(LANGUAGES))('%s has every name of English', (_, language) =>
  expect(Object.keys(language).sort()).toEqual(Object.keys(english).sort()),
);

test.each<[string, string, string]>([
  ['of Latin letters lose their accents', 'Forêt', 'foret'],
  ['of Vietnamese letters too, several of one', 'Bánh mỳ bế', 'banh my be'],
  ['of Greek letters too', 'Ψωμί', 'ψωμι'],
  ['of Cyrillic letters are letters', 'Хлеб свежий', 'хлеб свежий'],
  ['of Hebrew are without points', 'לֶחֶם', 'לחם'],
  ['of Bengali keep the signs of their vowels', 'রুটি', 'রুটি'],
])('words %s', (_, written, folded) => expect(other.fold(written)).toBe(folded));

test('an apostrophe parts two words', () => expect(listParts("l’ouverture d'un four")).toEqual(['l', 'ouverture', 'd', 'un', 'four']));

test('a search finds words as they are, unfinished and with a slip', async () => {
  const questions = [{ question: 'Pourquoi pétrir la pâte ?' }, { question: 'Quand ouvrir le four ?' }];
  expect(await ask(questions, 'petrir')).toEqual([0]);
  expect(await ask(questions, 'pétr', true)).toEqual([0]);
  expect(await ask(questions, 'pértir')).toEqual([0]);
  expect(await ask(questions, 'boulangerie')).toEqual([]);
});

test.each<[string, string]>([
  ['en-US', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['AR', 'ar'],
  ['hi-IN', 'hi'],
  ['fr', 'other'],
  ['constructor', 'other'],
])('a pack in %s is searched by %s', (language, chosen) => expect(chooseSearchLanguage(language)).toBe(chosen));

test('each module is that of its own language: the search knows more of them than the interface', () => {
  const { resolveId } = languageModules('ar-EG');
  expect(resolveId('#search-language', '/a.ts')).toMatch(/\/src\/search\/language\/ar\.ts\?for=%2Fa\.ts&lang\.ts$/);
  expect(resolveId('#words', '/a.ts')).toMatch(/\/src\/words\/(?:ar|en)\.ts\?for=%2Fa\.ts&lang\.ts$/);
  expect(resolveId('#other', '/a.ts')).toBeUndefined();
});
