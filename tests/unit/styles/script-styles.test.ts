import { expect, test } from 'vitest';
import { siteFonts } from '../../../src/styles/fonts.ts';
import { scriptStyles } from '../../../src/styles/script-styles.ts';

test('a page in Latin letters from left to right carries nothing', () => {
  expect(['en-US', 'de', 'pt-BR'].map(scriptStyles)).toEqual(['', '', '']);
});

test('an Arabic page has the fonts of its script, before what a browser chooses, also where it waits for none of ours', () => {
  expect(scriptStyles('ar')).toContain(
    '--font-text:Georgia,"Noto Naskh Arabic","Geeza Pro","Times New Roman",serif;--font-label:Roboto,"Noto Sans Arabic","Geeza Pro","Segoe UI",Tahoma,sans-serif',
  );
  expect(siteFonts('ar').map(({ fallbacks, optimizedFallbacks }) => [fallbacks[0], fallbacks.at(-1), optimizedFallbacks])).toEqual([
    ['Noto Naskh Arabic', 'serif', false],
    ['Noto Sans Arabic', 'sans-serif', false],
  ]);
});

test('a Hindi page has fonts of its script, too; fonts of Latin packs are what they were', () => {
  expect(scriptStyles('hi')).toContain('"Noto Serif Devanagari"');
  expect(siteFonts('de').map(({ fallbacks, optimizedFallbacks }) => [fallbacks, optimizedFallbacks])).toEqual([
    [['Georgia', 'serif'], true],
    [['Roboto', 'sans-serif'], true],
  ]);
});
