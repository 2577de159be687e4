import { SHORT_FORMS } from '#search-language';

/** Whether a sentence ends with this word of a text and the next one begins another. */
export function endsSentence(word: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  return /[.!?…؟।॥][)\]"'”’»]*$/u.test(word) && !SHORT_FORMS.test(word) && /[\p{L}\p{N}]/u.test(word + next);
}
