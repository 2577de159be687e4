import { expect, test, type Page } from 'playwright/test';
import { pathOf, QUESTIONS } from './bakery-site.ts';
import { answers, dialog, field, hold, opener, passages, searchFor, searchIn, status, titles } from './search-parts.ts';

const [first] = QUESTIONS;

/** Marks this load of a page, so that another one is noticed. */
const markLoad = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { sameLoad: true }));
const isSameLoad = (page: Page): Promise<boolean> => page.evaluate(() => 'sameLoad' in window);

for (const where of ['page', 'dialog'] as const) {
  test.describe(`Back to the ${where}`, () => {
    test('after a result brings query, filters, results and place back', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 600 });
      await searchIn(where, page, 'loaf');
      await page.getByLabel('Level').selectOption('foundation');
      await expect(passages(page)).not.toHaveCount(0);
      const questions = await titles(page).allTextContents();
      expect(questions.length).toBeGreaterThan(8);
      const link = titles(page).nth(7);
      await link.click();
      await expect(page).toHaveURL(/\/questions\/[\w-]+\/$/);
      await page.goBack();
      await expect(field(page)).toHaveValue('loaf');
      await expect(page.getByLabel('Level')).toHaveValue('foundation');
      await expect(titles(page)).toHaveText(questions);
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      if (where === 'page') return;
      await expect(page).toHaveURL(/\/about\/$/);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(opener(page)).toBeFocused();
    });

    test('after Enter, too', async ({ page }) => {
      await searchIn(where, page, first.question);
      await expect(titles(page).first()).toHaveText(first.question);
      await field(page).press('Enter');
      await expect(page).toHaveURL(/\/questions\//);
      await page.goBack();
      await expect(field(page)).toHaveValue(first.question);
      await expect(titles(page).first()).toBeFocused();
    });

    test('after a passage leads to its result, also while passages are on their way', async ({ page }) => {
      await searchIn(where, page, 'OutOfSteamError');
      await passages(page).first().click();
      await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/#full-answer$/);
      await page.goBack();
      await expect(passages(page)).toHaveCount(1);
      await expect(answers(page).first().locator('a:focus')).toHaveCount(1);
      await passages(page).first().click();
      await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/#full-answer$/);
      const letGo = await hold(page, '**/*.pf_fragment');
      await page.goBack();
      await expect(titles(page).first()).toBeFocused();
      letGo();
      await expect(passages(page)).toHaveCount(1);
      await expect(titles(page).first()).toBeFocused();
    });

    test('after a tool, too', async ({ page }) => {
      await searchIn(where, page, 'oven');
      const tool = page.getByRole('list', { name: 'Topics and tools' }).getByRole('link');
      await tool.click();
      await expect(page).toHaveURL(/\/tools\/oven\/$/);
      await page.goBack();
      await expect(field(page)).toHaveValue('oven');
      await expect(tool).toBeFocused();
    });

    test('arrows stop once a result, from wherever one is', async ({ page }) => {
      await searchIn(where, page, 'oven dough');
      await expect(passages(page)).not.toHaveCount(0);
      const tool = page.getByRole('list', { name: 'Topics and tools' }).getByRole('link');
      const press = (key: string): Promise<void> => page.keyboard.press(key);
      await field(page).focus();
      await press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await press('ArrowDown');
      await expect(tool.first()).toBeFocused();
      for (const title of [0, 1, 2]) {
        await press('ArrowDown');
        if (title === 0 && (await tool.count()) > 1) await press('ArrowDown');
        await expect(titles(page).nth(title)).toBeFocused();
      }
      await passages(page).first().focus();
      await press('ArrowDown');
      await expect(titles(page).nth(1)).toBeFocused();
      await passages(page).first().focus();
      await press('ArrowUp');
      await expect(tool.last()).toBeFocused();
      await tool.first().focus();
      await press('ArrowUp');
      await expect(field(page)).toBeFocused();
    });
  });
}

test.describe('the dialog', () => {
  test('does not come back where it was closed', async ({ page }) => {
    await page.goto('./about/');
    await searchFor(page, first.question);
    await titles(page).first().click();
    await page.goBack();
    await expect(answers(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.getByRole('link', { name: 'Answerpack' }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goBack({ waitUntil: 'networkidle' });
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  for (const part of ['the passage', 'the title', 'Enter'] as const) {
    test(`jumps on the very page that is open, by ${part}, and comes back`, async ({ page }) => {
      await page.goto('./questions/cold-oven-at-dawn/');
      await markLoad(page);
      await searchFor(page, 'OutOfSteamError');
      await expect(passages(page)).toHaveCount(1);
      if (part === 'the passage') await passages(page).click();
      else if (part === 'the title') await titles(page).click();
      else await field(page).press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expect(page).toHaveURL((url) => url.pathname.endsWith('/questions/cold-oven-at-dawn/') && url.search === '' && url.hash !== '');
      // What was looked for is marked, as on a page that is opened, and seen.
      const mark = page.locator('main mark.found').filter({ hasText: 'OutOfSteamError' }).first();
      await expect(part === 'the passage' ? page.locator(':target') : mark).toBeInViewport();
      await expect(mark).toBeAttached();
      expect(await isSameLoad(page)).toBe(true);
      await page.goBack();
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toHaveValue('OutOfSteamError');
      await expect(status(page)).toContainText('OutOfSteamError');
      await page.goForward();
      await expect(dialog(page)).toBeHidden();
      expect(await isSameLoad(page)).toBe(true);
    });
  }

  test('leads to another question from a page of the same beginning', async ({ page }) => {
    await page.goto(pathOf(first));
    await searchFor(page, 'sourdough');
    await titles(page).first().click();
    await expect(page).toHaveURL(/\/questions\/sourdough-starter\/$/);
  });
});
