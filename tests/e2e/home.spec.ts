import { expect, test, type Page } from 'playwright/test';
import { pathOf, QUESTIONS } from './bakery-site.ts';

const FIRST = QUESTIONS.filter(({ core }) => core !== null).toSorted((a, b) => a.core! - b.core!)[0]!;
const sampleOf = (page: Page) => page.getByRole('region', { name: FIRST.question });
/** The beginning of the sample's short answer, which is hidden until it is opened. */
const answerOf = (page: Page) => sampleOf(page).getByText(FIRST.short.slice(0, 40));

test('the sample answer opens and closes by mouse, and leads to the whole', async ({ page }) => {
  await page.goto('./');
  await expect(answerOf(page)).toBeHidden();
  await sampleOf(page).getByText('Say it first, then open').click();
  await expect(sampleOf(page).getByText(FIRST.oneLine)).toBeVisible();
  await expect(answerOf(page)).toBeVisible();
  await sampleOf(page).getByText('Hide the answer and say it yourself').click();
  await expect(answerOf(page)).toBeHidden();
  await sampleOf(page).getByText('Say it first, then open').click();
  await sampleOf(page).getByRole('link', { name: 'The full answer' }).click();
  await expect(page).toHaveURL((url) => url.pathname === pathOf(FIRST));
});

test('the sample answer opens and closes by keyboard', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'print a study sheet' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(answerOf(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the sample answer opens', async ({ page }) => {
    await page.goto('./');
    await sampleOf(page).getByText('Say it first, then open').click();
    await expect(answerOf(page)).toBeVisible();
  });

  test("a phone's first screen has the four plans, each under a thumb, and a plan leads to its questions", async ({ page }) => {
    await page.goto('./');
    const plans = page.getByRole('region', { name: 'When is your interview?' }).getByRole('listitem').getByRole('link');
    await expect(plans).toHaveText([/^Tomorrow/, /^In three days/, /^In a week/, /^In two weeks/]);
    for (const plan of await plans.all()) {
      await expect(plan).toBeInViewport({ ratio: 1 });
      expect((await plan.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await plans.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interview tomorrow');
    const core = QUESTIONS.filter((question) => question.core !== null).toSorted((a, b) => a.core! - b.core!);
    const read = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Tonight' }) })
      .locator('.plan-reads a');
    expect((await read.allTextContents()).slice(0, core.length)).toEqual(core.map(({ question }) => question));
  });
});

test('a printed plan has no bar, no menu and no other plans', async ({ page }) => {
  await page.goto('./plans/two-weeks/');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Other plans', 'Sections', 'Quick navigation']) await expect(page.getByRole('navigation', { name })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The morning' })).toBeVisible();
});
