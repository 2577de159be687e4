import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { formatFinding } from '../../../src/findings/findings.ts';
import { listLabFiles } from '../../../src/lab/list-lab-files.ts';
import { parseRecord, recordPath } from '../../../src/lab/record.ts';
import { checkLab } from '../../lab/check-lab.ts';
import type { Checker } from '../../lab/checker.ts';
import { matches, planChecks } from '../../lab/plan.ts';
import { findCheckers } from '../../lab/table.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';

/** Rejects files that are cold. */
const thermometer: Checker = {
  name: 'thermometer',
  proves: 'The file is not cold.',
  broughtBy: 'the baker',
  settings: z.strictObject({ celsius: z.number() }),
  version: async () => 'thermometer 1.0, scale 2.0',
  check: async (lab, files) => new Map(files.map((file) => [file, readFileSync(join(lab, file), 'utf8').includes('cold') ? ['line 1: it is cold'] : []])),
};
const missing: Checker = { ...thermometer, name: 'hygrometer', version: async () => null };
const broken: Checker = { ...thermometer, name: 'clock', check: () => Promise.reject(new Error('the hand is off')) };
const silent: Checker = { ...thermometer, name: 'mute', check: async () => new Map() };
const checkers = [thermometer, missing, broken, silent];

let pack: string;
const write = (file: string, text: string): void => {
  mkdirSync(join(pack, file, '..'), { recursive: true });
  writeFileSync(join(pack, file), text);
};
const describeLab = (...rows: string[]): void => write('lab.yaml', `about: The bakery.\nareas: []\nchecks:\n${rows.map((row) => `  - ${row}\n`).join('')}`);
const findings = (): string[] => planChecks(pack, checkers).findings.map(formatFinding);
const run = () => checkLab(join(pack, 'lab'), planChecks(pack, checkers).plan);

beforeEach(() => {
  pack = mkdtempSync(join(tmpdir(), 'answerpack-lab-'));
  write('lab/ovens/deck.yaml', 'hot\n');
});
afterEach(() => rmSync(pack, { recursive: true, force: true }));

describe('lab.yaml', () => {
  test('with a row for each file has nothing wrong', () => {
    describeLab('{ files: [ovens/*], by: [thermometer] }');
    expect(findings()).toEqual([]);
  });

  test.each([
    [
      'a file without a row',
      ['{ files: [ovens/*], by: [thermometer] }'],
      'lab.yaml:3 checks: no row matches lab/cold.xyz. Add a row with its files and, under "by", its checkers (thermometer, hygrometer, clock, mute), or with the reason why none can vouch for it under "unmarked".',
    ],
    ['an unknown checker', ['{ files: ["**"], by: [termometer] }'], 'lab.yaml:4 checks.0.by: "termometer" is no checker. Did you mean "thermometer"?'],
    [
      'a row that matches no file',
      ['{ files: ["**"], by: [thermometer] }', '{ files: [mixers/*], by: [thermometer] }'],
      'lab.yaml:5 checks.1: no file of lab/ matches mixers/*. Correct the pattern, or remove the row.',
    ],
    [
      'a row behind another',
      ['{ files: ["**"], by: [thermometer] }', '{ files: [ovens/*], by: [] , unmarked: why }'],
      'lab.yaml:5 checks.1: rows above it already match every file of ovens/*. Move the row up, or remove it: the first that matches counts.',
    ],
    [
      'a row that names nothing',
      ['{ files: ["**"], by: [] }'],
      'lab.yaml:4 checks.0: it names no checker. Name one under "by", or say under "unmarked" why there is none.',
    ],
    [
      'settings of an unknown checker',
      ['{ files: ["**"], by: [thermometer] }\nsettings: { thermometre: { celsius: 3 } }'],
      'lab.yaml:5 settings.thermometre: there is no such checker. Did you mean "thermometer"?',
    ],
    [
      'settings that do not fit',
      ['{ files: ["**"], by: [thermometer] }\nsettings: { thermometer: { celsius: hot } }'],
      'lab.yaml:5 settings.thermometer.celsius: it is text, not a whole number. Write a whole number, such as celsius: 1.',
    ],
  ])('%s is reported by row', (_, rows, report) => {
    write('lab/cold.xyz', 'cold\n');
    describeLab(...rows);
    expect(findings()).toEqual([report]);
  });

  test('is missing', () => expect(findings()).toEqual([expect.stringContaining('lab.yaml: the file is missing.')]));

  test('that is no YAML is reported by line, once', () => {
    write('lab.yaml', 'about: The bakery.\nareas: [\n');
    expect(findings()).toHaveLength(1);
    expect(findings()[0]).toMatch(/^lab\.yaml:\d+: /);
  });

  test('is not needed without a lab', () => {
    rmSync(join(pack, 'lab'), { recursive: true });
    expect(planChecks(pack, checkers)).toEqual({ plan: { files: [], settings: {} }, findings: [] });
  });

  test('takes a dot at the start of a name for any letter', () => {
    expect(matches('docker/.dockerignore', 'docker/*')).toBe(true);
    expect(matches('docker/.dockerignore', 'docker/.dockerignore')).toBe(true);
    expect(matches('docker/a/Dockerfile', 'docker/*')).toBe(false);
  });
});

