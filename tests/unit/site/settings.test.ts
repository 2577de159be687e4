import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PackError } from '../../../src/findings/findings.ts';
import { outputDirectory, readSourceDate, readVariable } from '../../../src/node/environment.ts';
import { packDirectory } from '../../../src/node/pack-directory.ts';
import { hideViteNames, readAddress, readSettings } from '../../../src/site/settings.ts';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

function makeProject(pack = 'content'): { project: string; pack: string } {
  const project = makeTemporaryFolder();
  writeFiles(join(project, pack), { 'pack.yaml': 'baseAddress: https://bakery.example/answers/\n' });
  return { project, pack: join(project, pack) };
}

/** The report with which settings are refused. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe('a variable', () => {
  test.each([undefined, '', '   '])('of value %j is not set', (value) => {
    expect(readVariable('OUT', { OUT: value })).toBeUndefined();
    expect(outputDirectory({ OUT: value })).toBe(join(process.cwd(), 'dist'));
    expect(packDirectory({ PACK: value })).toBe(join(process.cwd(), 'content'));
  });

  test.each([
    ['site', join(process.cwd(), 'site')],
    ['./a b/', join(process.cwd(), 'a b')],
    ['/srv/site/', '/srv/site'],
    ['~/site', join(homedir(), 'site')],
    ['~', homedir()],
    ['./~', join(process.cwd(), '~')],
  ])('OUT=%j names the folder %j', (value, folder) => {
    expect(outputDirectory({ OUT: value })).toBe(folder);
  });

  test('PACK may name a link to a pack', () => {
    const { project, pack } = makeProject();
    symlinkSync(pack, join(project, 'link'));
    expect(packDirectory({ PACK: join(project, 'link') })).toBe(pack);
  });
});

describe('the moment that files say they were made at', () => {
  test('is that of SOURCE_DATE_EPOCH, else now', () => {
    expect(readSourceDate({ SOURCE_DATE_EPOCH: '1767225600' })).toBe(1_767_225_600);
    for (const empty of [undefined, '', ' ']) expect(Math.abs(readSourceDate({ SOURCE_DATE_EPOCH: empty })! - Date.now() / 1000)).toBeLessThan(60);
  });

  test.each(['today', '-1', '1.5', '1e9', '17672256000000'])('is not %s', (value) => {
    expect(readSourceDate({ SOURCE_DATE_EPOCH: value })).toBeUndefined();
  });
});

describe('settings', () => {
  test('are all reported at once', () => {
    const { project } = makeProject();
    const environment = { PACK: join(project, 'none'), OUT: project, BASE_ADDRESS: 'ftp://example.org/' };
    expect(refusal(() => readSettings('build', project, environment))).toBe(
      [
        '3 problems in the settings:',
        '  BASE_ADDRESS: "ftp://example.org/" begins with ftp:, and a site is read by https: or http:. Write a complete web address, for example https://example.org/answers/.',
        `  OUT: ${project} is the project's folder. Name a new or empty folder, or one that an earlier build wrote.`,
        `  PACK: ${project}/none does not exist. Name the folder of a pack, which has a pack.yaml in it.`,
      ].join('\n'),
    );
  });

  test('OUT counts only where a site is written', () => {
    const { project, pack } = makeProject();
    expect(readSettings('dev', project, { PACK: pack, OUT: project }).output).toBe(project);
  });

  test.each([
    ['file', (folder: string) => writeFileSync(join(folder, 'p'), ''), 'is a file'],
    ['folder without pack.yaml', (folder: string) => mkdirSync(join(folder, 'p')), 'has no file pack.yaml'],
    ['folder with a folder pack.yaml', (folder: string) => mkdirSync(join(folder, 'p/pack.yaml'), { recursive: true }), 'has no file pack.yaml'],
  ])('a pack that is a %s is refused', (_, make, problem) => {
    const { project } = makeProject();
    make(project);
    expect(refusal(() => readSettings('dev', project, { PACK: join(project, 'p') }))).toBe(
      `1 problem in the settings:\n  PACK: ${project}/p ${problem}. Name the folder of a pack, which has a pack.yaml in it.`,
    );
  });

  test.each(['?', '#', '%', '\\', '\n'])('a pack below a folder with %j in its name is refused', (character) => {
    const { project, pack } = makeProject(`a${character}b`);
    expect(refusal(() => readSettings('dev', project, { PACK: pack }))).toBe(
      `1 problem in the settings:\n  PACK: ${JSON.stringify(pack)} has ${JSON.stringify(character)} in it, which the bundler takes for a part of an address. Rename the folder, or move the pack.`,
    );
  });

  test.each(["it's", 'a b', 'ü', '[1]', '{a,b}', '!p', '$&', '*'])('a pack below %j is fine', (name) => {
    const { project, pack } = makeProject(name);
    expect(readSettings('dev', project, { PACK: pack }).pack).toBe(pack);
  });

  test.each([
    ['PACK', 'https://example.org/pack', '"https://example.org/pack" is an address. Write the path of a folder.'],
    ['SOURCE_DATE_EPOCH', 'today', '"today" is no whole number of seconds since 1970. Write one, for example 1767225600, or leave it empty for now.'],
    ['OUT', 'file:///srv/site', '"file:///srv/site" is an address. Write the path of a folder.'],
    ['OUT', '~me/site', '"~me/site" begins with "~", which only a shell understands. Write the path in full, or "./~me/site" for a folder of that name.'],
  ])('%s=%s is refused', (name, value, sentence) => {
    const { project, pack } = makeProject();
    expect(refusal(() => readSettings('build', project, { PACK: pack, OUT: join(project, 'dist'), [name]: value }))).toBe(
      `1 problem in the settings:\n  ${name}: ${sentence}`,
    );
  });
});

describe('the address', () => {
  test('is that of BASE_ADDRESS, else of the pack', () => {
    const { project, pack } = makeProject();
    const address = (value: string) => readAddress(readSettings('dev', project, { PACK: pack, BASE_ADDRESS: value }));
    expect(address('')).toEqual({ origin: 'https://bakery.example', base: '/answers/' });
    expect(address('https://example.org/x')).toEqual({ origin: 'https://example.org', base: '/x/' });
  });

  test.each(['ftp://bakery.example/', '{ toString: x }', '[', 'https://bakery.example//x//'])(
    'of a pack that is none, %s, is the check’s to report',
    (address) => {
      const { project, pack } = makeProject();
      writeFileSync(join(pack, 'pack.yaml'), `baseAddress: ${address}\n`);
      expect(readAddress(readSettings('dev', project, { PACK: pack }))).toEqual({ origin: 'http://localhost', base: '/' });
    },
  );
});

test('variables that would replace values of Vite are hidden from it, and no others', () => {
  const environment = { BASE_URL: '/x/', SITE: 'https://evil.example', DEV: '1', BASE_ADDRESS: 'https://example.org/' };
  hideViteNames(environment);
  expect(environment).toEqual({ BASE_ADDRESS: 'https://example.org/' });
});
