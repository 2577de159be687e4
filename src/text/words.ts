import { collapseSpaces, isPlainLine, parseMarkdown, visibleText } from './markdown.ts';

/** The plain text of a field's inline Markdown, on one line: what a reader sees and a speaker says. */
export function stripMarkdown(markdown: string): string {
  const line = collapseSpaces(markdown);
  if (isPlainLine(line)) return line;
  try {
    return collapseSpaces(visibleText(parseMarkdown(line)));
  } catch {
    // The check refuses such a text by name; until then its words are those written.
    return line;
  }
}

/** Number of words a speaker says: runs of characters between spaces that hold a letter or digit. */
export function countWords(text: string): number {
  return countPlainWords(stripMarkdown(text));
}

/** The same of a text without Markdown. */
export function countPlainWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Seconds it takes to say so many words at so many words a minute, rounded to five. */
export function speakingSeconds(words: number, wordsPerMinute: number): number {
  return Math.max(5, Math.round(((words / wordsPerMinute) * 60) / 5) * 5);
}

/** Words a minute: Brysbaert (2019) counts 238 for English prose; slower for a page of the trade, often in a second language. */
export const READING_PACE = 180;

/** Seconds it takes to read so many words with care, rounded to ten. */
export function readingSeconds(words: number): number {
  return Math.max(10, Math.round(((words / READING_PACE) * 60) / 10) * 10);
}
