import { expect, test, type Frame, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { addressOf, readBuilt } from './built-site.ts';
import { findHidden } from './find-hidden.ts';
import { choosePages, listUnlikePages } from './page-shapes.ts';

/** A common phone and the narrowest one. */
const PHONES = [390, 320];
/** From a large phone, or a small one on its side, to a desk. */
const WIDER = [600, 768, 960, 1440];
/** Pages that one test opens: its time limit does not depend on how many the pack has. */
const PAGES_A_TEST = 25;

/** Collects what the browser's console says and every request to another place than the site. */
function watch(page: Page, site: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`${page.url()} console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`${page.url()} error: ${error.message}`));
  page.on('request', (sent) => {
    if (!sent.url().startsWith(site)) seen.push(`${page.url()} asked for ${sent.url()}`);
  });
  return seen;
}

for (const file of choosePages()) {
  test(`${file}: nothing that axe finds in light and dark, nothing wider than a window or paper`, async ({ page }) => {
    // A page that lists drawings or code grows with the pack, and so does the time to look at it.
    test.setTimeout(60_000 + readBuilt(file).length / 2);
    await page.goto(addressOf(file));
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [...PHONES, ...WIDER]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await measureOver(page), `at ${width} px with a mouse`).toBeLessThanOrEqual(0);
    }
    // The width of paper: what is wider is cut there.
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'in print').toBeLessThanOrEqual(700);
  });
}

/**
 * Fills a page of a phone with a frame, and answers what opens a page of the site in it. A frame's width is set from within,
 * at once, where a window's waits until all is painted; and nobody looks at it, so nothing is (`opacity: 0`).
 */
async function openFrame(page: Page): Promise<(file: string) => Promise<Frame>> {
  await page.route('**/frame', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta name="viewport" content="width=device-width"><iframe name="page" style="width: 390px; height: 800px; border: 0; opacity: 0">',
    }),
  );
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('./frame');
  return async (file) => {
    await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const frame = document.querySelector('iframe')!;
          frame.style.width = '390px';
          frame.onload = resolve;
          frame.src = address;
        }),
      addressOf(file),
    );
    return page.frame('page')!;
  };
}

/** Sets the frame's width from within, and answers by how many pixels its page is wider: above 0 it scrolls sideways. */
function measureAt(frame: Frame, width: number): Promise<number> {
  return frame.evaluate((across) => {
    (window.frameElement as HTMLElement).style.width = `${across}px`;
    if (window.innerWidth !== across) throw new Error(`The frame is ${window.innerWidth} px wide, not ${across}.`);
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  }, width);
}

const pages = listUnlikePages();
for (let first = 0; first < pages.length; first += PAGES_A_TEST) {
  const some = pages.slice(first, first + PAGES_A_TEST);
  test(`pages ${first + 1} to ${first + some.length}: a phone hides nothing, no width scrolls sideways, clean console, no other host`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const context = await browser.newContext({ baseURL: baseURL!, isMobile: true, hasTouch: true });
    const page = await context.newPage();
    const seen = watch(page, baseURL!);
    const open = await openFrame(page);
    for (const file of some) {
      const frame = await open(file);
      for (const width of [...PHONES, ...WIDER]) {
        const over = await measureAt(frame, width);
        if (over > 0) seen.push(`${file} is ${over} px wider than ${width} px`);
        if (PHONES.includes(width)) seen.push(...(await findHidden(frame)).map((problem) => `${file} at ${width} px: ${problem}`));
      }
    }
    await context.close();
    expect(seen).toEqual([]);
  });
}

/** By how many pixels a page is wider than its window: above 0 it scrolls sideways. */
function measureOver(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
