import * as words from '#words';
import { expect, test } from 'vitest';
import { linkInList, linkOnSheet, type MadePdf } from '../../../src/sheets/print/link-pdfs.ts';
import { useStaticFonts } from '../../../src/sheets/print/static-fonts.ts';

const A4: MadePdf = { sheet: 'core', paper: 'a4', bytes: 81_986, pages: 2 };
const LETTER: MadePdf = { sheet: 'core', paper: 'letter', bytes: 1_250_000, pages: 1 };
const SPEECH = { language: 'en', words };

test('a sheet links its PDFs in place of the hint, however often it is told', () => {
  const html = '<p class="notes no-print" data-print-hint>Print this page.</p><p>Text</p>';
  const linked = linkOnSheet(html, [A4, LETTER], SPEECH);
  expect(linked).toBe(
    '<p class="notes no-print" data-print-hint>Print this page, or take the file: <a href="../core-a4.pdf">A4, 2 pages, 82 kB</a> · <a href="../core-letter.pdf">Letter, 1 page, 1.3 MB</a></p><p>Text</p>',
  );
  expect(linkOnSheet(linked, [A4, LETTER], SPEECH)).toBe(linked);
  expect(linkOnSheet(html, [], SPEECH)).toBe(html);
});

test('the list has the PDFs of each sheet, and none where there is none', () => {
  const html = '<p data-pdfs="core"></p><p data-pdfs="gone">PDF: <a href="gone-a4.pdf">A4</a></p>';
  expect(linkInList(html, [A4], SPEECH)).toBe('<p data-pdfs="core">PDF: <a href="core-a4.pdf">A4, 2 pages, 82 kB</a></p><p data-pdfs="gone"></p>');
});

test('a page for paper has a face for each weight, and waits for it', () => {
  const face = '@font-face{font-family:Ours;src:url("/f/a.woff2") format("woff2");font-display:optional;font-weight:400 700;font-style:normal;}';
  const local = '@font-face{font-family:"Stand-in";src:local("Arial");font-display:swap;font-weight:400;}';
  expect(useStaticFonts(`<style>${face}${local}</style>`)).toBe(
    `<style>${[400, 600, 700].map((weight) => `@font-face{font-family:Ours;src:url("/f/a.woff2?weight=${weight}") format("woff2");font-display:block;font-weight:${weight};font-style:normal;}`).join('')}${local}</style>`,
  );
});
