/** Columns that are filled one after the other with blocks that no column parts: how many pages they take. */
export interface Columns {
  /** Height of each block, in order. */
  blocks: readonly number[];
  /** Columns on a page. */
  columns: number;
  /** Height of a page, in the unit of the blocks. */
  height: number;
  /** What of the first page is taken before them. */
  before: number;
}

/** Pages that the blocks take, one at least; a block that is higher than a page takes as many as it needs. `left` is what the last page has free below them. */
export function countPages({ blocks, columns, height, before }: Columns): { pages: number; left: number } {
  let column = 0;
  let room = height - before;
  let used = 0;
  for (const block of blocks) {
    if (block > room && used > 0) {
      column += 1;
      room = column < columns ? height - before : height;
      used = 0;
    }
    used += block;
    room -= block;
    // A block that no page holds goes on in the next columns.
    while (room < 0) {
      column += 1;
      room += column < columns ? height - before : height;
    }
  }
  return { pages: Math.floor(column / columns) + 1, left: room };
}
