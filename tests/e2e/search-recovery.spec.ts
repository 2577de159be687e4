import { expect, test, type Page } from 'playwright/test';
import { answers, dialog, field, opener, searchIn, status, titles } from './search-parts.ts';

const COLD = 'The oven is cold at dawn: what do you do?';

/** Types one letter more until the search answers; a try may fall into a failure that is not over. */
async function typeUntilFound(page: Page): Promise<void> {
  await expect(async () => {
    await field(page).press('End');
    await field(page).press('Backspace');
    await field(page).pressSequentially('r');
    await expect(titles(page)).toHaveText([COLD], { timeout: 1000 });
  }).toPass();
}

for (const where of ['page', 'dialog'] as const) {
  test(`what fails once is tried again with the next letter, in the ${where}`, async ({ page }) => {
    let fails = true;
    for (const files of ['**/search/*.json*', '**/pagefind/**']) await page.route(files, (route) => (fails ? route.abort() : route.continue()));
    await searchIn(where, page, 'thermometer');
    await expect(status(page)).toContainText('The search could not be loaded.');
    fails = false;
    await typeUntilFound(page);
    await expect(answers(page).first()).toContainText('Short answer');
    await expect(answers(page).locator('a.result-section').first()).toBeVisible();
    await expect(page.getByRole('region', { name: /question/ })).toBeHidden();
  });

  for (const part of ['words-0.json', 'questions-*.json', 'pagefind.js', 'pagefind-entry.json', '*.pf_meta', '*.pf_fragment']) {
    test(`${part}, too, in the ${where}`, async ({ page }) => {
      let fails = true;
      await page.route(`**/${part}*`, (route) => (fails ? route.abort() : route.continue()));
      await searchIn(where, page, 'thermometer');
      await expect(titles(page).first()).toHaveText(COLD);
      fails = false;
      await typeUntilFound(page);
      await expect(answers(page).first()).toContainText('Short answer');
      await expect(answers(page).locator('a.result-section').first()).toBeVisible();
    });
  }

  test(`without a network what is loaded answers, and its return is enough for the rest, in the ${where}`, async ({ page, context }) => {
    await searchIn(where, page, 'bread');
    await expect(answers(page).first()).toContainText('Short answer');
    await context.setOffline(true);
    await field(page).fill('loaf number 44');
    await expect(status(page)).toContainText('The search could not be loaded.');
    await field(page).fill('bread');
    await expect(status(page)).toContainText('for “bread”');
    await expect(titles(page).first()).toContainText('bread');
    await context.setOffline(false);
    await field(page).fill('loaf number 44');
    await expect(titles(page).first()).toHaveText('Where does loaf number 44 go?');
    await expect(answers(page).locator('a.result-section').first()).toBeVisible();
  });

  test(`an index older than its parts is fetched anew, once and past the cache, in the ${where}`, async ({ page }) => {
    await page.addInitScript(() => {
      const kinds: unknown[] = [];
      const real = window.fetch;
      window.fetch = (address, options) => {
        if (String(address).endsWith('/index.json')) kinds.push(options?.cache);
        return real(address, options);
      };
      Object.assign(window, { kinds });
    });
    let asked = 0;
    await page.route('**/search/index.json', async (route) => {
      asked += 1;
      const response = await route.fetch();
      const head = (await response.json()) as { version: string };
      await route.fulfill({ response, json: asked === 1 ? { ...head, version: 'older' } : head });
    });
    await searchIn(where, page, 'thermometer');
    await expect(status(page)).toHaveText('1 answer for “thermometer”.');
    await expect(answers(page).first()).toContainText('Short answer');
    // What reads no cache is for the browser alone to see.
    expect(await page.evaluate(() => (window as unknown as { kinds: unknown[] }).kinds)).toEqual([undefined, 'reload']);
    expect(asked).toBe(2);
  });
}

test.describe('loading the dialog', () => {
  for (const key of ['/', 'k']) {
    test(`two quick presses of ${key} open one dialog`, async ({ page }) => {
      await page.goto('./');
      await page.evaluate((pressed) => {
        for (let press = 0; press < 2; press += 1)
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, ctrlKey: pressed === 'k', bubbles: true, cancelable: true }));
      }, key);
      await expect(dialog(page)).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.locator('dialog')).toHaveCount(1);
      await expect(field(page)).toHaveValue('');
    });
  }

  test('what is typed before the dialog is there is not lost', async ({ page }) => {
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/search/form/', async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto('./');
    await page.keyboard.type('/rye/waterx');
    await page.keyboard.press('Backspace');
    answer();
    await expect(field(page)).toHaveValue('rye/water');
    await expect(field(page)).toBeFocused();
    await expect(answers(page).first()).toBeVisible();
    await page.keyboard.type(' p');
    await expect(field(page)).toHaveValue('rye/water p');
  });

  test('when the form cannot be fetched, the reader still reaches the search page', async ({ page }) => {
    await page.route('**/search/form/', (route) => route.abort());
    await page.goto('./');
    await opener(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('when the server answers the form with an error, too', async ({ page }) => {
    await page.route('**/search/form/', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('a connection that stalls leads to the search page with what was typed', async ({ page }) => {
    await page.route('**/search-dialog*', () => undefined);
    await page.goto('./');
    await page.keyboard.type('/sourdough');
    await expect(page).toHaveURL(/\/search\/\?q=sourdough$/, { timeout: 20_000 });
  });

  test('on the search page the field is focused, whatever else can not be loaded', async ({ page }) => {
    await page.route('**/search-{dialog,element}*', (route) => route.abort());
    await page.goto('./search/?q=sourdough');
    await expect(page.getByRole('status')).toHaveText('The search could not be loaded. Check the connection, or use the list of all questions.');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('region', { name: /question/ })).toBeVisible();
  });
});
