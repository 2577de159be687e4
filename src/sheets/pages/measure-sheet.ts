import { PAGE_SPACE, type Paper, type SheetForm } from '../content/sheet-form.ts';
import { countPages } from './count-pages.ts';
import { findFit, type Fit } from './fit-sheet.ts';
import { findNotesSpace } from './notes-space.ts';
import { writePrintRules } from './print-rules.ts';

/** CSS pixels in a millimeter. */
const PIXELS = 96 / 25.4;

/** Pages that a sheet takes on paper, counted from its layout as it would be printed; sets it as close as fills them best, and opens the room for notes on its last page where there is some. */
export async function measureSheet(sheet: HTMLElement, form: SheetForm, paper: Paper): Promise<number> {
  if (form === 'cards') return sheet.querySelectorAll('.card-page').length;
  const { block } = PAGE_SPACE[paper];
  // While the fonts load, another sheet may be drawn in this one's place.
  const rest = sheet.querySelector<HTMLElement>('.sheet-rest')!;
  const { fit, pages, left } = await onPaper(sheet, paper, async (printed) => {
    const counted = new Map<Fit, { pages: number; left: number }>();
    const chosen = await findFit((tried) => {
      printed.dataset['fit'] = tried;
      const found = countBlocks(printed, form, block * PIXELS);
      counted.set(tried, found);
      return Promise.resolve({ pages: found.pages, filled: 1 - found.left / PIXELS / block });
    });
    return { fit: chosen, ...counted.get(chosen)! };
  });
  sheet.dataset['fit'] = fit;
  const space = findNotesSpace(left / PIXELS, block);
  rest.hidden = space === 0;
  rest.style.blockSize = `${space}mm`;
  return pages;
}

function countBlocks(sheet: HTMLElement, form: SheetForm, height: number): { pages: number; left: number } {
  if (form === 'study') {
    const blocks = measureStack([...sheet.querySelectorAll<HTMLElement>('.contents li, .sheet-entry')]);
    return countPages({ blocks, columns: 1, height, before: headHeight(sheet) });
  }
  const list = sheet.querySelector<HTMLElement>(form === 'lines' ? '.night-lines' : '.rehearsal-answers ol')!;
  const before = form === 'lines' ? headHeight(sheet) : outerHeight(sheet.querySelector<HTMLElement>('.rehearsal-answers h2')!);
  const counted = countPages({ blocks: measureColumn(list), columns: 2, height, before });
  return { ...counted, pages: counted.pages + sheet.querySelectorAll('.rehearsal-page').length };
}

/** Lays a copy of a sheet out as wide as paper, with the page's print rules alone and where nobody sees it. */
async function onPaper<T>(sheet: HTMLElement, paper: Paper, measure: (printed: HTMLElement) => Promise<T>): Promise<T> {
  const width = PAGE_SPACE[paper].inline * PIXELS;
  const host = document.createElement('div');
  // On paper letters are as wide as the font says, on a screen some browsers round them to its dots.
  Object.assign(host.style, {
    position: 'absolute',
    visibility: 'hidden',
    inlineSize: `${width}px`,
    insetBlockStart: '0',
    textRendering: 'geometricPrecision',
  });
  Object.assign(host.dataset, document.documentElement.dataset);
  const rules = new CSSStyleSheet();
  rules.replaceSync(writePrintRules(document.styleSheets, width));
  const tree = host.attachShadow({ mode: 'open' });
  tree.adoptedStyleSheets = [rules];
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  tree.append(copy);
  document.body.append(host);
  try {
    // Laid out once, it asks for the fonts that it needs.
    copy.getBoundingClientRect();
    await document.fonts.ready;
    return await measure(copy);
  } finally {
    host.remove();
  }
}

/** Heights of the items of a list in two columns, measured in one as wide as each of them. */
function measureColumn(list: HTMLElement): number[] {
  Object.assign(list.style, { inlineSize: '', columns: '' });
  const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
  list.style.inlineSize = `${(list.getBoundingClientRect().width - gap) / 2}px`;
  list.style.columns = 'auto';
  return [...list.children].map((item) => outerHeight(item as HTMLElement));
}

/** Heights of blocks below each other, with all that is between one and the next: a list of contents has a rule and space at its end. */
function measureStack(blocks: readonly HTMLElement[]): number[] {
  const tops = blocks.map((block) => block.getBoundingClientRect().top);
  return blocks.map((block, index) => (tops[index + 1] === undefined ? outerHeight(block) : tops[index + 1]! - tops[index]!));
}

/** What of the first page is above the first entry. */
function headHeight(sheet: HTMLElement): number {
  const first = sheet.querySelector<HTMLElement>('.contents li, .sheet-entry, .night-lines')!;
  return first.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
}

function outerHeight(element: HTMLElement): number {
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  return element.getBoundingClientRect().height + Number.parseFloat(marginBlockStart) + Number.parseFloat(marginBlockEnd);
}
