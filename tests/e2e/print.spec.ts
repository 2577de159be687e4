import { expect, test } from 'playwright/test';
import { readPdf } from '../../src/sheets/print/read-pdf.ts';

test.use({ javaScriptEnabled: false });

test('a question prints without navigation, black on white, with its closed answers open', async ({ page }) => {
  await page.goto('./questions/cold-oven-at-dawn/');
  await page.locator('details.answer > summary').click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const name of ['Sections', 'Quick navigation', 'Previous and next question']) await expect(page.getByRole('navigation', { name })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  const text = (await readPdf(await page.pdf({ format: 'A4' }))).pages
    .flat()
    .map((piece) => piece.text)
    .join('')
    .normalize('NFKC')
    .replaceAll(/\s+/g, '');
  expect(text).toContain('OutOfSteamError');
  expect(text).toContain('DeckOvenmanual');
  // What only leads elsewhere costs paper.
  for (const words of ['Askednext', 'Onpaper', 'Onthispage']) expect(text).not.toContain(words);
  expect(text).toMatch(/1of\d+/);
  expect(text).not.toContain('Sayitfirst');
  expect(text).not.toContain('Theme:');
});
