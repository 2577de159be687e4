import { expect, test, type Page } from 'playwright/test';
import { pathOf, QUESTIONS } from './bakery-site.ts';
import { openPractice, start } from './practice-parts.ts';

const [question] = QUESTIONS;
const fold = (page: Page) => page.getByRole('main').getByText('My own words', { exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: /The answer as you would say it/ });

test('a reader’s own words are saved on the page, open there the next time, and shown in practice', async ({ page }) => {
  await page.goto(pathOf(question));
  await expect(field(page)).toHaveCount(0);
  await fold(page).click();
  await field(page).fill('At Acme I kept nine ovens warm.');
  await field(page).blur();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue('At Acme I kept nine ovens warm.');
  await page.goto(pathOf(QUESTIONS[1]));
  await expect(fold(page)).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await openPractice(page, `?set=questions.${question.id}&minutes=all`);
  await start(page).click();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Space');
  await expect(page.locator('.practice-own')).toHaveText('At Acme I kept nine ovens warm.');
});

test('they are printed as text where there are some, and no empty field is', async ({ page }) => {
  await page.goto(pathOf(question));
  await fold(page).click();
  await expect(field(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(fold(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await field(page).fill('Mine.');
  await expect(page.getByRole('paragraph').filter({ hasText: /^Mine\.$/ })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(fold(page)).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: /^Mine\.$/ })).toBeVisible();
});

test('what is typed just before a page is left is there', async ({ page }) => {
  await page.goto(pathOf(question));
  await fold(page).click();
  await field(page).fill('Typed and gone.');
  await page.goto('./about/');
  await page.goto(pathOf(question));
  await expect(field(page)).toHaveValue('Typed and gone.');
});

test('where the browser keeps nothing the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto(pathOf(question));
  await fold(page).click();
  await expect(page.getByText('This browser keeps nothing for this site: what you score and write is gone when this page is closed.')).toBeVisible();
});

test('where the field cannot be loaded the page says so', async ({ page }) => {
  await page.goto(pathOf(question), { waitUntil: 'networkidle' });
  await page.route('**/*.js', (route) => route.abort());
  await fold(page).click();
  await expect(page.getByText('This could not be loaded. Check the connection, then reload the page.')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field', async ({ page }) => {
    await page.goto(pathOf(question));
    await expect(fold(page)).toBeHidden();
  });
});
