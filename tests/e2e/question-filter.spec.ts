import { expect, test, type Page } from 'playwright/test';
import { QUESTIONS } from './bakery-site.ts';

const rows = (page: Page) => page.locator('.question-list > li:visible');
const choice = (page: Page, name: string) => page.getByRole('navigation', { name: 'Which questions' }).getByRole('link', { name });
const senior = QUESTIONS.filter(({ level }) => level === 'senior');
const often = QUESTIONS.filter(({ asked }) => asked === 'often');

/** Marks the document, so that a test sees whether another one took its place. */
async function open(page: Page): Promise<() => Promise<boolean>> {
  await page.goto('./questions/');
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-first'));
}

test('a choice filters the page in place, and the address is that of the page which shows the same', async ({ page }) => {
  const isSame = await open(page);
  await choice(page, 'Senior').click();
  await expect(rows(page)).toHaveCount(senior.length);
  await expect(page).toHaveURL(/\/questions\/level\/senior\/$/);
  await expect(page).toHaveTitle(/^Senior questions · /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior questions');
  await expect(page.getByRole('status')).toHaveText(senior.length === 1 ? '1 question' : `${senior.length} questions`);
  await expect(choice(page, 'Senior')).toHaveAttribute('aria-current', 'true');
  await expect(choice(page, 'All')).not.toHaveAttribute('aria-current');
  expect(await isSame()).toBe(true);
  const shown = await rows(page).getByRole('heading').allTextContents();
  await page.reload();
  expect(await isSame()).toBe(false);
  expect((await rows(page).getByRole('heading').allTextContents()).map((title) => title.trim())).toEqual(shown.map((title) => title.trim()));
});

test('topics keep their counts right, and one without a question goes away', async ({ page }) => {
  await open(page);
  for (const wanted of [QUESTIONS, senior]) {
    const topics = [...new Set(wanted.map(({ topic }) => topic))];
    const counts = topics.map((key) => wanted.filter(({ topic }) => topic === key).length);
    await expect(page.locator('.topic-group:visible [data-count]')).toHaveText(counts.map((count) => (count === 1 ? '1 question' : `${count} questions`)));
    await choice(page, 'Senior').click();
  }
});

test('choices add up and are taken back by keyboard, by Back and by Forward', async ({ page }) => {
  const isSame = await open(page);
  await choice(page, 'Asked often').focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(often.length);
  await expect(choice(page, 'Asked often')).toBeFocused();
  await choice(page, 'Senior').press('Enter');
  await expect(page).toHaveURL(/\/level\/senior\/asked\/often\/$/);
  await expect(rows(page)).toHaveCount(senior.filter(({ asked }) => asked === 'often').length);
  await page.goBack();
  await expect(rows(page)).toHaveCount(often.length);
  await page.goBack();
  await expect(rows(page)).toHaveCount(QUESTIONS.length);
  await expect(page).toHaveURL(/\/questions\/$/);
  await page.goForward();
  await expect(rows(page)).toHaveCount(often.length);
  await choice(page, 'Asked often').press('Enter');
  await expect(rows(page)).toHaveCount(QUESTIONS.length);
  expect(await isSame()).toBe(true);
});

test('Back from a question, and Back after a reload, show what the address says', async ({ page }) => {
  await open(page);
  await choice(page, 'Senior').click();
  await rows(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/questions\/[a-z-]+\/$/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(senior.length);
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL(/\/questions\/$/);
  await expect(rows(page)).toHaveCount(QUESTIONS.length);
});

test('on a phone the choices are large enough for a thumb, in two rows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./questions/');
  const tops = new Set<number>();
  for (const link of await page.getByRole('navigation', { name: 'Which questions' }).getByRole('link').all()) {
    const box = (await link.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    tops.add(Math.round(box.y));
  }
  expect(tops.size).toBeLessThanOrEqual(2);
});

test('where no question is both, the list says so, and one choice less shows some again', async ({ page }) => {
  await open(page);
  // As in a pack whose senior questions are all asked seldom.
  await page.evaluate(() => document.querySelectorAll('li[data-level="senior"] .row-often').forEach((sign) => sign.remove()));
  const none = page.getByText('No question is both. Choose one of them.');
  await expect(none).toBeHidden();
  await choice(page, 'Senior').click();
  await choice(page, 'Asked often').click();
  await expect(none).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('0 questions');
  await choice(page, 'Asked often').click();
  await expect(rows(page)).toHaveCount(senior.length);
  await expect(none).toBeHidden();
});
