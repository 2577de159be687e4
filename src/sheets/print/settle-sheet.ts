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

/**
 * Runs in the page of a sheet: writes the numbers of pages, lets text fill the place of a drawing that went to the next page, opens the room for notes.
 * Answers whether anything is other than it was printed, and the places without a number; it uses nothing from outside itself.
 */
export function settleSheet({ paper, pages, pushed = [], texts = [], spaces = [] }: Settling): { changed: boolean; lost: string[] } {
  const sheet = document.querySelector<HTMLElement>('.sheet')!;
  const notes = [...document.querySelectorAll<HTMLElement>('.sheet-rest')];
  const numbers = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
  if (!pages) {
    sheet.dataset['paper'] = paper;
    for (const number of numbers) number.textContent = '000';
    for (const space of notes) space.hidden = true;
    return { changed: true, lost: [] };
  }
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
    changed ||= number.textContent !== text;
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
  return { changed: changed || moved, lost: [...new Set(numbers.map((number) => number.dataset['pageOf']!))].filter((id) => pages[id] === undefined) };
}
