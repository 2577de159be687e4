import { expect, test } from 'vitest';
import { chooseLanguage, describeMissing } from '../../../src/words/languages.ts';

test('a language of the interface is chosen by its first part, whatever the region', () => {
  expect(['en', 'en-US', 'EN-gb'].map(chooseLanguage)).toEqual(['en', 'en', 'en']);
  expect(['tlh', 'constructor'].map(chooseLanguage)).toEqual(['en', 'en']);
});

test('who builds a pack in another language is told what is shown, and which file to write', () => {
  expect(describeMissing('en-GB')).toBeUndefined();
  expect(describeMissing('fr-CA')).toBe(
    'the pack is in French, and what pages say besides it in English: to change that, translate src/words/en.ts to src/words/fr.ts, and list it in src/words/languages.ts',
  );
  expect(describeMissing('tlh')).toContain('to src/words/tlh.ts');
});
