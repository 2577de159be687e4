import { expect, test, type Page } from 'playwright/test';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { findBarriers } from '../axe.ts';
import { QUESTIONS } from './bakery-site.ts';
import { answer, openPractice, question, start } from './practice-parts.ts';

const now = (page: Page) => page.getByRole('region', { name: 'Now' }).getByRole('paragraph').first();
const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('Import').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Practises one question, and leads to the page of progress. */
async function practiseOne(page: Page, score: number): Promise<string> {
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  const title = (await question(page).textContent())!;
  await answer(page, score);
  await page.goto('./practice/progress/');
  return title;
}

test('my progress says what is known and due, leads to it, and axe finds nothing', async ({ page }) => {
  await page.goto('./practice/progress/');
  await expect(now(page)).toHaveText(`None of ${QUESTIONS.length} questions practised yet.`);
  const title = await practiseOne(page, 3);
  await expect(now(page)).toHaveText(`1 of ${QUESTIONS.length} questions practised, 0 due today.`);
  await expect(page.getByRole('region', { name: 'Last practised' }).getByRole('listitem')).toHaveText([
    new RegExp(`^${title.replaceAll(/[?.()]/g, '\\$&')}good · in \\d+ days$`),
  ]);
  expect(await findBarriers(page, 'main')).toEqual([]);
  await page.getByRole('region', { name: 'By topic' }).getByRole('link').first().click();
  await expect(page.getByLabel('A topic')).toBeChecked();
});

test('an exported file brings everything back after it was deleted, and comes twice without harm', async ({ page }) => {
  await practiseOne(page, 2);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^answerpack-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await file.path(), 'utf8');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('This deletes the scores and words of 1 question on this device. A file that you exported stays.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(now(page)).toContainText('1 of');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('Deleted. This device knows nothing of your practice now.')).toBeVisible();
  await page.reload();
  await expect(now(page)).toContainText('practised yet');
  for (let time = 0; time < 2; time += 1) {
    await choose(page, 'progress.json', text);
    await expect(page.getByText('Imported: 1 question.')).toBeVisible();
    await expect(now(page)).toContainText('1 of');
  }
  await page.reload();
  await expect(now(page)).toContainText('1 of');
});

test('a file that is no progress of this pack is refused in a sentence, and changes nothing', async ({ page }, testInfo) => {
  await practiseOne(page, 3);
  for (const [name, text, said] of [
    ['cut.json', '{"format":"answerpack-progress","version":1,', 'This progress file is damaged or cut short. Export it again where it came from.'],
    ['photo.json', '\u0089PNG', 'This is no progress file. Choose the file that “Export” saved: its name ends in .json.'],
    [
      'garden.json',
      '{"format":"answerpack-progress","version":1,"pack":"Garden","questions":{"x":{"reviews":[]}}}',
      'This is a progress file of “Garden”: none of its questions is in this pack.',
    ],
    [
      'newer.json',
      '{"format":"answerpack-progress","version":99,"questions":{}}',
      'This file was saved by a newer version of this site. Reload this page, then import it again.',
    ],
  ] as const) {
    await choose(page, name, text);
    await expect(page.getByText(said)).toBeVisible();
    await expect(now(page)).toContainText('1 of');
  }
  const large = testInfo.outputPath('large.json');
  writeFileSync(large, '');
  truncateSync(large, 60_000_000);
  await page.getByLabel('Import').setInputFiles(large);
  await expect(page.getByText('This file has 60 MB; a progress file has less than 5. Choose the one that “Export” saved.')).toBeVisible();
});

test('what was practised and is no longer in the pack is kept, and said', async ({ page }) => {
  await page.goto('./practice/progress/');
  await expect(now(page)).toBeVisible();
  const review = { at: 1_700_000_000_000, score: 3, seconds: 20 };
  const questions = { [QUESTIONS[0].id]: { reviews: [review] }, 'gone-1': { reviews: [review] } };
  await choose(page, 'progress.json', JSON.stringify({ format: 'answerpack-progress', version: 1, pack: 'Bakery', questions }));
  await expect(page.getByText('Imported: 1 question. 1 question more is not in this pack; what you did there is kept.')).toBeVisible();
  await expect(now(page)).toContainText('1 question is no longer in the pack; what you did there is kept.');
});

test('two tabs know of each other', async ({ page, context }) => {
  await page.goto('./practice/progress/');
  await expect(now(page)).toContainText('practised yet');
  const other = await context.newPage();
  await openPractice(other, '?set=all&minutes=10');
  await start(other).click();
  await answer(other, 4);
  await expect(now(page)).toContainText('1 of');
});
