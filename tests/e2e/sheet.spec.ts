import { expect, test } from 'playwright/test';
import { answerFromFolder, readCanonical } from '../../src/sheets/answer-from-folder.ts';
import { linkPdfs, printSheet } from '../../src/sheets/print-sheets.ts';
import { listPdfLinks } from '../../src/sheets/pdf.ts';
import { QUESTIONS, SITE } from './bakery-site.ts';

test('a sheet links its PDFs only once they exist', async ({ page, request }) => {
  const html = await (await request.get('./sheets/core/')).text();
  expect(html).not.toContain('.pdf');
  const linked = linkPdfs(html, 'core');
  expect(linkPdfs(linked, 'core')).toBe(linked);
  await page.route('**/sheets/core/', (route) => route.fulfill({ contentType: 'text/html', body: linked }));
  await page.goto('./sheets/core/');
  await expect(page.getByRole('link', { name: 'PDF, A4' })).toHaveAttribute('href', '../core-a4.pdf');
  await expect(page.getByRole('link', { name: 'PDF, Letter' })).toHaveAttribute('href', '../core-letter.pdf');
});

test('a printed sheet links to where the site will be, and asks no other host', async ({ page, request }) => {
  const address = readCanonical(await (await request.get('./sheets/core/')).text())!;
  const site = address.replace('sheets/core/', '');
  await answerFromFolder(page, SITE, site);
  const links = await listPdfLinks(await printSheet(page, address, 'A4'));
  const core = QUESTIONS.filter((question) => question.core !== null);
  expect(links).toEqual(core.map((question) => question.address).sort());
  expect(links.filter((link) => !link.startsWith(site))).toEqual([]);
  await expect(page.goto('http://other.example/')).rejects.toThrow();
});
