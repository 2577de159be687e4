import { expect, test, type Locator, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { answer, openPractice, question, refuseStorage, start } from './practice-parts.ts';
import { collectErrors } from './search-parts.ts';

/** A Monday evening. */
const NOW = new Date(2026, 10, 30, 20);

const day = (page: Page): Locator => page.getByLabel('My interview is on');
const evening = (page: Page, number: number): Locator => page.locator(`#evening-${number}`);
const current = (page: Page): Locator => page.locator('.plan [aria-current="date"]');

async function openPlan(page: Page, slug: string): Promise<void> {
  await page.goto(`./plans/${slug}/`);
  await expect(day(page)).toBeVisible();
}

/** Sets the day on the page of a plan. */
async function setDay(page: Page, written: string): Promise<void> {
  await day(page).fill(written);
  await page.getByRole('button', { name: 'Set this day' }).click();
}

test.beforeEach(({ page }) => page.clock.setFixedTime(NOW));

test('a plan suggests the day that fits it; one press sets it, for practice, too', async ({ page }) => {
  for (const [slug, suggested] of [
    ['tomorrow', '2026-12-01'],
    ['three-days', '2026-12-03'],
    ['week', '2026-12-07'],
    ['two-weeks', '2026-12-14'],
  ] as const) {
    await openPlan(page, slug);
    await expect(day(page)).toHaveValue(suggested);
    await expect(page.getByText('Set the day: each evening then has its date, and tonight is marked.')).toBeVisible();
    await expect(current(page)).toHaveCount(0);
    await expect(page.locator('.plan-date')).toHaveCount(0);
  }
  await openPlan(page, 'three-days');
  await page.getByRole('button', { name: 'Set this day' }).click();
  await expect(page.getByText('Tonight is evening 1. Your interview is in 3 days.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set this day' })).toBeHidden();
  await expect(page.locator('.plan-date')).toHaveText(['Monday, Nov 30', 'Tuesday, Dec 1', 'Wednesday, Dec 2']);
  await expect(current(page)).toHaveCount(1);
  await expect(evening(page, 1)).toHaveAttribute('aria-current', 'date');
  await expect(evening(page, 1).getByText('Tonight', { exact: true })).toBeVisible();
  await openPractice(page);
  await expect(page.getByLabel('Day of my interview')).toHaveValue('2026-12-03');
  await expect(page.getByText('In 3 days. Nothing is asked again after it.')).toBeVisible();
  // Without anything due, tonight's is what is offered.
  await expect(page.getByLabel('Tonight’s plan')).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Plan and evening' })).toHaveValue('three-days.1');
  await page.getByRole('link', { name: 'Interview in three days: evening 1' }).click();
  await expect(page).toHaveURL(/\/plans\/three-days\/#evening-1$/);
});

test('by keyboard alone a day is set and cleared, and the focus is not lost', async ({ page }) => {
  await openPlan(page, 'three-days');
  await page.getByRole('button', { name: 'Set this day' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tonight is evening 1.')).toBeVisible();
  await expect(day(page)).toBeFocused();
  await day(page).fill('');
  await page.getByRole('button', { name: 'Clear the day' }).press('Enter');
  await expect(page.getByText('Set the day: each evening then has its date, and tonight is marked.')).toBeVisible();
  await expect(current(page)).toHaveCount(0);
  await expect(day(page)).toHaveValue('2026-12-03');
});

test('as the days go by, plan and practice call the same evening tonight', async ({ page }) => {
  await openPlan(page, 'week');
  await page.getByRole('button', { name: 'Set this day' }).click();
  for (const [date, number] of [
    [2, 3],
    [6, 7],
  ] as const) {
    await page.clock.setFixedTime(new Date(2026, 11, date, 20));
    await openPlan(page, 'week');
    await expect(evening(page, number)).toHaveAttribute('aria-current', 'date');
    await expect(current(page)).toHaveCount(1);
    await openPractice(page);
    await expect(page.getByRole('combobox', { name: 'Plan and evening' })).toHaveValue(new RegExp(`^week\\.${number}(\\.again)?$`));
  }
  await page.clock.setFixedTime(new Date(2026, 11, 7, 8));
  await openPlan(page, 'week');
  await expect(page.getByText('Your interview is today. What is left of the plan is the morning.')).toBeVisible();
  await expect(current(page)).toHaveAttribute('id', 'morning');
  await page.clock.setFixedTime(new Date(2026, 11, 8, 8));
  await openPlan(page, 'week');
  await expect(page.getByText('That day is over. Set the next one; an empty field clears it.')).toBeVisible();
  await expect(current(page)).toHaveCount(0);
});

test('more days than evenings: the plan says when it begins, and offers a longer one', async ({ page }) => {
  await openPlan(page, 'three-days');
  await setDay(page, '2026-12-08');
  await expect(
    page.getByText('Your interview is in 8 days. This plan begins on Saturday, December 5; you may begin earlier. There is time for a longer plan: In a week.'),
  ).toBeVisible();
  await expect(current(page)).toHaveCount(0);
  await page.locator('qa-plan').getByRole('link', { name: 'In a week' }).click();
  await expect(page).toHaveURL(/\/plans\/week\/$/);
  await expect(page.getByText('Your interview is in 8 days. This plan begins on Tuesday, December 1; you may begin earlier.')).toBeVisible();
  // The plan for tomorrow is not for tonight then.
  await openPlan(page, 'tomorrow');
  await expect(page.getByRole('heading', { level: 2, name: 'The evening before' })).toBeVisible();
});

test('fewer days than evenings: a plan that is not followed says so, and leads to the one that fits', async ({ page }) => {
  await openPractice(page);
  await page.getByLabel('Day of my interview').fill('2026-12-04');
  await openPlan(page, 'week');
  await expect(
    page.getByText('Your interview is in 4 days: too soon for this plan, which takes 7 evenings. If you begin now, take the plan In three days.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Follow this plan' }).click();
  await expect(page.getByText('Tonight is evening 4. Your interview is in 4 days.')).toBeVisible();
  await openPractice(page);
  await expect(page.getByRole('combobox', { name: 'Plan and evening' })).toHaveValue('week.4');
});

test('what was practised is shown with its last score, and counted; elsewhere nothing is', async ({ page, context }) => {
  await openPractice(page, '?set=plan.three-days.1&minutes=all');
  await start(page).click();
  const titles: string[] = [];
  for (const score of [3, 2]) {
    titles.push((await question(page).textContent())!);
    await answer(page, score);
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(question(page)).not.toHaveText(titles.at(-1)!);
  }
  const plan = await context.newPage();
  await plan.clock.setFixedTime(NOW);
  await openPlan(plan, 'three-days');
  const rows = evening(plan, 1).locator('.plan-reads > li');
  await expect(rows.filter({ hasText: titles[0]! })).toContainText('My last score: good');
  await expect(rows.filter({ hasText: titles[1]! })).toContainText('My last score: weak');
  await expect(plan.locator('.plan-score')).toHaveCount(2);
  await expect(evening(plan, 1).getByText(`2 of ${await rows.count()} practised`)).toBeVisible();
  await expect(plan.locator('.plan-practised')).toHaveCount(1);
  // Another tab's score is there at once.
  await answer(page, 4);
  await expect(plan.locator('.plan-score')).toHaveCount(3);
  await expect(evening(plan, 1).getByText(`3 of ${await rows.count()} practised`)).toBeVisible();
});

test('what an evening says again is practised by a link, which needs nothing stored', async ({ page }) => {
  await openPlan(page, 'three-days');
  const first = await evening(page, 1).locator('.plan-reads').getByRole('link').allTextContents();
  await evening(page, 2)
    .getByRole('link', { name: `${first.length} answers from memory` })
    .click();
  await expect(page).toHaveURL(/\/practice\/\?set=plan\.three-days\.2\.again$/);
  await expect(page.getByLabel('Tonight’s plan')).toBeChecked();
  await expect(page.locator('select[name="plan"] option:checked')).toHaveText('Interview in three days: evening 2, say again');
  await page.getByLabel('No limit').check();
  await expect(page.getByText(new RegExp(`^${first.length} questions, about`))).toBeVisible();
  await start(page).click();
  expect(first).toContain(await question(page).textContent());
});

test('on the last evening everything good is offered once more, until it is said', async ({ page }) => {
  const errors = collectErrors(page);
  await openPlan(page, 'three-days');
  await page.getByRole('button', { name: 'Set this day' }).click();
  await openPractice(page, '?set=plan.three-days.1&minutes=all');
  await expect(page.getByLabel('Once more before the interview')).toBeHidden();
  await start(page).click();
  const first = (await question(page).textContent())!;
  await answer(page, 4);
  await expect(
    page.getByText(/^Scored excellent\. You will most likely \(9 times in 10\) still know it at the interview\. It comes once more on the last evening\.$/),
  ).toBeVisible();
  await page.clock.setFixedTime(new Date(2026, 11, 2, 20));
  await page.goto('./practice/progress/');
  await expect(page.getByText(/1 answer to say once more before the interview\. Your interview is tomorrow\.$/)).toBeVisible();
  await openPractice(page);
  await expect(page.getByLabel('Once more before the interview')).toBeChecked();
  await start(page).click();
  await expect(question(page)).toHaveText(first);
  await answer(page, 3);
  await openPractice(page, '?set=last');
  await expect(page.getByText('All of it is said. Sleep well.')).toBeVisible();
  await expect(start(page)).toBeDisabled();
  await page.getByLabel('Day of my interview').fill('2026-12-20');
  await expect(page.getByText('This is for the evening before the interview. Set its day below.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('without a place to keep a day the plan is as before, and no error is seen', async ({ page }) => {
  const errors = collectErrors(page);
  await refuseStorage(page);
  await page.goto('./plans/three-days/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 2, name: 'Evening 1' })).toBeVisible();
  await expect(day(page)).toBeHidden();
  await expect(page.locator('.plan-date, .plan-score, .plan-practised')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a plan asks for no day', async ({ page }) => {
    await page.goto('./plans/three-days/');
    await expect(page.getByRole('heading', { level: 2, name: 'Evening 1' })).toBeVisible();
    await expect(day(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Set this day' })).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a plan with a day and scores has nothing cut, targets for a thumb, and axe finds nothing', async ({ page }) => {
    await openPractice(page, '?set=plan.three-days.1&minutes=all');
    await start(page).tap();
    await answer(page, 2);
    await openPlan(page, 'three-days');
    await setDay(page, '2026-12-02');
    await expect(page.getByText('Tonight is evening 2.')).toBeVisible();
    expect(await findBarriers(page, 'main')).toEqual([]);
    for (const target of await page.locator('qa-plan :is(input, button)').filter({ visible: true }).all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.locator('qa-plan').getByRole('link', { name: 'evening 2' }).tap();
    await expect(evening(page, 2).getByRole('heading')).toBeInViewport();
    for (const [width, size] of [
      [390, '100%'],
      [320, '100%'],
      [320, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.locator('html').evaluate((root, large) => (root.style.fontSize = large), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px, text of ${size}`).toBe(0);
    }
  });
});