describe('a run', () => {
  test('records each tool of a file that passed', async () => {
    describeLab('{ files: ["**"], by: [thermometer] }');
    const { record, rejected, lines } = await run();
    expect(lines).toEqual([{ file: 'ovens/deck.yaml', result: 'passed', text: 'passed, thermometer 1.0, scale 2.0' }]);
    expect(record['ovens/deck.yaml']).toMatchObject({ checkedBy: ['thermometer 1.0', 'scale 2.0'] });
    expect(rejected).toBe(0);
  });

  test.each([
    ['a fault', 'thermometer', 'cold', 'rejected by thermometer (thermometer 1.0, scale 2.0): line 1: it is cold'],
    ['a tool that fails', 'clock', 'hot', 'rejected by clock (thermometer 1.0, scale 2.0): did not finish: the hand is off'],
    ['a tool that says nothing of it', 'mute', 'hot', 'rejected by mute (thermometer 1.0, scale 2.0): said nothing of it: it does not know such files'],
  ])('rejects a file for %s', async (_, by, text, words) => {
    write('lab/ovens/deck.yaml', text);
    describeLab(`{ files: ["**"], by: [${by}] }`);
    const { record, rejected, lines } = await run();
    expect([lines[0]!.text, rejected, record]).toEqual([words, 1, {}]);
  });

  test('counts a missing tool as not run, and records nothing', async () => {
    describeLab('{ files: ["**"], by: [thermometer, hygrometer] }');
    const { record, rejected, notRun, lines } = await run();
    expect([lines[1]!.text, rejected, notRun, record]).toEqual(['not run: hygrometer is not here; the baker brings it', 0, 1, {}]);
  });

  test('rejects a secret-like string by line and kind', async () => {
    // AWS's own example key, put together here so that no scanner takes this file for a leak.
    write('lab/ovens/deck.yaml', `hot\nkey: ${'AKIA'}${'IOSFODNN7EXAMPLE'}\n`);
    describeLab('{ files: ["**"], by: [], unmarked: nobody knows }');
    const { rejected, record, lines } = await run();
    expect([lines[0]!.text, rejected, record]).toEqual([
      'line 2 looks like an AWS access key id. Reference a secret by name, and revoke this one if it was ever real.',
      1,
      {},
    ]);
  });

  test('records a file that no tool can vouch for without a checker', async () => {
    describeLab('{ files: ["**"], by: [], unmarked: nobody knows }');
    expect((await run()).record['ovens/deck.yaml']).toMatchObject({ checkedBy: [], unmarked: 'nobody knows' });
  });

  test('of the small pack writes the record that is committed with it', async () => {
    const copy = join(pack, 'sound');
    cpSync(SOUND_PACK, copy, { recursive: true });
    const { plan, findings: wrong } = planChecks(copy, await findCheckers());
    expect(wrong).toEqual([]);
    const { record, notRun } = await checkLab(join(copy, 'lab'), plan);
    const files = (one: typeof record): string[][] => Object.entries(one).map(([file, { hash }]) => [file, hash]);
    // Another machine may have another version of the tool, or, outside CI, none.
    if (notRun === 0 || process.env['CI'] !== undefined)
      expect(files(record)).toEqual(files(parseRecord(readFileSync(recordPath(SOUND_PACK), 'utf8')).record!));
  });
});

describe('what tools and editors leave behind', () => {
  test.each([
    '.DS_Store',
    'ovens/Thumbs.db',
    'ovens/deck.yaml~',
    'ovens/.deck.yaml.swp',
    'ovens/#deck.yaml#',
    'ovens/deck.yaml.bak',
    'ovens/deck.yaml.orig',
    'ovens/terraform.tfstate',
    'ovens/terraform.tfstate.backup',
    'ovens/.terraform/providers/aws',
    '.git/config',
    'ovens/._deck.yaml',
    'node_modules/a/b.yaml',
    '.ansible/cache',
  ])('%s is no file of the lab', (path) => {
    write(`lab/${path}`, 'left behind\n');
    expect(listLabFiles(join(pack, 'lab'))).toEqual(['ovens/deck.yaml']);
  });

  test.each(['ovens/.terraform.lock.hcl', '.dockerignore', '.github/workflow.yml', 'ovens/backup.sh', 'ovens/a b.yaml'])('%s is one', (path) => {
    write(`lab/${path}`, '# kept\n');
    expect(listLabFiles(join(pack, 'lab'))).toContain(path);
  });

  test('an editor lock that leads nowhere is passed over, any other link is named', () => {
    symlinkSync('nobody@nowhere', join(pack, 'lab/ovens/.#deck.yaml'));
    symlinkSync('/etc/hostname', join(pack, 'lab/ovens/host.yaml'));
    describeLab('{ files: ["**"], by: [thermometer] }');
    expect(listLabFiles(join(pack, 'lab'))).toEqual(['ovens/deck.yaml']);
    expect(findings()).toEqual(['lab/ovens/host.yaml: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.']);
  });
});

describe('a record that can not be read', () => {
  test.each([
    [
      'merge markers',
      '{\n<<<<<<< HEAD\n  "a": 1\n=======\n>>>>>>> other\n}\n',
      'lab.checked.json:2: a merge of two versions was never finished. Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>.',
    ],
    ['broken JSON', '{ "a": ', 'lab.checked.json: it is not JSON'],
    ['an empty file', '', 'lab.checked.json: it is not JSON'],
    ['another shape', '{ "ovens/deck.yaml": { "hash": 3, "checkedBy": [] } }', 'lab.checked.json: it is not a record of checks (at ovens/deck.yaml.hash)'],
    ['a list', '[]', 'lab.checked.json: it is not a record of checks (at its top)'],
  ])('%s: refused by name', (_, text, words) => {
    write('lab.checked.json', text);
    describeLab('{ files: ["**"], by: [thermometer] }');
    expect(findings()).toEqual([words.endsWith('.') ? words : `${words}. Delete the file, run "npm run check:lab", and commit what it writes.`]);
  });
});
