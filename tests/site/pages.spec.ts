import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { addressOf, readBuilt } from './built-site.ts';
import { choosePages, listUnlikePages } from './page-shapes.ts';

/** Widths from the narrowest phone to a desk. */
const WIDTHS = [320, 390, 600, 768, 960, 1440];
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
  test(`${file}: nothing that axe finds in light and dark, nothing wider than paper`, async ({ page }) => {
    // A page that lists drawings or code grows with the pack, and so does the time to look at it.
    test.setTimeout(30_000 + readBuilt(file).length / 2);
    await page.goto(addressOf(file));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Of axe's rules only these depend on colors; the others have run in the first scheme.
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
      expect(
        violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`),
        colorScheme,
      ).toEqual([]);
    }
    // The width of paper: what is wider is cut there.
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'in print').toBeLessThanOrEqual(700);
  });
}

const pages = listUnlikePages();
for (let first = 0; first < pages.length; first += PAGES_A_TEST) {
  const some = pages.slice(first, first + PAGES_A_TEST);
  test(`pages ${first + 1} to ${first + some.length}: no sideways scrolling, clean console, no other host`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL!);
    for (const file of some) {
      await page.goto(addressOf(file));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) seen.push(`${file} is ${over} px wider than ${width} px`);
      }
    }
    expect(seen).toEqual([]);
  });
}
