import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text of a PDF's page, as it is set. */
export interface PdfText {
  text: string;
  /** Points from the left of the page, and from its bottom. */
  x: number;
  y: number;
  /** Points from its beginning to its end. */
  width: number;
  /** Size of its letters, in points. */
  size: number;
}

/** What a PDF says of itself. */
export interface PdfContents {
  /** The text of each page. */
  pages: PdfText[][];
  /** The page, from 1, on which each named place begins; Chromium writes one for each id that a link leads to. */
  destinations: Record<string, number>;
  /** The addresses that it links to outside itself, each once, sorted. */
  links: string[];
}

/** Reads a PDF; throws what pdf.js throws where it is none. */
export function readPdf(pdf: Uint8Array): Promise<PdfContents> {
  return open(pdf, async (document) => {
    const pages: PdfText[][] = [];
    const links = new Set<string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readTexts(page));
      for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url !== undefined) links.add(url);
      page.cleanup();
    }
    const places = Object.entries(await readDestinations(document)).map(([name, { page }]) => [name, page] as const);
    return { pages, destinations: Object.fromEntries(places), links: [...links].sort() };
  });
}

/** What a printing needs to know of a PDF. */
export interface PdfPlaces {
  pages: number;
  /** Where each named place begins: its page, from 1, and points from that page's bottom. */
  destinations: Record<string, { page: number; y: number }>;
  /** Points from its bottom at which each page's lowest text is, its foot left out; undefined for a page without text. */
  lowest: (number | undefined)[];
  /** The text of each page but its foot, in small letters and without spaces; only where it was asked for. */
  texts?: string[];
}

/** Points from the bottom of a page below which only its foot is: its number, and what it is a page of. */
const FOOT = 36;

/** Reads what a printing needs to know of a PDF; of pages that are what they were in the print before, `known`, it takes the texts from there, as reading them takes longest. */
export function readPlaces(pdf: Uint8Array, { texts: wantsTexts = false, known }: { texts?: boolean; known?: PdfPlaces | undefined } = {}): Promise<PdfPlaces> {
  return open(pdf, async (document) => {
    const destinations = await readDestinations(document);
    const same = known?.texts ? countSame(known.destinations, destinations) : 0;
    const texts = known?.texts?.slice(0, same) ?? [];
    const lowest: (number | undefined)[] = Array.from({ length: document.numPages }, (_, index) => (index < same ? known?.lowest[index] : undefined));
    // The others tell nothing that is asked.
    const all = Array.from({ length: wantsTexts ? document.numPages - same : 0 }, (_, index) => same + index + 1);
    const asked = new Set([
      ...all,
      document.numPages,
      ...Object.entries(destinations).flatMap(([name, { page }]) => (name.includes('-diagram-') ? [page - 1] : [])),
    ]);
    for (const number of asked) {
      if (number <= same) continue;
      const page = await document.getPage(number);
      const pieces = await readTexts(page);
      const own = pieces.filter(({ y }) => y > FOOT);
      const heights = own.map(({ y }) => y);
      texts[number - 1] = squeeze(own.map(({ text }) => text).join(''));
      lowest[number - 1] = heights.length > 0 ? Math.min(...heights) : undefined;
      page.cleanup();
    }
    return { pages: document.numPages, destinations, lowest, ...(wantsTexts ? { texts } : {}) };
  });
}

/** Pages before the last place, if every place is where it was: what is between them is then as it was, but for numbers. */
function countSame(before: PdfPlaces['destinations'], now: PdfPlaces['destinations']): number {
  const places = Object.entries(now);
  const isSame =
    places.length === Object.keys(before).length && places.every(([name, { page, y }]) => before[name]?.page === page && Math.abs(before[name].y - y) < 1);
  return isSame ? Math.max(1, ...places.map(([, { page }]) => page)) - 1 : 0;
}

/** A text as it is compared: letters alone, however a line or a ligature parts them. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}

async function open<T>(pdf: Uint8Array, read: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  try {
    return await read(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readTexts(page: PDFPageProxy): Promise<PdfText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width, size: Math.abs(item.transform[3] as number) }]
      : [],
  );
}

async function readDestinations(document: PDFDocumentProxy): Promise<Record<string, { page: number; y: number }>> {
  const destinations: Record<string, { page: number; y: number }> = {};
  for (const [name, place] of (await document.getDestinations()) as Map<string, [{ num: number; gen: number }, unknown, number, number] | null>)
    if (place) destinations[name] = { page: (await document.getPageIndex(place[0])) + 1, y: place[3] };
  return destinations;
}
