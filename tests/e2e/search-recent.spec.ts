import { expect, test, type Page } from 'playwright/test';
import { collectErrors, field, opener, searchIn, status, titles } from './search-parts.ts';

const start = (page: Page) => page.locator('[data-search-start]');
const recent = (page: Page) => start(page).getByRole('listitem').getByRole('button');

/** Searches and opens the first result. */
async function openFirst(where: 'page' | 'dialog', page: Page, query: string): Promise<void> {
  await searchIn(where, page, query);
  await expect(titles(page).first()).toBeVisible();
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/questions\//);
}

/** Opens the search with an empty field. */
async function openEmpty(where: 'page' | 'dialog', page: Page): Promise<void> {
  await page.goto(where === 'page' ? './search/' : './about/');
  if (where === 'dialog') await opener(page).click();
  await expect(field(page)).toHaveValue('');
}

for (const where of ['page', 'dialog'] as const) {
  test.describe(`recent searches, in the ${where},`, () => {
    test('are those through which a result was opened, newest first', async ({ page }) => {
      await openFirst(where, page, 'thermometer');
      await openFirst(where, page, 'sourdough');
      await openFirst(where, page, 'Thermometer');
      await searchIn(where, page, 'bread');
      await expect(titles(page).first()).toBeVisible();
      await openEmpty(where, page);
      await expect(recent(page)).toHaveText(['Thermometer', 'sourdough']);
    });

    test('are shown while the field is empty, and used by a click', async ({ page }) => {
      await openFirst(where, page, 'sourdough');
      await openEmpty(where, page);
      await field(page).fill('bread');
      await expect(status(page)).toContainText('for “bread”');
      await expect(start(page)).toBeHidden();
      await field(page).fill('');
      await expect(status(page)).toHaveText('');
      await recent(page).click();
      await expect(field(page)).toHaveValue('sourdough');
      await expect(field(page)).toBeFocused();
      await expect(titles(page)).toHaveText(['How do you keep a sourdough starter alive?']);
      await expect(start(page)).toBeHidden();
      if (where === 'page') await expect(page).toHaveURL(/\?q=sourdough$/);
    });

    test('can be cleared, and are then gone from the device', async ({ page }) => {
      await openFirst(where, page, 'sourdough');
      await openEmpty(where, page);
      await start(page).getByRole('button', { name: 'Clear' }).click();
      await expect(start(page)).toBeHidden();
      await expect(field(page)).toBeFocused();
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('search')))).toEqual([]);
      await openEmpty(where, page);
      await expect(start(page)).toBeHidden();
    });

    for (const [name, refuse] of Object.entries({
      'without storage': () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        }),
      'with full storage': () =>
        (Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        }),
      'with values of somebody else': () => localStorage.setItem('recent-searches', '{"0":"<img src=x onerror=alert(1)>"}'),
      'with damaged values': () => localStorage.setItem('recent-searches', '["sour'),
    })) {
      test(`are none ${name}, and nothing breaks`, async ({ page }) => {
        const errors = collectErrors(page);
        await page.addInitScript(refuse);
        await openFirst(where, page, 'sourdough');
        await openEmpty(where, page);
        await field(page).fill('thermometer');
        await expect(titles(page)).toHaveCount(1);
        await field(page).fill('');
        await expect(status(page)).toHaveText('');
        if (name.startsWith('with values')) await expect(recent(page)).toHaveCount(0);
        expect(errors).toEqual([]);
      });
    }
  });
}

test('what was searched is shown as text, and only as much of it as there is room for', async ({ page }) => {
  const errors = collectErrors(page);
  const odd = ['<img src=x onerror=alert(1)>', 'x'.repeat(80), 'كيف', '"quoted"'];
  await page.addInitScript((kept) => localStorage.setItem('recent-searches', JSON.stringify([...kept, 7, null, '', {}])), odd);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await openEmpty('page', page);
    await expect(recent(page)).toHaveText(odd);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
  await recent(page).first().click();
  await expect(field(page)).toHaveValue(odd[0]!);
  await expect(status(page)).toContainText(odd[0]!);
  expect(errors).toEqual([]);
});
