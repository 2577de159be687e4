import { expect, test } from 'playwright/test';
import { dialog, field, hold, opener, searchFor, searchIn, status, titles } from './search-parts.ts';

const COLD = 'The oven is cold at dawn: what do you do?';

for (const where of ['page', 'dialog'] as const) {
  test(`a search that does not end at once is seen and told, in the ${where}`, async ({ page }) => {
    await page.clock.install({ time: 0 });
    const letGo = await hold(page, '**/search/index.json');
    await searchIn(where, page, 'thermometer');
    const found = page.locator('[data-search-found]');
    await expect(found).toHaveAttribute('aria-busy', 'true');
    await page.clock.runFor(500);
    await expect(status(page)).toHaveText('Searching …');
    await expect(status(page)).toHaveAttribute('data-state', 'searching');
    letGo();
    await expect(titles(page)).toHaveText([COLD]);
    await expect(status(page)).toHaveText('1 answer for “thermometer”.');
    await expect(status(page)).not.toHaveAttribute('data-state');
    await expect(found).not.toHaveAttribute('aria-busy');
  });

  test(`one that does is not, in the ${where}`, async ({ page }) => {
    await page.clock.install({ time: 0 });
    await searchIn(where, page, 'thermometer');
    await expect(titles(page)).toHaveText([COLD]);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const part = document.querySelector('[data-search-status]')!;
      new MutationObserver(() => said.push(part.textContent)).observe(part, { childList: true, subtree: true, characterData: true });
    });
    // No time passes until the answer is there.
    await page.clock.pauseAt(60_000);
    await field(page).fill('sourdough');
    await expect(status(page)).toHaveText('1 answer for “sourdough”.');
    await page.clock.runFor(5000);
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['1 answer for “sourdough”.']);
  });

  test(`Enter opens the first result that is still on its way, in the ${where}`, async ({ page }) => {
    const letGo = await hold(page, '**/search/words-*.json*');
    await page.clock.install({ time: 0 });
    await searchIn(where, page, 'thermometer');
    // Patience never ends.
    await page.clock.pauseAt(60_000);
    await field(page).press('Enter');
    letGo();
    await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\//);
  });

  test(`Enter waits for another page where no question is found, in the ${where}`, async ({ page }) => {
    const letGo = await hold(page, '**/pagefind/pagefind.js');
    await page.clock.install({ time: 0 });
    await searchIn(where, page, 'night-notes');
    await expect(status(page)).toContainText('Nothing found for “night-notes”.');
    // Patience never ends, however long a busy machine takes to load what is let go.
    await page.clock.pauseAt(60_000);
    await field(page).press('Enter');
    letGo();
    await expect(page).toHaveURL(/\/lab\/ovens\/night-notes\.txt\/$/);
  });

  test(`Enter opens what was typed last, in the ${where}`, async ({ page }) => {
    await searchIn(where, page, 'thermometer');
    await expect(titles(page)).toHaveText([COLD]);
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('qa-search input')!;
      input.value = 'sourdough';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      if (input.closest('dialog')) input.form!.requestSubmit();
    });
    await expect(page).toHaveURL(/\/questions\/sourdough-starter\/$/);
  });
}

test('Enter waits a second in the dialog, and then leads to the search page with the query', async ({ page }) => {
  await hold(page, '**/search/index.json');
  await page.clock.install({ time: 0 });
  await searchIn('dialog', page, 'a & b');
  await page.clock.pauseAt(60_000);
  await field(page).press('Enter');
  await page.clock.runFor(900);
  await expect(dialog(page)).toBeVisible();
  await page.clock.runFor(200);
  await expect(page).toHaveURL(/\/search\/\?q=a\+%26\+b$/);
  await expect(field(page)).toHaveValue('a & b');
});

for (const where of ['page', 'dialog'] as const) {
  test(`what comes late for an older query is not shown, in the ${where}`, async ({ page }) => {
    await searchIn(where, page, 'thermometer');
    await expect(titles(page)).toHaveText([COLD]);
    const letGo = await hold(page, '**/search/questions-*.json*');
    const asked = page.waitForRequest('**/search/questions-*.json*');
    await field(page).fill('loaf number 12');
    await asked;
    // The part with this question is loaded.
    await field(page).fill('OutOfSteamError');
    await expect(status(page)).toContainText('for “OutOfSteamError”');
    const came = page.waitForResponse('**/search/questions-*.json*');
    letGo();
    await (await came).finished();
    await expect(status(page)).toContainText('for “OutOfSteamError”');
    await expect(titles(page)).toHaveText([COLD]);
  });

  test(`Enter that only ends the composition of a word opens nothing, in the ${where}`, async ({ page }) => {
    await searchIn(where, page, 'thermometer');
    await expect(titles(page)).toHaveText([COLD]);
    const address = page.url();
    await field(page).evaluate((input) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })),
    );
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(address);
  });
}

test('Enter and then Escape opens nothing', async ({ page }) => {
  const letGo = await hold(page, '**/search/words-*.json*');
  await page.clock.install({ time: 0 });
  await searchIn('dialog', page, 'thermometer');
  // Patience never ends.
  await page.clock.pauseAt(60_000);
  await field(page).press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  letGo();
  await expect(page.locator('dialog h3')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveURL(/\/about\/$/);
});

test.describe('Enter in the dialog', () => {
  test('goes to the first result', async ({ page }) => {
    await page.goto('./');
    await searchFor(page, 'Is sliced bread worth its price?');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\/sliced-or-whole\/$/);
  });

  test('leads to the search page, too, while the dialog is still being loaded', async ({ page }) => {
    await page.route('**/search-dialog*', () => undefined);
    await page.clock.install({ time: 0 });
    await page.goto('./');
    // Patience never ends.
    await page.clock.pauseAt(60_000);
    await page.keyboard.type('/ci/cd');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=ci%2Fcd$/);
  });

  test('keeps the filters on the way to the search page', async ({ page }) => {
    await page.goto('./');
    await opener(page).click();
    await dialog(page).getByLabel('Level').selectOption('senior');
    await field(page).fill('zzzzqqqq');
    await expect(status(page)).toContainText('Nothing found');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=zzzzqqqq&level=senior$/);
    await expect(page.getByRole('region', { name: /question/ })).toBeVisible();
  });

  test('does nothing while the field is empty', async ({ page }) => {
    await page.goto('./');
    await opener(page).click();
    await field(page).fill('   ');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(/\/$/);
    await expect(dialog(page)).toBeVisible();
  });
});
