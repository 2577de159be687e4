/** What the print before tells about a sheet; without `pages` there was none. */
export interface Settling {
  paper: string;
  /** The page of each place. */
  pages?: Record<string, number>;
  /** Ids of drawings that went to the next page and left theirs empty. */
  pushed?: string[];
  /** The text of each page, squeezed, where the sheet has an index. */
  texts?: string[];
  /** Millimeters of each page that are free for notes. */
  spaces?: number[];
}

/** What a sheet is after it was settled. */
export interface Settled {
  /** Whether anything is other than it was printed. */
  changed: boolean;
  /** Places without a number. */
  lost: string[];
  /** Ids of the parts that alone are shown, as drawings changed places in them; none where all are. */
  parts: string[];
}

/**
 * Runs in the page of a sheet: writes the numbers of pages, lets text fill the place of a drawing that went to the next page, opens the room for notes.
 * Of a book it shows, while drawings change places, only the parts that are other than they were printed. It uses nothing from outside itself.
 */
export function settleSheet({ paper, pages, pushed = [], texts = [], spaces = [] }: Settling): Settled {
  const sheet = document.querySelector<HTMLElement>('.sheet')!;
  const notes = [...document.querySelectorAll<HTMLElement>('.sheet-rest')];
  const numbers = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
  if (!pages) {
    sheet.dataset['paper'] = paper;
    for (const number of numbers) number.textContent = '000';
    for (const space of notes) space.hidden = true;
    return { changed: true, lost: [], parts: [] };
  }
  const parts = [...document.querySelectorAll<HTMLElement>('[data-foot][id]')];
  const touched = new Set<Element | null>();
  const touch = (element: Element): void => void touched.add(element.closest('[data-foot][id]'));
  let changed = false;
  let moved = false;
  const answers = [...document.querySelectorAll('article[id]')].map(({ id }) => pages[id] ?? 0);
  const starts = answers.toSorted((a, b) => a - b);
  /** The page of a place; of a term, the first of that answer's pages that has it. */
  const pageOf = ({ dataset }: HTMLElement): number | undefined => {
    const first = pages[dataset['pageOf']!];
    if (dataset['term'] === undefined || first === undefined) return first;
    const last = starts.find((start) => start > first) ?? texts.length;
    const term = dataset['term'].normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
    const found = texts.slice(first - 1, last).findIndex((text) => text.includes(term));
    return first + Math.max(0, found);
  };
  for (const number of numbers) {
    const text = String(pageOf(number) ?? '');
    if (number.textContent !== text) {
      changed = true;
      touch(number);
    }
    number.textContent = text;
    // Two answers on one page are one number of an index.
    if (number.dataset['term'] !== undefined) number.hidden = number.previousElementSibling?.textContent === text;
  }
  for (const id of pushed) {
    const drawing = document.getElementById(id)!;
    let after = drawing.nextElementSibling;
    // A heading stays with what it heads.
    while (after && /^H\d$/.test(after.tagName)) after = after.nextElementSibling;
    if (!after || after.matches('.diagram')) continue;
    after.after(drawing);
    touch(drawing);
    moved = true;
  }
  if (!moved && notes.every((space) => space.hidden)) {
    for (const space of notes) {
      // It ends its sheet, or the part before the one that it names.
      const next = space.dataset['before'];
      const height = spaces.at(next === undefined ? -1 : pages[next]! - 2) ?? 0;
      if (height === 0) continue;
      space.hidden = false;
      space.style.blockSize = `${height}mm`;
      changed = true;
    }
  }
  const shown = moved ? parts.filter((part) => touched.has(part)) : [];
  for (const part of parts) part.style.display = shown.length === 0 || shown.includes(part) ? '' : 'none';
  const lost = [...new Set(numbers.map((number) => number.dataset['pageOf']!))].filter((id) => pages[id] === undefined);
  return { changed: changed || moved, lost, parts: shown.map(({ id }) => id) };
}
