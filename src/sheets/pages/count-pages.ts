/** Columns that are filled one after the other with blocks that no column parts: how many pages they take. */
export interface Columns {
  /** Height of each block, in order. */
  blocks: readonly number[];
  /** Columns on a page, one or two; on the last page two are made even. */
  columns: 1 | 2;
  /** Height of a page, in the unit of the blocks. */
  height: number;
  /** What of the first page is taken before them. */
  before: number;
}

/** Pages that the blocks take, one at least; a block that is higher than a page takes as many as it needs. `left` is what the last page has free below them. */
export function countPages({ blocks, columns, height, before }: Columns): { pages: number; left: number } {
  let column = 0;
  let room = height - before;
  /** Blocks of the last page, and of its last column. */
  let page: number[] = [];
  let used = 0;
  const next = (): void => {
    column += 1;
    used = 0;
    if (column % columns === 0) page = [];
  };
  for (const block of blocks) {
    if (block > room && used > 0) {
      next();
      room = column < columns ? height - before : height;
    }
    used += block;
    room -= block;
    page.push(block);
    // A block that no page holds goes on in the next columns.
    while (room < 0) {
      const over = -room;
      next();
      page = [over];
      used = over;
      room = (column < columns ? height - before : height) - over;
    }
  }
  const full = column < columns ? height - before : height;
  return { pages: Math.floor(column / columns) + 1, left: columns === 1 ? room : full - evenHeight(page) };
}

/** Height of two columns that hold the blocks, in order, as even as can be. */
function evenHeight(blocks: readonly number[]): number {
  const sum = blocks.reduce((total, block) => total + block, 0);
  let first = 0;
  let best = sum;
  for (const block of blocks) {
    first += block;
    best = Math.min(best, Math.max(first, sum - first));
  }
  return best;
}
