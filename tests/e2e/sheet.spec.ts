import { expect, test } from 'playwright/test';
import { answerFromFolder, readCanonical } from '../../src/sheets/answer-from-folder.ts';
import { linkPdfs, printSheet } from '../../src/sheets/print-sheets.ts';
import { findDestinationPages, listPdfLinks, readPdfLines } from '../../src/sheets/pdf.ts';
import { SITE } from '../site/built-site.ts';
import pack from '../../dist/pack.json' with { type: 'json' };

const squeeze = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`the core sheet on ${format}: numbered pages, true contents, no heading parted from its text`, async ({ page, baseURL }) => {
    const pdf = await printSheet(page, `${baseURL}/sheets/core/`, format);
    const pages = await readPdfLines(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, lines] of pages.entries()) {
      expect(
        lines.map((line) => line.text),
        `number of page ${index + 1}`,
      ).toContain(`${index + 1} / ${pages.length}`);
    }
    const texts = pages.map((lines) => squeeze(lines.map((line) => line.text).join('')));
    const starts = await findDestinationPages(pdf);
    const core = pack.questions.filter((question) => question.core !== null);
    expect(core).toHaveLength(10);
    for (const question of core) {
      const start = starts[question.id]!;
      const text = texts[start - 1]!;
      expect(text, `${question.id} and its question`).toContain(squeeze(question.question));
      expect(text, `${question.id} and its one line`).toContain(squeeze(question.oneLine));
      expect(text, `${question.id} and its whole short answer`).toContain(squeeze(question.short));
      expect(texts[0], `${question.id} in the contents`).toContain(`${question.core}${squeeze(question.question)}${start}`);
    }
  });
}

test('a sheet links its PDFs only once they exist', async ({ page, request }) => {
  const html = await (await request.get('/sheets/core/')).text();
  expect(html).not.toContain('.pdf');
  const linked = linkPdfs(html, 'core');
  expect(linkPdfs(linked, 'core')).toBe(linked);
  await page.route('**/sheets/core/', (route) => route.fulfill({ contentType: 'text/html', body: linked }));
  await page.goto('/sheets/core/');
  await expect(page.getByRole('link', { name: 'PDF, A4' })).toHaveAttribute('href', '../core-a4.pdf');
  await expect(page.getByRole('link', { name: 'PDF, Letter' })).toHaveAttribute('href', '../core-letter.pdf');
});

test('a printed sheet links to where the site will be, and asks no other host', async ({ page, request }) => {
  const address = readCanonical(await (await request.get('/sheets/core/')).text())!;
  const site = address.replace('sheets/core/', '');
  await answerFromFolder(page, SITE, site);
  const links = await listPdfLinks(await printSheet(page, address, 'A4'));
  const core = pack.questions.filter((question) => question.core !== null);
  expect(links).toEqual(core.map((question) => question.address).sort());
  expect(links.filter((link) => !link.startsWith(site))).toEqual([]);
  await expect(page.goto('http://other.example/')).rejects.toThrow();
});
