import type { Question } from '../pack/site-pack.ts';
import { countPlainWords, countWords, READING_PACE } from '../text/words.ts';

/** Seconds for a drawing or a file of the lab. */
export const LOOKING_SECONDS = 30;
/** Seconds to find an answer again and to compare it with what was said. */
export const CHECKING_SECONDS = 15;

/** Whole minutes to read a question's page at the reading pace, look at what it shows, and say its short answer aloud once. */
export function minutesToRead({ meta, sections, text, shortSeconds, diagrams, labFiles }: Question): number {
  const body = meta.short === undefined ? countPlainWords(text) : sections.reduce((sum, section) => sum + section.words, 0);
  const words = body + countWords(meta.oneLine ?? '') + countWords(meta.short ?? '');
  const seconds = shortSeconds + (diagrams.length + labFiles.length) * LOOKING_SECONDS;
  return Math.max(1, Math.round(words / READING_PACE + seconds / 60));
}

/** Whole minutes to say these short answers from memory, and to check each. */
export function minutesToSay(questions: readonly Question[]): number {
  return Math.ceil(questions.reduce((sum, { shortSeconds }) => sum + shortSeconds + CHECKING_SECONDS, 0) / 60);
}
