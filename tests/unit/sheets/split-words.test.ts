import { expect, test } from 'vitest';
import { splitWords } from '../../../src/sheets/draw/split-words.ts';

const words = (count: number, end = ' '): string => Array.from({ length: count }, (_, index) => `word${index}`).join(end);

test.each([
  ['a text that fits is one piece, as it was written', 'Mine <i>\n\nnext', ['Mine <i>\n\nnext']],
  ['no text is no piece', '  ', []],
])('%s', (_, text, pieces) => expect(splitWords(text)).toEqual(pieces));

test.each([
  ['a long text', words(900)],
  ['a text of many lines', words(200, '\n')],
  ['a word without end', 'a'.repeat(9000)],
])('%s is in pieces that a column holds, and nothing of it is lost', (_, text) => {
  const pieces = splitWords(text);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece.length + 90 * (piece.split('\n').length - 1)).toBeLessThanOrEqual(2000);
  expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
});
