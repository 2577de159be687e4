import { expect, test } from 'vitest';
import { countOf } from '../../../src/text/count.ts';

test.each([
  [0, 'question', undefined, '0 questions'],
  [1, 'question', undefined, '1 question'],
  [2, 'question', undefined, '2 questions'],
  [21, 'file', undefined, '21 files'],
  [1, 'other way', undefined, '1 other way'],
  [1, 'reply', 'replies', '1 reply'],
  [3, 'reply', 'replies', '3 replies'],
])('%i of “%s” is said with the right number', (count, noun, nouns, said) => expect(countOf(count, noun, nouns)).toBe(said));
