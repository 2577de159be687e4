import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { pathOf, QUESTIONS } from './bakery-site.ts';

const [first, second] = QUESTIONS;
const path = pathOf;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the answers' });
const box = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => dialog(page).locator('[data-search-results]').getByRole('listitem');
const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });

/** Opens the dialog with the header's link and types a query that has results. */
async function searchFor(page: Page, query: string): Promise<void> {
  await opener(page).click();
  await box(page).fill(query);
  await expect(dialog(page).getByRole('status')).toContainText(`for “${query}”`);
  await expect(results(page).first()).toBeVisible();
}

test.describe('loading', () => {
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
      await expect(box(page)).toHaveValue('');
    });
  }

  test('what is typed before the dialog is there is not lost', async ({ page }) => {
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/search/', async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto('./');
    await page.keyboard.type('/rye/waterx');
    await page.keyboard.press('Backspace');
    answer();
    await expect(box(page)).toHaveValue('rye/water');
    await expect(box(page)).toBeFocused();
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.type(' p');
    await expect(box(page)).toHaveValue('rye/water p');
  });

  test('when the form cannot be fetched, the reader still reaches the search page', async ({ page }) => {
    await page.route('**/search/', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
    await page.goto('./');
    await opener(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('when the server answers the form with an error, too', async ({ page }) => {
    await page.route('**/search/', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.fulfill({ status: 503, body: '' })));
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

  for (const part of ['vocabulary.json', 'pagefind.js', 'pagefind-entry.json']) {
    test(`when ${part} fails once, the dialog says so, and the next letter tries again`, async ({ page }) => {
      let failures = 0;
      await page.route(`**/${part}*`, (route) => {
        // What is asked after a failure, to tell why, is no try of its own.
        if (route.request().method() === 'GET') failures += 1;
        return failures <= 2 ? route.abort() : route.continue();
      });
      await page.goto('./');
      await opener(page).click();
      await box(page).fill('pip');
      await expect(dialog(page).getByRole('status')).toContainText('The search could not be loaded.');
      await expect(dialog(page).getByRole('link', { name: 'Open the search page' })).toHaveAttribute('href', /\/search\/\?q=pip$/);
      await expect(async () => {
        await box(page).press('End');
        await box(page).pressSequentially('e');
        await expect(dialog(page).getByRole('status')).toContainText('for “pip', { timeout: 1000 });
      }).toPass();
    });
  }

  test('without a network what was found before is found again, and its return is enough for the rest', async ({ page, context }) => {
    const status = dialog(page).getByRole('status');
    await page.goto('./about/');
    await searchFor(page, first.question);
    await context.setOffline(true);
    await box(page).fill(second.question);
    await expect(status).toContainText('The search could not be loaded.');
    await box(page).fill(first.question);
    await expect(status).toContainText(`for “${first.question}”`);
    await context.setOffline(false);
    await box(page).fill(second.question);
    await expect(status).toContainText(`for “${second.question}”`);
    await expect(results(page).first()).toBeVisible();
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

test.describe('Enter', () => {
  test('goes to the first result', async ({ page }) => {
    await page.goto('./');
    await searchFor(page, second.question);
    const address = await results(page).first().getByRole('link').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === address);
  });

  test('goes to the search page with the query while there is no result', async ({ page }) => {
    await page.route('**/search/vocabulary.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await page.goto('./');
    await opener(page).click();
    await box(page).fill('a & b');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=a\+%26\+b$/);
    await expect(page.getByRole('searchbox')).toHaveValue('a & b');
  });

  test('goes there, too, while the dialog is still being loaded', async ({ page }) => {
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
    await box(page).fill('zzzzqqqq');
    await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=zzzzqqqq&level=senior$/);
    await expect(page.getByRole('region', { name: /question/ })).toBeVisible();
  });

  test('does nothing while the field is empty', async ({ page }) => {
    await page.goto('./');
    await opener(page).click();
    await box(page).fill('   ');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(/\/$/);
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe('Back', () => {
  // Of pages that match alike Pagefind may swap two from one load to the next; these match differently.
  test('after a result brings query, filters, results and place back; then Escape gives the focus to the opener', async ({ page }) => {
    await page.goto('./about/');
    await searchFor(page, 'bread');
    await dialog(page).getByLabel('Level').selectOption('foundation');
    await expect(results(page).first()).toBeVisible();
    const link = results(page).nth(1).getByRole('link').first();
    const address = new URL((await link.getAttribute('href'))!, page.url());
    const texts = await results(page).allInnerTexts();
    await link.click();
    await expect(page).toHaveURL(address.href);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(box(page)).toHaveValue('bread');
    await expect(dialog(page).getByLabel('Level')).toHaveValue('foundation');
    await expect.poll(() => results(page).allInnerTexts()).toEqual(texts);
    await expect(results(page).nth(1).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  test('after Enter, too', async ({ page }) => {
    await page.goto('./about/');
    await searchFor(page, first.question);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\//);
    await page.goBack();
    await expect(box(page)).toHaveValue(first.question);
    await expect(results(page).first()).toBeVisible();
  });

  test('does not bring back a dialog that was closed', async ({ page }) => {
    await page.goto('./about/');
    await searchFor(page, first.question);
    await results(page).first().getByRole('link').first().click();
    await page.goBack();
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.getByRole('link', { name: 'Answerpack' }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goBack({ waitUntil: 'networkidle' });
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  test('returns to the results after a place on the very same page', async ({ page }) => {
    await page.goto(path(first));
    await searchFor(page, first.question);
    const section = dialog(page)
      .locator(`a[href^="${path(first)}#"]`)
      .first();
    await section.click();
    await expect(page).toHaveURL((url) => url.hash !== '');
    await expect(dialog(page)).toBeHidden();
    await page.goBack();
    await expect(dialog(page)).toBeVisible();
    await expect(box(page)).toHaveValue(first.question);
    await page.goForward();
    await expect(dialog(page)).toBeHidden();
  });

  test('on the search page leads to the result that was followed', async ({ page }) => {
    await page.goto('./search/?q=loaf');
    const link = page.locator('[data-search-results]').getByRole('listitem').nth(1).getByRole('link').first();
    await link.click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('loaf');
    await expect(link).toBeFocused();
  });
});

test.describe('closing', () => {
  for (const width of [390, 768, 1440]) {
    test(`the button is at the top and stays there at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('./about/');
      await page.keyboard.press('Control+k');
      await box(page).fill(first.question);
      await expect(results(page).first()).toBeVisible();
      const close = dialog(page).getByRole('button', { name: 'Close' });
      await results(page).last().scrollIntoViewIfNeeded();
      await expect(close).toBeInViewport({ ratio: 1 });
      const [button, field] = [await close.boundingBox(), await box(page).boundingBox()];
      expect(button!.x).toBeGreaterThan(field!.x + field!.width - 1);
      expect(Math.abs(button!.y + button!.height / 2 - field!.y - field!.height / 2)).toBeLessThan(2);
      expect(Math.min(button!.width, button!.height)).toBeGreaterThanOrEqual(44);
      await close.click();
      await expect(dialog(page)).toBeHidden();
    });
  }

  test('the field and the results have room where the window is low', async ({ page }) => {
    await page.setViewportSize({ width: 740, height: 360 });
    await page.goto('./about/');
    await page.keyboard.press('Control+k');
    await box(page).fill(first.question);
    await expect(results(page).first().getByRole('heading')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-search-results] a:focus')).toBeInViewport({ ratio: 0.9 });
  });

  test('Escape closes it at once and keeps the query for the next time', async ({ page }) => {
    await page.goto('./about/');
    await searchFor(page, first.question);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await page.keyboard.press('/');
    await expect(box(page)).toHaveValue(first.question);
    await expect(results(page).first()).toBeVisible();
    expect(await box(page).evaluate((field: HTMLInputElement) => field.selectionEnd! - field.selectionStart!)).toBe(first.question.length);
  });

  test('a double click on the opener opens it and does not close it again', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./about/');
    // Once opened, all is loaded, and the second click of two finds the dialog open.
    await opener(page).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    const link = (await opener(page).boundingBox())!;
    await page.mouse.click(link.x + 5, link.y + 5);
    await expect(dialog(page)).toBeVisible();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(dialog(page)).toBeVisible();
  });

  test('a result opened in a tab of its own leaves it open', async ({ page, context }) => {
    await page.goto(path(first));
    await searchFor(page, first.question);
    const opened = context.waitForEvent('page');
    await dialog(page)
      .locator(`a[href^="${path(first)}#"]`)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await opened;
    await expect(dialog(page)).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === path(first) && url.hash === '');
  });

  test('every result can be read where the page is magnified four times', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('./about/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await box(page).fill(first.question);
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().getByRole('heading')).toBeInViewport({ ratio: 0.9 });
    const room = await results(page)
      .first()
      .evaluate((item) => {
        let box = item.parentElement!;
        while (!/auto/.test(getComputedStyle(box).overflowY)) box = box.parentElement!;
        return box.clientHeight;
      });
    expect(room).toBeGreaterThan(200);
  });

  test('a press outside closes it; a press that began inside does not', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./about/');
    await searchFor(page, first.question);
    const field = (await box(page).boundingBox())!;
    await page.mouse.move(field.x + 100, field.y + 20);
    await page.mouse.down();
    await page.mouse.move(10, 800);
    await page.mouse.up();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(field.x - 8, field.y + 20);
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(10, 800);
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });
});

test('words that every object answers to are searched like others', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./search/?q=constructor');
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    await page.getByRole('searchbox').fill(word);
    await expect(page.getByRole('status')).toContainText(`“${word}”`);
    await expect(page.getByRole('status')).not.toContainText(/function|object Object/);
  }
  expect(errors).toEqual([]);
});

test('the open dialog passes axe in both schemes and scrolls sideways at no width', async ({ page }) => {
  await page.goto('./about/');
  await searchFor(page, first.question);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  }
  for (const width of [320, 390, 600, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await dialog(page).evaluate((element) =>
      [element, ...element.querySelectorAll(':not(input, select, .hidden-label)')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible')
        .map((part) => `${part.localName} ${part.className}`),
    );
    expect(over, `${width} px`).toEqual([]);
  }
});
