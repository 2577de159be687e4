import { expect, test, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { QUESTIONS } from './bakery-site.ts';
import { printPage, squeeze } from './journey-parts.ts';
import { answer, openPractice, question, start } from './practice-parts.ts';

/** Says a question for so many seconds, scores it and goes on; answers which it was. */
async function sayFor(page: Page, seconds: number, score: number): Promise<string> {
  const title = (await question(page).textContent())!;
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await page.clock.fastForward(seconds * 1000);
  for (let step = 0; step < 4 && !(await page.getByRole('heading', { name: 'How it is scored' }).isVisible()); step += 1) await page.keyboard.press('Space');
  await page.keyboard.press(String(score));
  await page.getByRole('button', { name: 'Next question' }).click();
  return title;
}

/** The seconds that the short answer of the question on the screen takes. */
async function readAim(page: Page): Promise<number> {
  const [, minutes, seconds] = /of (\d+):(\d\d)$/.exec((await page.getByRole('timer').textContent())!)!;
  return Number(minutes) * 60 + Number(seconds);
}

/** Practises until the end: one too long, one asked again, one weak. */
async function practise(page: Page): Promise<string[]> {
  await page.clock.install({ time: new Date(2026, 10, 30, 20) });
  await openPractice(page, '?set=core&minutes=all');
  await start(page).click();
  const asked = [await sayFor(page, 10, 1)];
  asked.push(await sayFor(page, (await readAim(page)) + 42, 3));
  asked.push(await sayFor(page, 5, 2));
  asked.push(await sayFor(page, 5, 4));
  // What was scored "again" comes back.
  expect(await sayFor(page, 12, 3)).toBe(asked[0]);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Done' })).toBeFocused();
  return asked;
}

test('the end says what was good, in numbers, what to read tonight, and each question once', async ({ page }) => {
  const asked = await practise(page);
  await expect(page.getByText('You answered 3 of 4 questions well. 1 question went better the second time.')).toBeVisible();
  await expect(page.getByText(/^5 answers · \d+:\d\d spoken · 1 too long · 1 excellent · 2 good · 1 weak · 1 again$/)).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText(asked);
  const row = (number: number) => page.getByRole('row').nth(number + 1);
  await expect(row(0)).toContainText('again, then good');
  await expect(row(1)).toContainText('42 s too long');
  await expect(row(2)).toContainText(/weak.*read it again/);
  await expect(row(3)).not.toContainText('too long');
  const read = page.getByRole('region', { name: 'Read tonight' }).getByRole('listitem');
  await expect(read).toHaveCount(1);
  const weak = QUESTIONS.find(({ question: one }) => one === asked[2])!;
  await expect(read.getByText(weak.oneLine)).toBeVisible();
  await expect(read.getByRole('link', { name: weak.question })).toHaveAttribute('href', new URL(weak.address).pathname);
  // A wide table has its headings once.
  await expect(page.getByRole('columnheader')).toHaveText(['Question', 'My score', 'I spoke', 'Next']);
  await expect(row(0).getByText('My score')).toBeHidden();
  await page.getByRole('button', { name: 'The weak ones again' }).click();
  await expect(question(page)).toHaveText(asked[2]!);
});

test('on paper it is one page, with headings, and with addresses of what to read', async ({ page }) => {
  const asked = await practise(page);
  const { pages, text } = await printPage(page);
  expect(pages).toBe(1);
  const weak = QUESTIONS.find(({ question: one }) => one === asked[2])!;
  for (const words of [...asked, 'Read tonight', weak.oneLine, new URL(weak.address).pathname, 'I spoke', '42 s too long', 'again, then good'])
    expect(text).toContain(squeeze(words));
  // Its columns are those of the wide table.
  expect(text.split(squeeze('My score'))).toHaveLength(2);
  for (const words of ['Back to the choice', 'The weak ones again']) expect(text).not.toContain(squeeze(words));
});

test('where nothing was scored it says so alone', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByText('Nothing was scored.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Read tonight' })).toBeHidden();
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByText('well.')).toHaveCount(0);
});

test('a follow-up is below its question', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=20');
  await start(page).click();
  const first = (await question(page).textContent())!;
  await answer(page, 1);
  const next = page.locator('.practice-follow').first();
  const followUp = (await next.textContent())!;
  await next.click();
  await expect(question(page)).toHaveText(followUp);
  await answer(page, 3);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(question(page)).not.toHaveText(followUp);
  await answer(page, 4);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText(first);
  await expect(page.getByRole('rowheader').nth(1)).toHaveText(`Follow-up: ${followUp}`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('each cell has its heading, nothing is cut where text is twice as large, and axe finds nothing', async ({ page }) => {
    await practise(page);
    for (const heading of ['My score', 'I spoke', 'Next']) await expect(page.getByRole('row').nth(2).getByText(heading, { exact: true })).toBeVisible();
    expect(await findBarriers(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 844 });
    await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
