import { expect, test } from 'playwright/test';
import { answerFromFolder, readCanonical } from '../../src/sheets/print/answer-from-folder.ts';
import { openSheet, printSheet } from '../../src/sheets/print/print-sheet.ts';
import { readPdf } from '../../src/sheets/print/read-pdf.ts';
import { QUESTIONS, SITE } from './bakery-site.ts';

test.use({ bypassCSP: true });

test('a printed sheet links to where the site will be, and asks no other host', async ({ page, request }) => {
  const address = readCanonical(await (await request.get('./sheets/core/')).text())!;
  const site = address.replace('sheets/core/', '');
  await answerFromFolder(page, SITE, site);
  await openSheet(page, address);
  const { links } = await readPdf((await printSheet(page, 'a4')).pdf);
  const core = QUESTIONS.filter((question) => question.core !== null);
  expect(links).toEqual(core.map((question) => question.address).sort());
  await expect(page.goto('http://other.example/')).rejects.toThrow();
});

test('a book whose page of a question is gone is not printed', async ({ page, request }) => {
  const address = readCanonical(await (await request.get('./sheets/book/')).text())!;
  const gone = new URL(QUESTIONS[0].address).pathname;
  await answerFromFolder(page, SITE, address.replace('sheets/book/', ''));
  await page.route(`**${gone}`, (route) => route.fulfill({ status: 404, body: '' }));
  await expect(openSheet(page, address)).rejects.toThrow(`${address}: there is no answer on ${gone}. Run "npm run build" again.`);
});
