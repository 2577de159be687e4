import { expect, type Locator, type Page } from 'playwright/test';
import { readPdf } from '../../src/sheets/print/read-pdf.ts';

declare global {
  interface Window {
    /** How often the page asked to be printed. */
    prints?: number;
  }
}

/** Counts what pages would print, in place of the browser's dialog, which no test can close. */
export async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.prints = (window.prints ?? 0) + 1;
    };
  });
}

/** How often the page that is open asked to be printed. */
export const readPrints = (page: Page): Promise<number> => page.evaluate(() => window.prints ?? 0);

/** What a page is on paper. */
export interface Paper {
  pages: number;
  /** All of its text, as `squeeze` leaves it. */
  text: string;
  /** Width and height of its first page, in points. */
  size: number[];
}

/** Prints the page that is open on the paper that it asks for. */
export async function printPage(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { pages } = await readPdf(pdf);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!;
  const text = pages.flatMap((texts) => texts.map((piece) => piece.text)).join('');
  return { pages: pages.length, text: squeeze(text), size: [Math.round(Number(width)), Math.round(Number(height))] };
}

/** A text without what a line's end does to it: spaces, hyphens and joined letters. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u2010-]+/g, '');
}

/** What a choice of sheets says that it will print. */
export const holds = (page: Page): Locator => page.locator('qa-sheets').getByText(/^\d+ questions?, \d+ pages? of (A4|Letter)\.$/);

/** The pages that a choice of sheets says. */
export async function readSaidPages(page: Page): Promise<number> {
  return Number(/(\d+) pages? of/.exec((await holds(page).textContent())!)![1]);
}

/** How a reader uses a page. */
export interface Hands {
  /** Follows a link, presses a button, opens a fold. */
  press: (target: Locator) => Promise<void>;
  /** Chooses one of several. */
  choose: (radio: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  /** Shows the next step of an answer. */
  goOn: () => Promise<void>;
  score: (score: 1 | 2 | 3 | 4) => Promise<void>;
}

const STEP = /^(Start speaking|Show the (first sentence|terms|short answer)|Show how it is scored)$/;

/** A mouse, or a thumb. */
export function pointer(page: Page, by: 'click' | 'tap'): Hands {
  const press = (target: Locator): Promise<void> => target[by]();
  return {
    press,
    // What a finger or a pointer meets is the label.
    choose: (radio) => press(radio.locator('xpath=ancestor::label')),
    write: async (field, text) => {
      await press(field);
      await page.keyboard.type(text);
    },
    // The step is above what changes the words that are shown, which may have its name.
    goOn: () => press(page.getByRole('button', { name: STEP }).first()),
    score: (score) =>
      press(
        page
          .getByRole('group', { name: 'Score your answer' })
          .getByRole('button')
          .nth(score - 1),
      ),
  };
}

/** How often Tab is pressed before an element counts as out of reach. */
const FAR = 120;

/** A keyboard alone: nothing is clicked, and nothing gets the focus but by Tab. */
export function keyboard(page: Page): Hands {
  return {
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    choose: async (radio) => {
      const name = await radio.getAttribute('name');
      await tabTo(page, page.locator(`[name="${name}"]:checked`));
      const all = page.locator(`[name="${name}"]`);
      for (let step = await all.count(); step > 0 && !(await radio.isChecked()); step -= 1) await page.keyboard.press('ArrowDown');
      await expect(radio).toBeChecked();
    },
    // A field keeps its keys: the next one is pressed outside it.
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    goOn: () => page.keyboard.press('Space'),
    score: (score) => page.keyboard.press(String(score)),
  };
}

/** Presses Tab, or Shift and Tab where it lies behind, until an element has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const where = await target.evaluate((element) => document.activeElement!.compareDocumentPosition(element));
  const key = (where & 2) === 2 ? 'Shift+Tab' : 'Tab';
  for (let pressed = 0; pressed <= FAR; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} has no focus after pressing ${key} ${FAR} times.`);
}
