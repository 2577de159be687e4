import { expect, test } from 'vitest';
import type { Answer } from '../../../src/search/search-engine.ts';
import { describeAnswer } from '../../../src/search/search-results.ts';

test.each<[string, Partial<Answer>, string]>([
  ['one page', { total: 1 }, '1 page for “vault”.'],
  ['some pages', { total: 12 }, '12 pages for “vault”.'],
  ['more than are shown', { total: 13 }, '13 pages for “vault”. The first 12 are shown.'],
  ['a corrected query', { total: 2, corrected: 'Vault' }, '2 pages for “vault”. Searched for “Vault”.'],
  ['nothing', { total: 0 }, "Nothing found for “vault”. Try one word, a tool's name or a symptom."],
  ['nothing for what was corrected', { total: 0, corrected: 'fault' }, "Nothing found for “fault”. Try one word, a tool's name or a symptom."],
])('%s is said', (_, answer, said) => expect(describeAnswer({ hits: [], total: 0, corrected: undefined, ...answer }, 'vault')).toBe(said));
