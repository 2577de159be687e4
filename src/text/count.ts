/** A number with its noun in the right form: `1 question`, `2 questions`; a noun that takes more than an s gives its plural too. */
export function countOf(count: number, noun: string, nouns?: string): string {
  return `${count} ${nounFor(count, noun, nouns)}`;
}

/** The form of a noun that goes with a number, for numbers said in another way: `one` and `question`. */
export function nounFor(count: number, noun: string, nouns = `${noun}s`): string {
  return count === 1 ? noun : nouns;
}
