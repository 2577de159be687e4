/** Letters of own words that are kept on one page; with a heading they take less than a column. */
const TOGETHER = 2000;
/** Letters that the end of a line counts as: what is left of the line is empty. */
const LINE = 90;
/** Longest part of a word that is looked at as one. */
const WORD = 200;

/** Own words in pieces that each fit a column, cut between words; one piece where they are not longer. A block that no page holds is parted by each browser as it likes, and nobody could say on how many pages. */
export function splitWords(words: string): string[] {
  const pieces: string[] = [];
  let room = 0;
  for (const [word] of words.matchAll(new RegExp(`\\S{1,${WORD}}\\s*`, 'g'))) {
    const length = word.length + LINE * (word.split('\n').length - 1);
    if (length > room) {
      pieces.push('');
      room = TOGETHER;
    }
    pieces.push(`${pieces.pop()!}${word}`);
    room -= length;
  }
  return pieces.map((piece) => piece.trim());
}
