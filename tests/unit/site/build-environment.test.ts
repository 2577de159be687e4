import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashFile } from '../../../src/node/hash-file.ts';
import { listFiles } from '../../../src/node/list-files.ts';
import { applyChanges } from '../pack/changed-pack.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { faults } from '../pack/faults/front-matter.ts';
import { buildSite, PROJECT, startAstro, type Ended } from './run-astro.ts';
import { writeFiles } from './temporary-folder.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'answerpack-environment-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(environment: { OUT: string } & Record<string, string>): Promise<Ended> {
  return buildSite({ PACK: SOUND_PACK, ...environment });
}

/** Each file of a site with the hash of its content. */
function readTree(site: string): Record<string, string> {
  return Object.fromEntries(listFiles(site).map((file) => [file, hashFile(join(site, file))]));
}

/** Pages of a site with their text: the search index has names of its own in each build. */
function readPages(site: string): Record<string, string> {
  return Object.fromEntries(listFiles(site, '.html').map((file) => [file, readFileSync(join(site, file), 'utf8')]));
}

describe('a refusal is the report alone, with exit code 1', () => {
  test('of settings, before anything is built', async () => {
    writeFiles(join(folder, 'photos'), { 'cat.jpg': 'a cat' });
    const report = [
      '2 problems in the settings:',
      '  BASE_ADDRESS: "example.org" does not begin with https://. Write the address with it, for example https://example.org/answers/.',
      `  OUT: ${folder}/photos holds files that no build wrote ("cat.jpg"). A build replaces all of its output: name a new or empty folder, or move the files away.`,
    ];
    const ended = await build({ OUT: join(folder, 'photos'), BASE_ADDRESS: 'example.org' });
    expect(ended).toEqual({ code: 1, stdout: '', stderr: `${report.join('\n')}\n` });
    expect(readdirSync(join(folder, 'photos'))).toEqual(['cat.jpg']);
  });

  test('in dev, too', async () => {
    const stderr = `1 problem in the settings:\n  PACK: ${folder}/none does not exist. Name the folder of a pack, which has a pack.yaml in it.\n`;
    expect(await startAstro('dev', { PACK: join(folder, 'none') }).ended).toEqual({ code: 1, stdout: '', stderr });
  });

  test('of a pack, whose folder is safe', async () => {
    const pack = join(folder, 'pack');
    cpSync(SOUND_PACK, pack, { recursive: true });
    applyChanges(pack, faults['many-at-once']!.changes);
    const before = readTree(pack);
    const refused = await build({ PACK: pack, OUT: pack });
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: `1 problem in the settings:\n  OUT: ${pack} is the pack's folder. Name a new or empty folder, or one that an earlier build wrote.\n`,
    });
    const { code, stderr } = await build({ PACK: pack, OUT: join(folder, 'of-faults') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^4 problems in the pack:\n( {2}questions\/\S+:\d+ .+\n){4}$/);
    expect(readTree(pack)).toEqual(before);
    expect(existsSync(join(folder, 'of-faults'))).toBe(false);
  });
});

describe('a site that is published', () => {
  const out = join(folder, 'public/site');
  let pages: Record<string, string>;

  beforeAll(async () => {
    expect(await build({ OUT: out, BASE_ADDRESS: '' })).toMatchObject({ code: 0, stderr: '' });
    pages = readPages(out);
  });

  test('stays whole when the next build is killed, and the one after that is the same, whatever names of Vite the environment has', async () => {
    const before = readTree(out);
    const killed = startAstro('build', { PACK: SOUND_PACK, OUT: out });
    while (!existsSync(join(PROJECT, `.build/build-${killed.pid}/site`))) await setTimeout(10);
    killed.kill();
    await killed.ended;
    expect(readTree(out)).toEqual(before);
    const names = { BASE_URL: '/elsewhere/', SITE: 'https://evil.example', MODE: 'odd', DEV: '1', PROD: '', SSR: '1', ASSETS_PREFIX: '/cdn' };
    expect(await build({ OUT: out, ...names })).toMatchObject({ code: 0, stderr: '' });
    expect(readPages(out)).toEqual(pages);
    expect(readdirSync(join(PROJECT, '.build')).filter((name) => name.includes(String(killed.pid)))).toEqual([]);
  });

  test('comes out of builds at the same moment, of one pack and of another one', async () => {
    const pack = join(folder, 'other-pack');
    cpSync(SOUND_PACK, pack, { recursive: true });
    writeFileSync(join(pack, 'pack.yaml'), readFileSync(join(pack, 'pack.yaml'), 'utf8').replace(/^title: .*$/m, 'title: Another pack'));
    const other = join(folder, 'public/other');
    const ended = await Promise.all([build({ OUT: out }), build({ PACK: pack, OUT: other }), build({ OUT: out })]);
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(3).fill({ code: 0, stderr: '' }));
    // Two of the three wait, and the third too where another test builds at that moment.
    expect(ended.filter(({ stdout }) => /Waiting for another build \(process \d+\) of this project to end …/.test(stdout)).length).toBeGreaterThanOrEqual(2);
    expect(readPages(out)).toEqual(pages);
    expect(Object.keys(readPages(other))).toEqual(Object.keys(pages));
    expect(readFileSync(join(other, 'index.html'), 'utf8')).toContain('Another pack');
    expect(readdirSync(join(folder, 'public')).sort()).toEqual(['other', 'site']);
  });
});
