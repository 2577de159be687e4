import { locateWords, type LocatedWord } from './locate-words.ts';

/** A stretch of a text, marked where it is a word that was found. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text into pieces, of which those are marked that are among the words of the index: a word whole, or else its
 * parts. Joined, the pieces are the text.
 */
export function markText(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, marked: boolean): void => {
    if (to > done) pieces.push({ text: text.slice(done, to), marked });
    done = Math.max(done, to);
  };
  for (const [from, to] of findMarks(text, words)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}

/** Where the marks of a text are, in order, from and up to but without. */
export function findMarks(text: string, words: ReadonlySet<string>): [number, number][] {
  return words.size === 0 ? [] : locateWords(text).flatMap((word) => marksOf(word, words));
}

function marksOf({ whole, parts }: LocatedWord, words: ReadonlySet<string>): [number, number][] {
  if (words.has(whole)) return [[parts[0]!.from, parts.at(-1)!.to]];
  const marks: [number, number][] = [];
  let joins = false;
  for (const { text, from, to } of parts) {
    const found = words.has(text);
    // Only a separator is between two parts of one word.
    if (found && joins) marks.at(-1)![1] = to;
    else if (found) marks.push([from, to]);
    joins = found;
  }
  return marks;
}
