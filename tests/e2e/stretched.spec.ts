import { expect, test, type Page } from 'playwright/test';
import { pathOf, QUESTIONS } from './bakery-site.ts';

const PAGES = ['./', pathOf(QUESTIONS[1]), './questions/', './topics/', './plans/tomorrow/', './architecture/', './sheets/', './lab/', './search/', './about/'];

/** How many pixels a page is wider than its window. */
const measureOver = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [320, 390, 1440])
  test(`a title of 140 letters without a space breaks at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathOf(QUESTIONS[1]));
    await page.locator('h1').evaluate((heading) => (heading.textContent = 'Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 140)));
    expect(await measureOver(page)).toBe(0);
    const box = (await page.locator('h1').boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  });

for (const width of [320, 768])
  test(`text of twice its size cuts nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(path);
      await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'));
      expect(await measureOver(page), path).toBe(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, p, li, summary, dd), header a, nav a, nav button')]
          .filter((element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('pre, table, .hidden-label'))
          .filter((element) => {
            const { left, right, width: across } = element.getBoundingClientRect();
            return across > 1 && (right > document.documentElement.clientWidth + 1 || left < -1);
          })
          .map((element) => `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`),
      );
      expect(cut, path).toEqual([]);
    }
  });
