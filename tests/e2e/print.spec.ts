import { expect, test } from 'playwright/test';
import pack from '../../dist/pack.json' with { type: 'json' };
import { readPdfLines } from '../../src/sheets/pdf.ts';

test.use({ javaScriptEnabled: false });

test('a question prints without navigation, black on white, with its closed answers open', async ({ page }) => {
  await page.goto('/questions/production-issue/');
  await page.locator('details.answer > summary').click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const name of ['Sections', 'Quick navigation', 'Previous and next question']) await expect(page.getByRole('navigation', { name })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  const text = (await readPdfLines(await page.pdf({ format: 'A4' })))
    .flat()
    .map((piece) => piece.text)
    .join('')
    .normalize('NFKC')
    .replaceAll(/\s+/g, '');
  expect(text).toContain('Wrongturn:Iblamedthetraffic.');
  expect(text).toContain('docs.oracle.com');
  // The end of each follow-up's answer, closed on the screen.
  const { followUps } = pack.questions.find((question) => question.id === 'core-09')!;
  for (const id of followUps)
    expect(text).toContain(
      pack.questions
        .find((question) => question.id === id)!
        .short.replaceAll(/\s+/g, '')
        .slice(-60),
    );
  expect(text).toMatch(/1\/\d+/);
  expect(text).not.toContain('Hidetheanswer');
  expect(text).not.toContain('Theme:');
});

test('no page of a printed question is wider than the paper', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const slug of ['monitoring-and-logging', 'kubernetes-deployments', 'devops-tools']) {
    await page.goto(`/questions/${slug}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
  }
});
