import { BETWEEN_MARKS, CAPITALS, fold, LEFT_OUT, WORD_MAX_LENGTH } from '../words/words.ts';

/** A word of a text as `splitWords` makes it, with where it stands there. */
export interface LocatedWord {
  whole: string;
  parts: LocatedPart[];
}

/** A part of a word: its place in the text in code units, from and up to but without. */
export interface LocatedPart {
  text: string;
  from: number;
  to: number;
}

/** Most words of most texts: nothing in them is split or changes its length. */
const PLAIN_WORD = /^([A-Z]?[a-z]{1,59})[.,:;]?$/;

/** Finds the words that `splitWords` makes of a text, each with its place in it. */
export function locateWords(text: string): LocatedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) => locateInRun(run, index));
}

/** The words of what stands between two spaces, and begins at `start` of the text. */
function locateInRun(run: string, start: number): LocatedWord[] {
  const plainWord = PLAIN_WORD.exec(run)?.[1];
  if (plainWord !== undefined) {
    const word = fold(plainWord);
    return [{ whole: word, parts: [{ text: word, from: start, to: start + plainWord.length }] }];
  }
  const normal = run.normalize('NFKC');
  const places = placesIn(run, normal);
  return [...normal.matchAll(BETWEEN_MARKS)].flatMap(({ 0: chunk, index }): LocatedWord[] => {
    const { plain, kept } = withoutLeftOut(chunk);
    const parts = [...plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: letters, index: offset }) => {
      let from = index + offset;
      return letters.split(CAPITALS).flatMap((piece): LocatedPart[] => {
        const first = kept[from - index]! + index;
        from += piece.length;
        const last = kept[from - index - 1]! + index;
        const folded = fold(piece);
        return folded === '' ? [] : [{ text: folded, from: start + places(first)[0], to: start + places(last)[1] }];
      });
    });
    const whole = parts.map((part) => part.text).join('');
    if (whole === '') return [];
    return [{ whole: whole.slice(0, WORD_MAX_LENGTH), parts: parts.map((part) => ({ ...part, text: part.text.slice(0, WORD_MAX_LENGTH) })) }];
  });
}

/** A chunk without what is left out of words, such as apostrophes, and where each code unit that is left stood. */
function withoutLeftOut(chunk: string): { plain: string; kept: number[] } {
  const kept = Array.from({ length: chunk.length }, (_, unit) => unit);
  const dropped = new Set<number>();
  for (const { 0: match, index } of chunk.matchAll(LEFT_OUT)) for (let unit = index; unit < index + match.length; unit += 1) dropped.add(unit);
  if (dropped.size === 0) return { plain: chunk, kept };
  const left = kept.filter((unit) => !dropped.has(unit));
  return { plain: left.map((unit) => chunk[unit]).join(''), kept: left };
}

/** Tells of a code unit of the normal form which ones of the run it was made of, from and up to but without. */
function placesIn(run: string, normal: string): (unit: number) => readonly [number, number] {
  if (normal === run) return (unit) => [unit, unit + 1];
  const places: [number, number][] = [];
  let rebuilt = '';
  for (const { 0: cluster, index } of run.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const made = cluster.normalize('NFKC');
    rebuilt += made;
    for (let unit = 0; unit < made.length; unit += 1) places.push([index, index + cluster.length]);
  }
  // Where letters join across clusters, as Hangul does, only the run as a whole is sure.
  return rebuilt === normal ? (unit) => places[unit]! : () => [0, run.length];
}
