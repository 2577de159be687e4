import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { formatBytes } from '../../src/text/format-bytes.ts';
import { QUESTIONS, SITE } from './bakery-site.ts';
import { openPractice, start } from './practice-parts.ts';

test('the cards for Anki are files that one downloads, with their number and size', async ({ page }) => {
  await openPractice(page);
  for (const [name, file] of [
    [/^Anki deck, \d+ cards, /, 'answerpack.apkg'],
    [/^The same as plain text, /, 'answerpack.txt'],
  ] as const) {
    const link = page.getByRole('link', { name });
    await expect(link).toContainText(formatBytes(statSync(join(SITE, file)).size));
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path()).equals(readFileSync(join(SITE, file)))).toBe(true);
  }
  await expect(page.getByRole('link', { name: `Anki deck, ${QUESTIONS.length} cards, ` })).toBeVisible();
});

test('they are out of the way while a question is asked', async ({ page }) => {
  await openPractice(page);
  await start(page).click();
  await expect(page.getByRole('button', { name: 'Start speaking' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Anki deck/ })).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('they are there, too', async ({ page }) => {
    await page.goto('./practice/');
    await expect(page.getByRole('link', { name: /Anki deck/ })).toBeVisible();
  });
});
