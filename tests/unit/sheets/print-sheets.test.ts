import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { printSheets } from '../../../src/sheets/print/print-sheets.ts';
import { makeTemporaryFolder } from '../site/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('a site without sheets is refused in a sentence', async () => {
  const site = makeTemporaryFolder();
  await expect(printSheets(site, vi.fn())).rejects.toThrow(
    `There are no sheets in ${relative(process.cwd(), join(site, 'sheets'))}. Run "npm run build" first.`,
  );
});

test('a day of printing that is none is refused in a sentence, and nothing is printed', async () => {
  const site = makeTemporaryFolder();
  mkdirSync(join(site, 'sheets'));
  vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
  const tell = vi.fn();
  await expect(printSheets(site, tell)).rejects.toThrow(
    'SOURCE_DATE_EPOCH: "yesterday" is no whole number of seconds since 1970. Write one, for example 1767225600, or leave it empty for now.',
  );
  expect(tell).not.toHaveBeenCalled();
});
