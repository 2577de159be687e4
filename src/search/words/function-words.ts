import { ASKING_WORDS, FUNCTION_WORDS } from '#search-language';

/** Whether a word is worth finding: neither a single letter nor one that only holds a sentence together; the index holds no others. */
export function isIndexed(word: string): boolean {
  return word.length > 1 && weighWord(word) > 0;
}

/** How much a word of a query counts by what kind of word it is: 0, little, or 1. */
export function weighWord(word: string): number {
  if (FUNCTION_WORDS.has(word)) return 0;
  return ASKING_WORDS.has(word) ? 0.25 : 1;
}
