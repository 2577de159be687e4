/** Words that are written with a dot at their end, which ends no sentence. */
const SHORT_FORMS = /^[("“]*(?:e\.g|i\.e|vs|cf|approx|resp|incl|fig|mr|mrs|ms|dr|st)\.$/i;

/** Whether a sentence ends with this word of a text and the next one begins another. */
export function endsSentence(word: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  return /[.!?…][)\]"'”’»]*$/u.test(word) && !SHORT_FORMS.test(word) && /[\p{L}\p{N}]/u.test(word + next);
}
