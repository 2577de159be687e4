/** The gaps of rows or of columns: what is free in each, all of it, and how much of it are walls that end there. */
export interface Tracks {
  base: number[];
  gaps: number[];
  after: number[];
}

/** Gaps before, between and behind tracks, with the walls of the groups that end and begin there. */
export function toTracks(base: number[], ending: (at: number) => number, starting: (at: number) => number, count: number): Tracks {
  const after = base.map((_, index) => (index === 0 ? 0 : ending(index - 1)));
  return { base, after, gaps: base.map((size, index) => size + after[index]! + (index === count ? 0 : starting(index))) };
}

/** Makes the gaps from one index to another as large as the largest of them. */
export function evenOut(tracks: Tracks, first: number, last: number): void {
  const most = Math.max(...tracks.gaps.slice(first, last + 1));
  for (let index = first; index <= last; index += 1) {
    tracks.base[index]! += most - tracks.gaps[index]!;
    tracks.gaps[index] = most;
  }
}

/** Where each track starts. */
export function starts(gaps: readonly number[], sizes: readonly number[]): number[] {
  let at = 1;
  return sizes.map((size, index) => {
    const start = at + gaps[index]!;
    at = start + size;
    return start;
  });
}

/** From where to where a gap is free. */
export function span(tracks: Tracks, at: readonly number[], sizes: readonly number[], index: number, size: number): { from: number; to: number } {
  const from = (index === 0 ? 1 : at[index - 1]! + sizes[index - 1]!) + tracks.after[index]!;
  return { from, to: from + size };
}
