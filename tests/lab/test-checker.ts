import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listLabFiles } from '../../src/lab/list-lab-files.ts';
import { runChecker, type Checker, type Verdict } from './checker.ts';

/** What the fixtures of a checker must show. */
export interface Expectations {
  /** For each fixture (a file or a folder of `fixtures/`) that must be rejected, words by which its fault is named. */
  faults: Record<string, string>;
  /** Settings as a pack would give them. */
  settings?: unknown;
  /** Which of the fixtures' files the checker is given; all where it is left out. */
  only?: RegExp;
}

/**
 * The tests that every checker has: its tool is here, all that begins with `sound` passes, every other fixture is rejected with the
 * words named. All fixtures go through one run, as a lab's files do. Where the tool is missing they are skipped, in CI they fail.
 */
export function testChecker(folder: string, checker: Checker, { faults, settings, only }: Expectations): void {
  const lab = join(folder, 'fixtures');
  const fixtures = readdirSync(lab).sort();
  const sound = fixtures.filter((name) => name.startsWith('sound'));
  const files = listLabFiles(lab).filter((file) => only?.test(file) ?? true);

  test(`${checker.name} has a sound fixture, and words for the fault of every other`, () => {
    expect(sound).not.toEqual([]);
    expect(Object.keys(faults).sort()).toEqual(fixtures.filter((name) => !sound.includes(name)));
  });

  describe(checker.name, () => {
    let version: string | null;
    let verdicts: Verdict[] = [];
    beforeAll(async () => {
      ({ version, verdicts } = await runChecker(checker, lab, files, settings));
    });
    const verdictsOn = (fixture: string): Verdict[] => verdicts.filter(({ file }) => file === fixture || file.startsWith(`${fixture}/`));

    test('has its tool here, with a version', ({ skip }) => {
      if (version === null && process.env['CI'] === undefined) skip(`${checker.broughtBy} brings it`);
      expect(version, `${checker.broughtBy} brings it; in CI every checker must run`).toMatch(/\d/);
    });

    test.for(sound)('accepts %s', (fixture, { skip }) => {
      if (version === null) skip('the tool is missing');
      expect(verdictsOn(fixture).map(({ file, message }) => [file, message])).toEqual(verdictsOn(fixture).map(({ file }) => [file, '']));
      expect(verdictsOn(fixture)).not.toEqual([]);
    });

    test.for(Object.entries(faults))('rejects %s: %s', ([fixture, words], { skip }) => {
      if (version === null) skip('the tool is missing');
      const rejections = verdictsOn(fixture).filter(({ result }) => result === 'rejected');
      expect(rejections.map(({ message }) => message).join('\n')).toContain(words);
    });
  });
}
