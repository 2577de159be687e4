import { expect, test, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { answers, field, opener, passages, status } from './search-parts.ts';

const LONG = `${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}-${'0123456789abcdef'.repeat(8)}`;

/** What the search may show, and how to see that it does. */
const SIGHTS: Record<string, (page: Page) => Promise<void>> = {
  'results, a tool and other pages': async (page) => {
    await field(page).fill('deck oven dough');
    await expect(passages(page).first()).toBeVisible();
    await expect(page.getByRole('list', { name: 'Topics and tools' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Other pages' })).toBeVisible();
  },
  'what was read as something else': async (page) => {
    await field(page).fill('sourdogh');
    await expect(page.getByRole('button', { name: 'Search for exactly what I typed' })).toBeVisible();
  },
  'recent searches': async (page) => {
    await field(page).fill('');
    await expect(page.getByText('Recent searches')).toBeVisible();
  },
  'nothing found': async (page) => {
    await field(page).fill('zzzzqqqq');
    await expect(page.getByText('Look through a topic')).toBeVisible();
  },
  'nothing found for a long word': async (page) => {
    await field(page).fill(LONG);
    await expect(status(page)).toContainText('Nothing found');
  },
  'a search that goes on': async (page) => {
    await page.route('**/search/words-*.json*', () => undefined);
    await field(page).fill('bread');
    await expect(status(page)).toHaveText('Searching …');
  },
  'a failure': async (page) => {
    for (const files of ['**/search/*.json*', '**/pagefind/**']) await page.route(files, (route) => route.abort());
    await field(page).fill('bread');
    await expect(status(page)).toContainText('could not be loaded');
  },
};

async function openSearch(where: 'page' | 'dialog', page: Page): Promise<void> {
  await page.addInitScript((long) => localStorage.setItem('recent-searches', JSON.stringify(['sourdough', long.slice(0, 80), 'cold oven'])), LONG);
  await page.goto(where === 'page' ? './search/' : './about/');
  if (where === 'dialog') await opener(page).click();
  await expect(field(page)).toBeVisible();
}

for (const where of ['page', 'dialog'] as const) {
  for (const [sight, show] of Object.entries(SIGHTS)) {
    test(`${sight} in the ${where}: axe finds nothing in either scheme, and nothing scrolls sideways`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openSearch(where, page);
      await show(page);
      expect(await findBarriers(page, where === 'page' ? 'main' : 'dialog')).toEqual([]);
      for (const width of [320, 390, 600, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findSideways(page), `${width} px`).toEqual([]);
      }
      for (const [width, height] of [
        [320, 256],
        [620, 360],
        [740, 360],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await findSideways(page), `${width} × ${height} px`).toEqual([]);
      }
    });
  }
}

/** Parts of the search, and the page itself, that are wider than there is room for. */
function findSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const parts = [...document.querySelectorAll<HTMLElement>('dialog, qa-search, qa-search :not(input, select, option, .hidden-label)')];
    const wide = parts.filter(
      (part) =>
        part.getBoundingClientRect().right > root.clientWidth + 1 ||
        (part.getBoundingClientRect().left < -1 && !part.closest('.hidden-label')) ||
        (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && getComputedStyle(part).display !== 'inline'),
    );
    return [...(root.scrollWidth > root.clientWidth ? ['page'] : []), ...wide.map((part) => `${part.localName}.${part.className}`)];
  });
}

test('the dialog shows what Enter leads to while the field has the focus, and that alone', async ({ page }) => {
  await openSearch('dialog', page);
  const signs = (): Promise<(string | null)[]> =>
    page
      .locator('dialog h3 a')
      .evaluateAll((links) => links.filter((link) => getComputedStyle(link, '::after').content.includes('↵')).map((link) => link.textContent));
  await field(page).fill('deck oven dough');
  await expect(page.getByRole('list', { name: 'Other pages' })).toBeVisible();
  expect(await signs()).toEqual([await answers(page).first().getByRole('heading').textContent()]);
  await page.keyboard.press('ArrowDown');
  expect(await signs()).toEqual([]);
  await field(page).fill('night-notes');
  await expect(page.getByRole('list', { name: 'Other pages' })).toBeVisible();
  await expect(answers(page)).toHaveCount(0);
  expect(await signs()).toEqual([await page.getByRole('list', { name: 'Other pages' }).getByRole('heading').first().textContent()]);
});

test('forced colors leave marks, the field and the first result to be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSearch('dialog', page);
  await field(page).fill('bread');
  await expect(answers(page).first().locator('mark').first()).toBeVisible();
  const colors = await page.evaluate(() => ({
    mark: getComputedStyle(document.querySelector('.result mark')!).backgroundColor,
    dialog: getComputedStyle(document.querySelector('dialog')!).backgroundColor,
    border: getComputedStyle(document.querySelector('dialog')!).borderTopWidth,
  }));
  expect(colors.mark).not.toBe(colors.dialog);
  expect(colors.border).not.toBe('0px');
});
