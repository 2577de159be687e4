import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLab, type LabReport } from '../lab/check-lab.ts';

const lab = mkdtempSync(join(tmpdir(), 'answerpack-lab-'));
let report: LabReport;

beforeAll(async () => {
  mkdirSync(join(lab, 'bakery'));
  mkdirSync(join(lab, 'logging'));
  writeFileSync(join(lab, 'bakery/oven.xyz'), 'hot\n');
  // AWS's own example key, put together here so that no scanner takes this file for a leak.
  writeFileSync(join(lab, 'logging/search.spl'), `index=payments key=${'AKIA'}${'IOSFODNN7EXAMPLE'}\n`);
  report = await checkLab(lab);
});
afterAll(() => rmSync(lab, { recursive: true, force: true }));

test('a file that no row matches is rejected, with what to do', () => {
  expect(report.lines).toContainEqual({
    file: 'bakery/oven.xyz',
    result: 'rejected',
    text: 'no row of tests/lab/table.ts matches it. Add a row with its checker, or with the reason why none can vouch for it.',
  });
  expect(report.record).not.toHaveProperty('bakery/oven.xyz');
});

test('a secret-like string is rejected by line and kind', () => {
  expect(report.lines).toContainEqual({
    file: 'logging/search.spl',
    result: 'rejected',
    text: 'line 1 looks like an AWS access key id. Reference a secret by name, and revoke this one if it was ever real.',
  });
  expect(report.rejected).toBe(2);
});

test('a file that no tool can vouch for is recorded without a checker', () => {
  expect(report.record['logging/search.spl']).toMatchObject({ checkedBy: [], unmarked: 'no tool was found that checks it' });
});
