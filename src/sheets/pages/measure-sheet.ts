import { PAGE_SPACE, type Paper, type SheetForm } from '../content/sheet-form.ts';
import { countPages } from './count-pages.ts';
import { measureOnPaper } from './print-rules.ts';

/** CSS pixels in a millimeter. */
const PIXELS = 96 / 25.4;
/** What of a page must be free for notes to be worth their lines, and millimeters between them and what is above. */
const NOTES_PART = 0.25;
const NOTES_GAP = 14;

/** Pages that a sheet takes on paper, counted from its layout as it would be printed; opens the room for notes on its last page where there is some. */
export function measureSheet(sheet: HTMLElement, form: SheetForm, paper: Paper): number {
  if (form === 'cards') return sheet.querySelectorAll('.card-page').length;
  const { inline, block } = PAGE_SPACE[paper];
  const rest = sheet.querySelector<HTMLElement>('.sheet-rest')!;
  rest.hidden = true;
  const { pages, left } = measureOnPaper(inline * PIXELS, () => {
    const height = block * PIXELS;
    if (form === 'study') {
      const blocks = [...sheet.querySelectorAll<HTMLElement>('.sheet-entry, .contents li')].map(outerHeight);
      return countPages({ blocks, columns: 1, height, before: headHeight(sheet) });
    }
    const list = sheet.querySelector<HTMLElement>(form === 'lines' ? '.night-lines' : '.rehearsal-answers ol')!;
    const before = form === 'lines' ? headHeight(sheet) : outerHeight(sheet.querySelector<HTMLElement>('.rehearsal-answers h2')!);
    const counted = countPages({ blocks: measureColumn(list), columns: 2, height, before });
    return { ...counted, pages: counted.pages + sheet.querySelectorAll('.rehearsal-page').length };
  });
  const free = left / PIXELS - NOTES_GAP;
  rest.hidden = free < block * NOTES_PART;
  rest.style.blockSize = `${free}mm`;
  return pages;
}

/** Heights of the items of a list in two columns, measured in one as wide as each of them. */
function measureColumn(list: HTMLElement): number[] {
  const { inlineSize, columns } = list.style;
  const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
  list.style.inlineSize = `${(list.getBoundingClientRect().width - gap) / 2}px`;
  list.style.columns = 'auto';
  const heights = [...list.children].map((item) => outerHeight(item as HTMLElement));
  Object.assign(list.style, { inlineSize, columns });
  return heights;
}

/** What of the first page is above the first entry. */
function headHeight(sheet: HTMLElement): number {
  const first = sheet.querySelector<HTMLElement>('.contents, .sheet-entry, .night-lines')!;
  return first.getBoundingClientRect().top - document.body.getBoundingClientRect().top;
}

function outerHeight(element: HTMLElement): number {
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  return element.getBoundingClientRect().height + Number.parseFloat(marginBlockStart) + Number.parseFloat(marginBlockEnd);
}
