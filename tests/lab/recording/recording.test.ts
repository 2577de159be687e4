import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testChecker } from '../test-checker.ts';
import { checker, record } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    alone: 'no script alone/colors.sh is beside it, so nobody can record it again',
    changed: 'line 2 is "blue", and the script prints "green"',
    failing: 'the script ended with 3: it broke',
    longer: 'line 3 is "blue", and the script prints ""',
    nameless: 'it does not name its programs: add a comment "# recorded with: git"',
    unended: 'line 2 is "not there", and the script prints "green"',
    unrecorded: 'its output is not beside it: run "npm run record unrecorded/colors.sh"',
  },
});

test('a recording names the programs that its script names, with their versions', async () => {
  const fixtures = join(import.meta.dirname, 'fixtures');
  expect(await checker.versionsFor!(fixtures, 'sound/colors.txt')).toEqual([expect.stringMatching(/^bash \d+\.\d+/)]);
});

test('a script runs in an empty folder, with the same words, order and hours everywhere, and leaves nothing behind', async () => {
  const lab = mkdtempSync(join(tmpdir(), 'answerpack-'));
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('recording-'));
  try {
    writeFileSync(join(lab, 'where.sh'), 'ls -A; echo "$LC_ALL $TZ"; [ "$HOME" = "$PWD" ] && echo home; [ -e "$LAB/where.sh" ] && echo lab; touch made\n');
    expect(await record(lab, 'where.sh')).toBe('C.UTF-8 UTC\nhome\nlab\n');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('recording-') && !before.includes(name))).toEqual([]);
  } finally {
    rmSync(lab, { recursive: true });
  }
});
