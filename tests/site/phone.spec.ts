import { expect, test } from 'playwright/test';
import { addressOf } from './built-site.ts';
import { listUnlikePages } from './page-shapes.ts';

/** A common phone and the narrowest one. */
const WIDTHS = [390, 320];
/** Pages that one test opens: its time limit does not depend on how many the pack has. */
const PAGES_A_TEST = 25;
/** Smallest text of a drawing, and smallest target, in CSS pixels. */
const WORD = 10;
const TARGET = 24;

const pages = listUnlikePages();

for (const width of WIDTHS)
  for (let first = 0; first < pages.length; first += PAGES_A_TEST) {
    const some = pages.slice(first, first + PAGES_A_TEST);
    test(`pages ${first + 1} to ${first + some.length} hide nothing at ${width} px`, async ({ browser, baseURL }) => {
      test.slow();
      const context = await browser.newContext({ baseURL: baseURL!, viewport: { width, height: 800 }, isMobile: true, hasTouch: true });
      const page = await context.newPage();
      const found: string[] = [];
      for (const file of some) {
        await page.goto(addressOf(file));
        const problems = await page.evaluate(
          ({ word, target }) => {
            const edge = document.documentElement.clientWidth + 1;
            for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
            const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
            const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
            const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)].filter(shown);
            const cut = all('main table').filter((table) => table.getBoundingClientRect().right > edge || table.scrollWidth > table.clientWidth + 1);
            const boxes = all('main *').filter(
              (element) =>
                !element.closest('pre, svg, code') &&
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
        found.push(...problems.map((problem) => `${file}: ${problem}`));
      }
      await context.close();
      expect(found).toEqual([]);
    });
  }
