import { spawnSync } from 'node:child_process';

/** Dots of an inch at which pages are looked at: enough to see a line of text. */
const DOTS = 20;
const INCH = 25.4;
/** Upper and lower margin of a page, in millimeters. */
const MARGINS = { top: 12, bottom: 14 };
/** What is darker than this, of 255, is printed. */
const PAPER = 235;

/** What of each page of a PDF, between its margins, is empty below the lowest thing printed on it: 0 to 1. Drawn by poppler, which has nothing of our code. */
export function measureEmpty(file: string): number[] {
  const { stdout, status, error } = spawnSync('pdftoppm', ['-r', String(DOTS), '-gray', file], { maxBuffer: 2 ** 30 });
  if (error || status !== 0) throw new Error(`pdftoppm could not draw ${file}. The Debian package poppler-utils brings it.`);
  const empty: number[] = [];
  for (let at = 0; at < stdout.length;) {
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(stdout.toString('latin1', at, at + 40))!;
    const [columns, rows] = [Number(width), Number(height)];
    at += head.length;
    const top = Math.round((MARGINS.top / INCH) * DOTS);
    const bottom = rows - Math.round((MARGINS.bottom / INCH) * DOTS);
    let lowest = top;
    for (let row = top; row < bottom; row += 1) if (stdout.subarray(at + row * columns, at + (row + 1) * columns).some((dot) => dot < PAPER)) lowest = row;
    empty.push((bottom - lowest) / (bottom - top));
    at += columns * rows;
  }
  return empty;
}
