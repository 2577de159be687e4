import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { lockBuild } from '../../../src/site/build-lock.ts';
import { makeWorkFolder } from '../../../src/site/work-folder.ts';
import { runModule } from '../node/run-module.ts';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

/** No process has this id: Linux allows none above 4,194,304. */
const DEAD = 99_999_999;

let folder: string;
let told: string[];
const tell = (sentence: string): void => void told.push(sentence);

beforeEach(() => {
  folder = join(makeTemporaryFolder(), '.build');
  told = [];
});

test('a build waits for the one before it, and says so once', async () => {
  const unlock = await lockBuild(folder, { tell });
  const second = lockBuild(folder, { tell });
  setTimeout(unlock, 350);
  (await second)();
  expect(told).toEqual([`Waiting for another build (process ${process.pid}) of this project to end …`]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a build does not wait for ever', async () => {
  const unlock = await lockBuild(folder, { tell });
  const owner = readdirSync(join(folder, 'lock'));
  await expect(lockBuild(folder, { tell, limit: 0 })).rejects.toThrow(
    `Another build (process ${process.pid}) of this project did not end within 0 minutes. End that process, or delete ${join(folder, 'lock')} where it is no build, then build again.`,
  );
  expect(readdirSync(join(folder, 'lock'))).toEqual(owner);
  unlock();
});

test.each([
  ['a process that is gone', `${DEAD}-1-abcdefgh`],
  ['an earlier process of the same id', `${process.pid}-1-abcdefgh`],
])('the lock of %s is taken over without a word', async (_, owner) => {
  writeFiles(join(folder, 'lock'), { [owner]: '' });
  (await lockBuild(folder, { tell }))();
  expect(told).toEqual([]);
});

test('an empty lock is nobody’s', async () => {
  mkdirSync(join(folder, 'lock'), { recursive: true });
  (await lockBuild(folder, { tell }))();
  expect(told).toEqual([]);
});

test('many builds that find a dead lock run one after another', async () => {
  writeFiles(join(folder, 'lock'), { [`${DEAD}-1-abcdefgh`]: '' });
  const count = join(folder, 'count');
  writeFileSync(count, '0');
  const builds = Array.from({ length: 6 }, () =>
    runModule(`
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      import { lockBuild } from './src/site/build-lock.ts';
      await lockBuild(${JSON.stringify(folder)}, { tell: () => undefined });
      const count = Number(readFileSync(${JSON.stringify(count)}, 'utf8'));
      await setTimeout(30);
      writeFileSync(${JSON.stringify(count)}, String(count + 1));
    `),
  );
  for (const build of builds) expect(await build.ended).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(count, 'utf8')).toBe('6');
  expect(readdirSync(folder)).toEqual(['count']);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('after %s the next build has the lock, and nothing of the other is left', async (signal) => {
  const build = runModule(`
    import { mkdirSync } from 'node:fs';
    import { lockBuild } from './src/site/build-lock.ts';
    import { makeWorkFolder } from './src/site/work-folder.ts';
    await lockBuild(${JSON.stringify(folder)}, { tell: () => undefined });
    mkdirSync(makeWorkFolder(${JSON.stringify(folder)}).site);
    console.log('building');
    setInterval(() => undefined, 1000);
  `);
  await build.printed('building');
  expect(readdirSync(folder).sort()).toEqual([`build-${build.pid}`, 'lock']);
  build.kill(signal);
  await build.ended;
  expect(readdirSync(folder)).toEqual(signal === 'SIGTERM' ? [] : [`build-${build.pid}`, 'lock']);
  const unlock = await lockBuild(folder, { tell });
  makeWorkFolder(folder);
  expect(told).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([`build-${process.pid}`, 'lock']);
  unlock();
});

test('a work folder keeps those of builds that run, and what else is there', () => {
  writeFiles(folder, { [`build-${DEAD}/site/index.html`]: '', [`lock-${DEAD}-1-a/x`]: '', 'build-1/site/index.html': '', '0123abcd/cache/data.json': '' });
  const { site } = makeWorkFolder(folder);
  expect(existsSync(site)).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['0123abcd', 'build-1', `build-${process.pid}`]);
});
