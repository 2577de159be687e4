/** Name of the meta value that keeps the lines of a page of code: Pagefind writes all on one line. */
export const LINES = 'lines';

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The numbers of words in the lines of code, as a page hands them to Pagefind; lines without a word are left out. */
export function countLineWords(code: string): string {
  return code
    .split('\n')
    .map((line) => split(line).length)
    .filter((count) => count > 0)
    .join(' ');
}

/** After which words of a content a line ends, each by the number of words up to there; nothing where the counts belong to another content. */
export function readLineEnds(counts: string, words: number): ReadonlySet<number> {
  let end = 0;
  const ends = split(counts).map((count) => (end += Number(count)));
  return new Set(end === words ? ends : []);
}
