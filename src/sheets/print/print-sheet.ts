import type { Page } from 'playwright';
import { loadWords } from '../../words/languages.ts';
import { PAGE_SPACE, type Paper } from '../content/sheet-form.ts';
import { compactPdf } from './compact-pdf.ts';
import { findFit, type Fit } from '../pages/fit-sheet.ts';
import { findNotesSpace } from '../pages/notes-space.ts';
import { composeBook } from './compose-book.ts';
import { mergePlaces } from './merge-places.ts';
import { writeFeet } from './write-feet.ts';
import { readPlaces, type PdfPlaces } from './read-pdf.ts';
import { settleSheet, type Settling } from './settle-sheet.ts';

/** Points in a millimeter. */
const POINTS = 72 / 25.4;
/** Lower margin of a page, in millimeters. */
const MARGIN = 14;
/** What of any other page may be empty: above it the drawing that did not fit there changes places with the text after it. */
const EMPTY_PART = 0.33;
/** Prints until nothing moves: numbers, drawings, notes, and the one that proves it. */
const PRINTS = 6;

/** Opens a sheet's page and makes it whole, with the day of printing where it says one; throws where a part of it is missing. */
export async function openSheet(page: Page, address: string, printed = new Date()): Promise<void> {
  // A page that another of the site leads to paints in the site's fonts at once.
  await page.goto(address, { waitUntil: 'load', referer: address });
  await page.evaluate(leaveScreen);
  const lost = await page.evaluate(composeBook, await sayPrinted(page, printed));
  if (lost.length > 0) throw new Error(`${address}: there is no answer on ${lost.join(', ')}. Run "npm run build" again.`);
}

/** Runs in the page of a sheet: loads all of its fonts, and takes it from the screen, where a book would be set when it is composed and after each print. */
async function leaveScreen(): Promise<void> {
  await document.fonts.ready;
  document.head.appendChild(document.createElement('style')).textContent = '@media screen{body{display:none!important}}';
  // What is on no screen asks for none; a stand-in from the machine may be missing.
  await Promise.allSettled(Array.from(document.fonts, (font) => font.load()));
}

/**
 * Prints the sheet that a page shows until nothing moves any more: each print tells on which page each place is, which drawing leaves
 * a page empty, and what of the last page is free for notes. So no number in a contents is ever wrong. Throws where a place is missing or nothing settles.
 */
export async function printSheet(page: Page, paper: Paper): Promise<{ pdf: Uint8Array; pages: number }> {
  const name = `${await page.title()}, ${paper}`;
  await page.evaluate(settleSheet, { paper });
  await writeFeet(page, paper);
  const allParts = await page.locator('[data-foot][id]').evaluateAll((elements) => elements.map(({ id }) => id));
  const hasIndex = (await page.locator('[data-term]').count()) > 0;
  const hasNumbers = (await page.locator('[data-page-of]').count()) > 0;
  let known: PdfPlaces | undefined;
  let parts: string[] = [];
  const print = async (): Promise<Print> => {
    // Tags take a third of a print's time, and one of parts, or without its numbers, is for their places alone.
    const mayBeLast = parts.length === 0 && (known !== undefined || !hasNumbers);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: mayBeLast, outline: mayBeLast });
    return { pdf, places: await readPlaces(pdf, { texts: hasIndex, known: parts.length === 0 ? known : undefined }) };
  };
  let first = await fit(page, paper, print);
  // While drawings change places only the parts of a book that have them are printed; each goes towards the end of its text, so that this ends.
  for (let whole = 0; whole < PRINTS; whole += parts.length > 0 ? 0 : 1) {
    const { pdf, places } = first ?? (await print());
    first = undefined;
    known = known && parts.length > 0 ? mergePlaces(known, places, allParts) : places;
    const settled = await page.evaluate(settleSheet, settle(known, paper));
    if (settled.lost.length > 0)
      throw new Error(`${name}: the print has no place named ${settled.lost.join(', ')}. Give each entry of the sheet an id that its contents links to.`);
    if (!settled.changed && parts.length === 0) return { pdf: compactPdf(pdf), pages: places.pages };
    parts = settled.parts;
  }
  throw new Error(`${name}: its pages still move after ${PRINTS} prints. Make the contents' page column wider, or the room for notes smaller.`);
}

interface Print {
  pdf: Uint8Array;
  places: PdfPlaces;
}

/** Sets a sheet of entries as close as fills its pages best, and answers its print; undefined for any other. */
async function fit(page: Page, paper: Paper, print: () => Promise<Print>): Promise<Print | undefined> {
  if ((await page.locator('.sheet > .sheet-rest').count()) === 0) return undefined;
  const prints = new Map<Fit, Print>();
  const set = (tried: Fit): Promise<void> =>
    page.evaluate((value) => {
      document.querySelector<HTMLElement>('.sheet')!.dataset['fit'] = value;
    }, tried);
  const chosen = await findFit(async (tried) => {
    await set(tried);
    const made = await print();
    prints.set(tried, made);
    const { pages, lowest } = made.places;
    return { pages, filled: 1 - freeOf(lowest.at(-1)) / PAGE_SPACE[paper].block };
  });
  await set(chosen);
  return prints.get(chosen);
}

/** Millimeters of a page below its lowest text. */
function freeOf(lowest: number | undefined): number {
  return (lowest ?? 0) / POINTS - MARGIN;
}

/** What a cover says of the day of printing, in the page's language. */
async function sayPrinted(page: Page, day: Date): Promise<string> {
  const language = await page.evaluate(() => document.documentElement.lang || 'en');
  const words = await loadWords(language);
  return words.bookPrinted(day.toLocaleDateString(language, { ...words.bookDay, timeZone: 'UTC' }));
}

/** What a print tells about the next. */
function settle({ destinations, lowest, texts }: PdfPlaces, paper: Paper): Settling {
  const pages: Record<string, number> = {};
  for (const [name, { page }] of Object.entries(destinations)) pages[name] = page;
  const { block } = PAGE_SPACE[paper];
  const free = (page: number): number => freeOf(lowest[page - 1]);
  const top = Math.max(...Object.values(destinations).map(({ y }) => y));
  const pushed = Object.entries(destinations).filter(
    ([name, { page, y }]) => name.includes('-diagram-') && y > top - block * 0.1 * POINTS && free(page - 1) > block * EMPTY_PART,
  );
  const spaces = Array.from(lowest, (place) => findNotesSpace(freeOf(place), block));
  return { paper, pages, pushed: pushed.map(([name]) => name), spaces, ...(texts ? { texts } : {}) };
}
