import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { readPdf } from '../../src/sheets/print/read-pdf.ts';
import { pathOf, QUESTIONS } from './bakery-site.ts';
import { holds, printPage, readSaidPages } from './journey-parts.ts';

/** Points from the bottom of a page below which only its foot is. */
const FOOT = 36;
/** Longer than a server that is near takes to answer, so that the page begins in the system's fonts. */
const FAR = 400;

/** The text at the foot of each page that is printed. */
async function readFeet(page: Page): Promise<string[]> {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  return pages.map((texts) =>
    texts
      .filter(({ y }) => y < FOOT)
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(' '),
  );
}

test('each page of a chosen sheet has the title of this sheet at its foot, and its number', async ({ page }) => {
  await page.goto('./sheets/?set=core&form=study&paper=a4');
  await expect(holds(page)).toBeVisible();
  for (const [radio, title] of [
    ['Study sheet', 'Study sheet: Core questions'],
    ['Rehearsal', 'Rehearsal: Core questions'],
    ['Night before', 'Night before: Core questions'],
    ['Cue cards', 'Cue cards: Core questions'],
  ] as const) {
    await page.getByRole('radio', { name: radio }).check();
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
    const feet = await readFeet(page);
    expect(feet.length, title).toBe(await readSaidPages(page));
    expect(feet).toEqual(feet.map((_, index) => `${title} ${index + 1} of ${feet.length}`));
  }
});

test('the page itself, without a sheet, has no title at its foot', async ({ page }) => {
  await page.goto('./sheets/?set=questions.');
  await expect(page.getByText('There is no question in it. Choose something else.')).toBeVisible();
  const feet = await readFeet(page);
  expect(feet).toEqual(feet.map((_, index) => `${index + 1} of ${feet.length}`));
});

for (const [form, count] of [
  ['study', 'core'],
  ['rehearsal', 'often'],
] as const)
  test(`a first visit from far away prints a sheet (${form}) in the site's fonts, on as many pages as it says`, async ({ page }, testInfo) => {
    await page.route('**/sheets/?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, FAR));
      await route.continue();
    });
    await page.goto(`./sheets/?set=${count}&form=${form}&paper=letter`);
    await expect(holds(page)).toBeVisible();
    // The page keeps the fonts that it began with: nothing on the screen moves.
    await expect(page.locator('html')).toHaveAttribute('data-fonts', 'system');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect((await readPdf(pdf)).pages.length).toBe(await readSaidPages(page));
    const path = testInfo.outputPath('first-visit.pdf');
    writeFileSync(path, pdf);
    const { stdout, status } = spawnSync('pdffonts', [path], { encoding: 'utf8' });
    expect(status, 'pdffonts, of the Debian package poppler-utils').toBe(0);
    // A variable font, which ours are and no font of a system here is, has no name in a PDF and is of type 3. Code is in a font of the system.
    const rows = stdout.trim().split('\n').slice(2);
    expect(rows.some((row) => row.startsWith('[none]') && row.includes('Type 3'))).toBe(true);
    expect(rows.filter((row) => !row.startsWith('[none]') && !/Mono/.test(row))).toEqual([]);
  });

test('a sheet whose fonts cannot be loaded is printed in those of the system, on as many pages as it says', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('./sheets/?set=often&form=study&paper=a4');
  await expect(holds(page)).toBeVisible();
  expect((await printPage(page)).pages).toBe(await readSaidPages(page));
});

test('a sheet says its pages also where own words are longer than a page', async ({ page }) => {
  test.setTimeout(120_000);
  const [question] = QUESTIONS;
  await page.goto(pathOf(question));
  for (const words of [900, 2600]) {
    await page.goto(pathOf(question));
    const fold = page.locator('details[data-own-words]');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await page
      .getByRole('textbox', { name: /The answer as you would say it/ })
      .fill('We baked zwieback and wrote all its times down '.repeat(words / 9).trim());
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    for (const set of [`questions.${question.id}`, 'core'])
      for (const form of ['rehearsal', 'study']) {
        const paper = words > 1000 ? 'letter' : 'a4';
        await page.goto(`./sheets/?set=${set}&form=${form}&paper=${paper}`);
        await expect(holds(page)).toBeVisible();
        const printed = await printPage(page);
        expect(printed.pages, `${words} words in ${set}, ${form} on ${paper}`).toBe(await readSaidPages(page));
        expect(printed.text.match(/zwieback/g)?.length, `${words} words`).toBe(Math.floor(words / 9));
      }
  }
});
