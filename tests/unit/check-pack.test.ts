import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check-pack.ts';
import { formatReport } from '../../src/findings/findings.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import { FIXTURES, SOUND_PACK, withFault } from './overlay.ts';
import { REPORTS } from './reports.ts';

const report = async (pack: string): Promise<string> => formatReport((await checkPack(readPack(pack))).findings);

test('a sound pack has no findings', async () => {
  expect(await report(SOUND_PACK)).toBe('');
});

describe('each mistake is reported in these words', () => {
  const faults = readdirSync(join(FIXTURES, 'faults')).sort();

  test('every fault has a report, and every report a fault', () => {
    expect(Object.keys(REPORTS).sort()).toEqual(faults);
  });

  test.each(faults)('%s', async (fault) => {
    expect(await withFault(fault, report)).toBe(REPORTS[fault]);
  });
});

test('a folder without a pack names every missing file', async () => {
  const text = await report(join(FIXTURES, 'faults'));
  for (const file of ['pack.yaml', 'topics.yaml', 'tools.yaml'])
    expect(text).toContain(`${file}: the file is missing. Add it; content/ of this project shows its form.`);
  expect(text).toContain('questions: the pack has no question. Write questions/<topic>/<slug>.mdx.');
});
