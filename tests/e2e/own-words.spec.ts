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
  await expect(page.getByRole('button', { name: 'Start speaking' })).toBeVisible();
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

test.describe('in two tabs', () => {
  const EARLIER = '\n\n— an earlier version —\n\n';

  test('a field that nobody writes in shows what the other tab wrote, and says so', async ({ page, context }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await tab.goto(pathOf(question));
      await fold(tab).click();
      await expect(field(tab)).toBeVisible();
    }
    await field(other).fill('From the other tab.');
    await field(other).blur();
    await expect(field(page)).toHaveValue('From the other tab.');
    await expect(page.getByText('Another tab changed these words. They are shown as they are now.')).toBeVisible();
  });

  test('what was written in both is kept in both, the other version below, and each says so', async ({ page, context }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await tab.goto(pathOf(question));
      await fold(tab).click();
      await expect(field(tab)).toBeVisible();
    }
    await field(page).click();
    await page.keyboard.type('Mine');
    await field(other).click();
    await other.keyboard.type('Yours');
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await expect(other.getByText('Another tab changed these words, too. Both versions are kept: the other one is below yours.')).toBeVisible();
    await expect(field(other)).toHaveValue(`Yours${EARLIER}Mine`);
    // Who goes on writing has the cursor where it was.
    await other.keyboard.type(' and more');
    await page.keyboard.type(', too');
    await expect(field(page)).toHaveValue(/^Mine, too\n/);
    await field(page).blur();
    await field(other).blur();
    await page.reload();
    await expect(field(page)).toHaveValue(/Mine, too/);
    await expect(field(page)).toHaveValue(/Yours and more/);
  });
});

test('words of 20,000 characters scroll in a box, on the page and in practice', async ({ page }) => {
  const long = 'All nine ovens. '.repeat(1250).trim();
  await page.goto(pathOf(question));
  await fold(page).click();
  await field(page).fill(long);
  await field(page).blur();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  const height = page.viewportSize()!.height;
  expect((await field(page).boundingBox())!.height).toBeLessThan(height);
  await openPractice(page, `?set=questions.${question.id}&minutes=all`);
  await start(page).click();
  await expect(page.getByRole('button', { name: 'Start speaking' })).toBeVisible();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Space');
  const words = page.getByRole('group', { name: 'My own words' });
  await expect(words).toBeVisible();
  expect(await words.textContent()).toHaveLength(long.length);
  expect((await words.boundingBox())!.height).toBeLessThan(height);
  await words.press('End');
  await expect.poll(() => words.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
  // On paper nothing is cut.
  await page.emulateMedia({ media: 'print' });
  expect((await words.boundingBox())!.height).toBeGreaterThan(height);
});
