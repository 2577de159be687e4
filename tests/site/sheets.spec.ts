import { expect, test } from 'playwright/test';
import { findDestinationPages, readPdfLines } from '../../src/sheets/pdf.ts';
import { printSheet } from '../../src/sheets/print-sheets.ts';
import { typeset } from '../../src/text/typeset.ts';
import { PACK } from './built-site.ts';

const core = PACK.questions.filter((question) => question.core !== null);
const squeeze = (text: string): string => typeset(text).normalize('NFKC').replaceAll(/\s+/g, '');

// A pack without core questions has no core sheet.
for (const format of core.length > 0 ? (['A4', 'Letter'] as const) : []) {
  test(`the core sheet on ${format}: numbered pages, true contents, no heading parted from its text`, async ({ page, baseURL }) => {
    const pdf = await printSheet(page, `${baseURL}sheets/core/`, format);
    const pages = await readPdfLines(pdf);
    for (const [index, lines] of pages.entries()) {
      expect(
        lines.map((line) => line.text),
        `number of page ${index + 1}`,
      ).toContain(`${index + 1} / ${pages.length}`);
    }
    const texts = pages.map((lines) => squeeze(lines.map((line) => line.text).join('')));
    const starts = await findDestinationPages(pdf);
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
