import { expect, test } from 'vitest';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import { openMade } from './made-index.ts';

/** Reasons for which words of the index stand for a word. */
async function reasons(typed: string): Promise<string[]> {
  const index = await openMade([{ question: 'How do you keep a costed list of risks?' }], {
    english: { words: ['coated'], near: { posted: ['risk'] } },
  });
  const { spans } = understandQuery(typed, index.help, false);
  return [...new Set(spans.flatMap(({ alternatives }) => alternatives.map(({ reason }) => reason)))];
}

test('an English word is no slip, whether a word of the pack is near it or not', async () => {
  expect(await reasons('coated')).toEqual([]);
  expect(await reasons('posted')).toEqual(['synonym']);
  expect(await reasons('coster')).toEqual(['slip']);
});
