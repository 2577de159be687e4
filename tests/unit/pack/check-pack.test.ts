import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { SOUND_PACK, withChanges } from './changed-pack.ts';
import { FAULTS } from './faults/all-faults.ts';

const report = async (pack: string): Promise<string[]> => formatReport((await checkPack(readPack(pack))).findings).split('\n');

test('a sound pack has no findings', async () => {
  expect(await report(SOUND_PACK)).toEqual(['']);
});

describe('each mistake is reported in these words', () => {
  test.each(Object.entries(FAULTS))('%s', async (_, fault) => {
    const [head, ...lines] = await withChanges(fault.changes, report);
    expect(lines.map((line) => line.slice(2))).toEqual(fault.report);
    expect(head).toBe(fault.report.length === 1 ? '1 problem in the pack:' : `${fault.report.length} problems in the pack:`);
  });
});

test('a folder without a pack names every missing file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-'));
  const lines = await report(folder).finally(() => rmSync(folder, { recursive: true }));
  expect(lines.slice(1)).toEqual([
    '  pack.yaml: the file is missing. Add it; content/ of this project shows its form.',
    '  questions: the pack has no question. Write questions/<topic>/<slug>.mdx.',
    '  tools.yaml: the file is missing. Add it; content/ of this project shows its form.',
    '  topics.yaml: the file is missing. Add it; content/ of this project shows its form.',
  ]);
});
