import { expect, test } from 'playwright/test';
import { QUESTIONS } from './bakery-site.ts';

test.use({ javaScriptEnabled: false });

test('a question is complete without script, and its answer can be hidden and shown', async ({ page }) => {
  const { address, question, oneLine } = QUESTIONS.find(({ id }) => id === 'running-02')!;
  await page.goto(new URL(address).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  for (const name of ['Say first', 'Full answer', 'Common mistakes', 'How it is scored', 'Asked next'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.locator('.one-line')).toHaveText(oneLine);
  const toggle = page.locator('details.answer > summary');
  await toggle.click();
  await expect(page.locator('.one-line')).toBeHidden();
  await toggle.click();
  await expect(page.locator('.one-line')).toBeVisible();
});

test('the search page lists the first sixty questions and leads to the rest, and says what else to do', async ({ page }) => {
  expect(QUESTIONS.length).toBeGreaterThan(60);
  await page.goto('./search/');
  const list = page.getByRole('region', { name: 'The first 60 questions' });
  await expect(list.getByRole('listitem')).toHaveCount(60);
  await expect(list.getByRole('link', { name: QUESTIONS[0].question, exact: true })).toBeVisible();
  await expect(list.getByRole('link', { name: `All ${QUESTIONS.length} questions` })).toHaveAttribute('href', '/answers/questions/');
  // A form that nothing answers is not shown.
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('main noscript > p').filter({ visible: true })).toHaveText(
    'The search needs JavaScript. Without it, use your browser’s “Find in page” on this list, or go through the topics.',
  );
  await expect(page.getByRole('main').getByRole('link', { name: 'the topics' })).toHaveAttribute('href', '/answers/topics/');
});

test('no control that needs script is shown', async ({ page }) => {
  for (const path of ['./', './questions/keep-ovens-warm/']) {
    await page.goto(path);
    await expect(page.locator('qa-theme').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  }
});

test('every way into the search leads to its page, and no hint speaks of a key', async ({ page }) => {
  await page.goto('./');
  for (const hint of await page.locator('kbd').all()) await expect(hint).toBeHidden();
  const count = await page.locator('a[data-search-open]').count();
  expect(count).toBeGreaterThan(1);
  for (const link of await page.locator('a[data-search-open]').all()) await expect(link).toHaveAttribute('href', /\/search\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search the answers' })).toBeVisible();
});

test('a long list has pages, each with its questions under their topics', async ({ page }) => {
  const found = QUESTIONS.filter(({ level }) => level === 'foundation');
  expect(found.length).toBeGreaterThan(40);
  await page.goto('./questions/level/foundation/');
  await expect(page.locator('.question-list > li')).toHaveCount(40);
  await page
    .getByRole('navigation', { name: 'Pages of the list' })
    .getByRole('link', { name: `Next ${found.length - 40}` })
    .click();
  await expect(page).toHaveURL(/\/answers\/questions\/level\/foundation\/2\/$/);
  await expect(page.locator('.question-list > li')).toHaveCount(found.length - 40);
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(found[40]!.question);
});

test('each choice of a list of questions is a page', async ({ page }) => {
  await page.goto('./questions/');
  await expect(page.locator('.question-list > li')).toHaveCount(QUESTIONS.length);
  const choices = page.getByRole('navigation', { name: 'Which questions' });
  await choices.getByRole('link', { name: 'Senior' }).click();
  await expect(page).toHaveURL(/\/answers\/questions\/level\/senior\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior questions');
  await expect(page.locator('.question-list > li')).toHaveCount(QUESTIONS.filter(({ level }) => level === 'senior').length);
  await choices.getByRole('link', { name: 'Asked often' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior questions asked often');
  await expect(choices.locator('[aria-current]')).toHaveText(['Senior', 'Asked often']);
  await choices.getByRole('link', { name: 'All' }).click();
  await expect(page).toHaveURL(/\/answers\/questions\/asked\/often\/$/);
});
