import type { Frame } from 'playwright/test';

/** Smallest text of a drawing, and smallest target, in CSS pixels. */
const WORD = 10;
const TARGET = 24;

/**
 * What a phone would hide of a page, with all that folds unfolded: cut tables and drawings, boxes that scroll sideways
 * (but code), words and targets that are too small. One line for each: what it is, its element, and its first words.
 */
export function findHidden(page: Frame): Promise<string[]> {
  return page.evaluate(
    ({ word, target }) => {
      const edge = document.documentElement.clientWidth + 1;
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
      const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
      const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)].filter(shown);
      const cut = all('main table').filter((table) => table.getBoundingClientRect().right > edge || table.scrollWidth > table.clientWidth + 1);
      const boxes = all('main :not(pre *, svg *, code *, pre, svg, code)').filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth + 1 &&
          // A drawing without a narrow form says that it scrolls.
          !element.querySelector(':scope > svg:not(.diagram-fits)'),
      );
      const drawings = all<SVGSVGElement>('main .diagram-fits');
      const small = drawings.filter((drawing) =>
        [...drawing.querySelectorAll('text')].some((text) => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a < word),
      );
      const wide = drawings.filter((drawing) => drawing.getBoundingClientRect().right > edge);
      const targets = all('button, nav a, summary, select, input').filter((element) => {
        const { width: across, height } = element.getBoundingClientRect();
        // A visually hidden control is no target for a finger.
        return across > 1 && (across < target || height < target);
      });
      return Object.entries({ 'cut table': cut, 'sideways box': boxes, 'small words': small, 'cut drawing': wide, 'small target': targets }).flatMap(
        ([what, elements]) => elements.map((element) => `${what}: ${name(element)} “${(element.textContent ?? '').trim().slice(0, 30)}”`),
      );
    },
    { word: WORD, target: TARGET },
  );
}
