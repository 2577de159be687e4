import type { Page } from 'playwright';
import { PAGE_SPACE, PAPER_NAMES, type Paper } from '../content/sheet-form.ts';
import { compactPdf } from './compact-pdf.ts';
import { composeBook } from './compose-book.ts';
import { readPlaces, type PdfPlaces } from './read-pdf.ts';
import { settleSheet, type Settling } from './settle-sheet.ts';

/** Points in a millimeter. */
const POINTS = 72 / 25.4;
/** Lower margin of a page, in millimeters. */
const MARGIN = 14;
/** What of the last page may be empty without being made room for notes. */
const NOTES_PART = 0.2;
/** Millimeters between a sheet's end and the notes, and below them. */
const GAP = 8;
/** What of any other page may be empty: above it the drawing that did not fit there changes places with the text after it. */
const EMPTY_PART = 0.33;
/** Prints until nothing moves: numbers, drawings, notes, and the one that proves it. */
const PRINTS = 6;

/** Opens a sheet's page and makes it whole; throws where a part of it is missing. */
export async function openSheet(page: Page, address: string): Promise<void> {
  // A page that another of the site leads to paints in the site's fonts at once.
  await page.goto(address, { waitUntil: 'load', referer: address });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Each page says whose it is: a pile that falls down can be sorted.
  await page.addStyleTag({ content: nameOfPages((await page.title()).split(' · ')[0]!) });
  const lost = await page.evaluate(composeBook);
  if (lost.length > 0) throw new Error(`${address}: there is no answer on ${lost.join(', ')}. Run "npm run build" again.`);
}

/**
 * Prints the sheet that a page shows until nothing moves any more: each print tells on which page each place is, which drawing leaves
 * a page empty, and what of the last page is free for notes. So no number in a contents is ever wrong. Throws where a place is missing or nothing settles.
 */
export async function printSheet(page: Page, paper: Paper): Promise<{ pdf: Uint8Array; pages: number }> {
  const name = `${await page.title()}, ${PAPER_NAMES[paper]}`;
  await page.evaluate(settleSheet, { paper });
  const hasIndex = (await page.locator('[data-term]').count()) > 0;
  for (let prints = 0; prints < PRINTS; prints += 1) {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const places = await readPlaces(pdf, { texts: hasIndex });
    const { changed, lost } = await page.evaluate(settleSheet, settle(places, paper));
    if (lost.length > 0)
      throw new Error(`${name}: the print has no place named ${lost.join(', ')}. Give each entry of the sheet an id that its contents links to.`);
    if (!changed) return { pdf: compactPdf(pdf), pages: places.pages };
  }
  throw new Error(`${name}: its pages still move after ${PRINTS} prints. Make the contents' page column wider, or the room for notes smaller.`);
}

/** The rule that sets a sheet's title at the foot of its pages. */
function nameOfPages(title: string): string {
  return `@page{@bottom-left{content:${JSON.stringify(title)};font:8.5pt 'Answer Sans',sans-serif;color:#444}}`;
}

/** What a print tells about the next. */
function settle({ destinations, lowest, texts }: PdfPlaces, paper: Paper): Settling {
  const pages: Record<string, number> = {};
  for (const [name, { page }] of Object.entries(destinations)) pages[name] = page;
  const { block } = PAGE_SPACE[paper];
  const free = (page: number): number => (lowest[page - 1] ?? 0) / POINTS - MARGIN;
  const top = Math.max(...Object.values(destinations).map(({ y }) => y));
  const pushed = Object.entries(destinations).filter(
    ([name, { page, y }]) => name.includes('-diagram-') && y > top - block * 0.1 * POINTS && free(page - 1) > block * EMPTY_PART,
  );
  const rest = free(lowest.length) > block * NOTES_PART ? free(lowest.length) - 2 * GAP : 0;
  return { paper, pages, pushed: pushed.map(([name]) => name), rest, ...(texts ? { texts } : {}) };
}
