import { fold, LEFT_OUT } from '#search-language';

export { fold, LEFT_OUT };

/** A word of a text as the search compares it: lower case, without accents and apostrophes. */
export interface Chunk {
  /** What stands between two spaces, without its separators: `use_lockfile` is "uselockfile", `ci/cd` is "cicd". */
  whole: string;
  /** Its parts in order, split at separators and capitals: use, lockfile; crash, loop, back, off. One part where nothing splits it. */
  parts: string[];
}

/** Longest word that is kept, in characters; what is longer is no word of a language. */
export const WORD_MAX_LENGTH = 60;

/** What stands between two spaces, commas or other marks that part words; "…" is three dots in the form that is compared. */
export const BETWEEN_MARKS = /(?:(?!\.\.)[^\s—–,;!?،؛؟।॥"“”„«»()[\]{}<>|])+/gu;

/** Places where capitals begin a part of a word. */
export const CAPITALS = /(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;

/** Splits a text into its words, each whole and in parts; marks, punctuation and emoji are left out. */
export function splitWords(text: string): Chunk[] {
  return listRuns(text).flatMap((run) => splitRun(run) ?? []);
}

/** What of a text stands between spaces and other marks that part words, in order. */
export function listRuns(text: string): string[] {
  return text.normalize('NFKC').match(BETWEEN_MARKS) ?? [];
}

/** The word of such a run; undefined where it has no letter and no digit. */
export function splitRun(run: string): Chunk | undefined {
  const parts = run
    .replaceAll(LEFT_OUT, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((letters) => letters.split(CAPITALS))
    .map(fold)
    .filter((part) => part !== '');
  const whole = parts.join('').slice(0, WORD_MAX_LENGTH);
  return whole === '' ? undefined : { whole, parts: parts.map((part) => part.slice(0, WORD_MAX_LENGTH)) };
}

/** The words of a text in order, those that are identifiers in their parts. */
export function listParts(text: string): string[] {
  return splitWords(text).flatMap(({ parts }) => parts);
}
