import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readPdf } from '../../src/sheets/print/read-pdf.ts';
import { SITE } from '../site/built-site.ts';

for (const paper of ['a4', 'letter'])
  test(`core-${paper}.pdf: the ten core questions fit one sheet of paper, both sides`, async () => {
    const { pages } = await readPdf(readFileSync(join(process.env['PRINTED_FOLDER'] ?? SITE, `sheets/core-${paper}.pdf`)));
    expect(pages.length).toBe(2);
  });
