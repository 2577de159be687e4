import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { withChanges } from './changed-pack.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
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

test('a folder without a pack is named, and nothing is said to be missing in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-'));
  const remedy = 'Name another folder in PACK, or add pack.yaml, topics.yaml, tools.yaml and questions/';
  try {
    expect(await report(folder)).toEqual(['1 problem in the pack:', `  ${folder}: no pack is in this folder. ${remedy}.`]);
    expect(await report(join(folder, 'nowhere'))).toEqual(['1 problem in the pack:', `  ${join(folder, 'nowhere')}: no pack is in this folder. ${remedy}.`]);
    writeFileSync(join(folder, 'file'), '');
    expect(await report(join(folder, 'file'))).toEqual(['1 problem in the pack:', `  ${join(folder, 'file')}: this folder can not be read. ${remedy}.`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a pack of nothing but one file says what else it needs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-'));
  try {
    writeFileSync(join(folder, 'tools.yaml'), '[]\n');
    expect((await report(folder)).slice(1)).toEqual([
      '  pack.yaml: the file is missing. Add it; content/ of this project shows its form.',
      '  questions: the pack has no question. Write questions/<topic>/<slug>.mdx.',
      '  topics.yaml: the file is missing. Add it; content/ of this project shows its form.',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
