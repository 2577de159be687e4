import { expect, test } from 'playwright/test';
import { printSheet } from '../../src/commands/print-sheets.ts';
import { findDestinationPages, readPdfLines } from '../../src/utils/pdf-destinations.ts';
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
