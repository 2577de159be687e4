/** How close a sheet is set: as it is meant, or closer or wider so that its last page is worth its paper; `sheet-fit.css` has their measures. */
export type Fit = 'normal' | 'tight' | 'loose';

/** What a sheet takes on paper in one fit. */
export interface Fitted {
  pages: number;
  /** What of the last page is filled: 0 to 1. */
  filled: number;
}

/** A last page that holds less is a page for an entry or two. */
const ENOUGH = 0.4;

/** The fit of a sheet: where its last page holds next to nothing, closer if this saves the page, else wider if this fills it. Asks for as few measurements as decide it. */
export async function findFit(measure: (fit: Fit) => Promise<Fitted>): Promise<Fit> {
  const normal = await measure('normal');
  if (normal.pages === 1 || normal.filled >= ENOUGH) return 'normal';
  if ((await measure('tight')).pages < normal.pages) return 'tight';
  const loose = await measure('loose');
  return loose.pages === normal.pages && loose.filled > normal.filled ? 'loose' : 'normal';
}
