import nodeFs, { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ExpectedError } from '../../../src/findings/refuse.ts';
import { listFiles } from '../../../src/node/list-files.ts';
import { MARK, markSite } from '../../../src/site/output-mark.ts';
import { publish, recoverOutput } from '../../../src/site/publish.ts';
import type { FileSystem } from '../../../src/site/stage.ts';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

/** No process has this id: Linux allows none above 4,194,304. */
const DEAD = 99_999_999;

let folder: string;
let built: string;
let output: string;

beforeEach(() => {
  folder = makeTemporaryFolder();
  built = join(folder, 'work/site');
  output = join(folder, 'public/dist');
  writeFiles(built, { 'index.html': 'new', 'questions/a/index.html': 'new a', '_astro/a.css': 'new css' });
  markSite(built);
});

function makeOldSite(at = output): void {
  writeFiles(at, { 'index.html': 'old', 'questions/b/index.html': 'old b', 'old/page.html': 'old page' });
  markSite(at);
}

/** All files of the output with their text, the mark apart. */
function readSite(at = output): Record<string, string> {
  return Object.fromEntries(
    listFiles(at)
      .filter((file) => file !== MARK)
      .map((file) => [file, readFileSync(join(at, file), 'utf8')]),
  );
}

const NEW_SITE = { '_astro/a.css': 'new css', 'index.html': 'new', 'questions/a/index.html': 'new a' };
const OLD_SITE = { 'index.html': 'old', 'old/page.html': 'old page', 'questions/b/index.html': 'old b' };

function fail(code: string, path = ''): never {
  throw Object.assign(new Error(`${code}: it can not be, rename '${path}'`), { code, syscall: 'rename', path });
}

/** The file system of a machine where renames from or to some paths fail. */
function withRenames(isRefused: (from: string, to: string) => string | undefined): FileSystem {
  return {
    ...nodeFs,
    renameSync(from, to) {
      const code = isRefused(String(from), String(to));
      if (code !== undefined) fail(code, String(from));
      nodeFs.renameSync(from, to);
    },
  };
}

const outputIsMounted = withRenames((from, to) => (from === output || to === output ? 'EBUSY' : undefined));
const parentIsClosed = withRenames((from, to) => (join(from, '..') === join(output, '..') || join(to, '..') === join(output, '..') ? 'EACCES' : undefined));
const otherDisk = withRenames((from, to) => (from.startsWith(built) && !to.startsWith(built) ? 'EXDEV' : undefined));

describe('a finished site', () => {
  test('comes into a new place, with folders that lack', () => {
    expect(publish(built, output)).toEqual({ kept: [], leftover: undefined });
    expect(readSite()).toEqual(NEW_SITE);
    expect(readdirSync(join(folder, 'public'))).toEqual(['dist']);
  });

  test.each([
    ['by a swap', nodeFs],
    ['by a swap, from another disk', otherDisk],
    ['file by file where the output is mounted', outputIsMounted],
    ['file by file where the parent is closed', parentIsClosed],
  ])('replaces the old one %s', (_, fs) => {
    makeOldSite();
    expect(publish(built, output, fs)).toEqual({ kept: [], leftover: undefined });
    expect(readSite()).toEqual(NEW_SITE);
    expect(existsSync(join(output, 'old'))).toBe(false);
    expect(readdirSync(join(folder, 'public'))).toEqual(['dist']);
  });

  test.each([
    ['by a swap', nodeFs],
    ['file by file', outputIsMounted],
  ])('keeps what no build wrote, %s', (_, fs) => {
    makeOldSite();
    writeFiles(output, { CNAME: 'bakery.example', '.git/HEAD': 'ref' });
    expect(publish(built, output, fs).kept.sort()).toEqual(['.git', 'CNAME']);
    expect(readSite()).toEqual({ ...NEW_SITE, CNAME: 'bakery.example', '.git/HEAD': 'ref' });
    writeFiles(built, { 'index.html': 'third' });
    markSite(built);
    expect(publish(built, output, fs).kept.sort()).toEqual(['.git', 'CNAME']);
    expect(readSite()).toEqual({ 'index.html': 'third', CNAME: 'bakery.example', '.git/HEAD': 'ref' });
  });

  test('follows a link to the output and leaves the link', () => {
    makeOldSite(join(folder, 'real'));
    mkdirSync(join(folder, 'public'));
    symlinkSync(join(folder, 'real'), output);
    publish(built, output);
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(readSite(join(folder, 'real'))).toEqual(NEW_SITE);
  });

  test('has the permissions of the old one', () => {
    makeOldSite();
    nodeFs.chmodSync(output, 0o2750);
    publish(built, output);
    expect(statSync(output).mode & 0o7777).toBe(0o2750);
  });

  test('tells what of the old one could not be removed', () => {
    makeOldSite();
    const fs: FileSystem = {
      ...nodeFs,
      rmSync(path, options) {
        if (String(path).includes('answerpack-old')) fail('EPERM', String(path));
        nodeFs.rmSync(path, options);
      },
    };
    const { leftover } = publish(built, output, fs);
    expect(leftover).toBe(join(folder, `public/.dist.answerpack-old-${process.pid}`));
    expect(readSite()).toEqual(NEW_SITE);
  });

  test('changes folders into files and files into folders, file by file', () => {
    writeFiles(output, { 'index.html/page.txt': 'old', questions: 'old' });
    markSite(output);
    publish(built, output, outputIsMounted);
    expect(readSite()).toEqual(NEW_SITE);
  });
});

describe('the old site is as it was', () => {
  const fullDisk: FileSystem = {
    ...otherDisk,
    cpSync(from, to) {
      nodeFs.copyFileSync(join(String(from), 'index.html'), join(String(to), 'index.html'));
      fail('ENOSPC', String(to));
    },
  };

  test.each([
    ['the disk fills up', fullDisk, 'no room is left on its disk. What was there is as it was. Free some room, then build again.'],
    [
      'the disk fills up and the output is mounted',
      {
        ...fullDisk,
        renameSync: withRenames((from, to) => (to === output || from === output ? 'EBUSY' : from.startsWith(built) ? 'EXDEV' : undefined)).renameSync,
      },
      'no room is left on its disk. What was there is as it was. Free some room, then build again.',
    ],
    [
      'the new one can not be renamed',
      withRenames((from, to) => (to === output && from.includes('answerpack-new') ? 'EIO' : undefined)),
      "EIO: it can not be, rename 'NEW'. What was there is as it was. Change what keeps it, or name another folder in OUT, then build again.",
    ],
    [
      'one of its files can not be replaced',
      withRenames((from, to) => (to === output || from === output ? 'EBUSY' : to === join(output, 'questions/a/index.html') ? 'EACCES' : undefined)),
      "EACCES: it can not be, rename 'PAGE'. What was there is as it was. Change what keeps it, or name another folder in OUT, then build again.",
    ],
  ])('when %s', (_, fs, sentence) => {
    makeOldSite();
    const mark = readFileSync(join(output, MARK), 'utf8');
    let message = '';
    try {
      publish(built, output, fs as FileSystem);
    } catch (error) {
      expect(error).toBeInstanceOf(ExpectedError);
      message = (error as Error).message;
    }
    expect(message.replace(/'[^']*index\.html'/, "'PAGE'").replace(/'[^']*answerpack-new-\d+'/, "'NEW'")).toBe(
      `The new site could not be put into ${output}: ${sentence}`,
    );
    expect(readSite()).toEqual(OLD_SITE);
    expect(readFileSync(join(output, MARK), 'utf8')).toBe(mark);
    expect(readdirSync(join(folder, 'public'))).toEqual(['dist']);
    expect(readdirSync(output).filter((name) => name.includes('answerpack-'))).toEqual([]);
  });

  test('files and folders that changed places come back, too', () => {
    writeFiles(output, { 'index.html/page.txt': 'old', questions: 'old', _astro: 'old' });
    markSite(output);
    const before = readSite();
    const fs = withRenames((from, to) => (to === output || from === output ? 'EBUSY' : to === join(output, 'questions/a/index.html') ? 'EACCES' : undefined));
    expect(() => publish(built, output, fs)).toThrow('What was there is as it was.');
    expect(readSite()).toEqual(before);
    expect(readdirSync(output).sort()).toEqual([MARK, '_astro', 'index.html', 'questions']);
  });

  test('but for what can not be put back, which is said', () => {
    makeOldSite();
    const fs = withRenames((from, to) => {
      if (to === output || from === output) return 'EBUSY';
      return to === join(output, 'questions/a/index.html') || from.includes('answerpack-old') ? 'EIO' : undefined;
    });
    expect(() => publish(built, output, fs)).toThrow(`${output} now has files of the old and of the new site: EIO: it can not be, rename '`);
  });

  test('an empty folder stays empty', () => {
    mkdirSync(output, { recursive: true });
    const fs = withRenames((from, to) => (to === output || from === output ? 'EBUSY' : to === join(output, 'index.html') ? 'EACCES' : undefined));
    expect(() => publish(built, output, fs)).toThrow('What was there is as it was.');
    expect(readdirSync(output)).toEqual([]);
  });
});

describe('after a build that was killed', () => {
  test('between its two renames, the old site comes back', () => {
    makeOldSite(join(folder, `public/.dist.answerpack-old-${DEAD}`));
    writeFiles(join(folder, `public/.dist.answerpack-new-${DEAD}`), { 'index.html': 'half' });
    recoverOutput(output);
    expect(readSite()).toEqual(OLD_SITE);
    expect(readdirSync(join(folder, 'public'))).toEqual(['dist']);
  });

  test('after them, the rest of the old site goes, but for what no build wrote', () => {
    makeOldSite(join(folder, `public/.dist.answerpack-old-${DEAD}`));
    writeFiles(join(folder, `public/.dist.answerpack-old-${DEAD}`), { CNAME: 'bakery.example' });
    publish(built, output);
    recoverOutput(output);
    expect(readSite()).toEqual({ ...NEW_SITE, CNAME: 'bakery.example' });
    expect(readdirSync(join(folder, 'public'))).toEqual(['dist']);
  });

  test('while it replaced files, the next one completes the site', () => {
    makeOldSite();
    writeFiles(output, { [`.answerpack-new-${DEAD}/index.html`]: 'half', [`.answerpack-old-${DEAD}/index.html`]: 'old' });
    publish(built, output, outputIsMounted);
    expect(readSite()).toEqual(NEW_SITE);
  });

  test('folders of a build that runs, of other outputs and of other names stay', () => {
    const names = [`.dist.answerpack-new-${process.pid}`, `.other.answerpack-new-${DEAD}`, '.dist.answerpack-new-notes', '.dist.new'];
    for (const name of names) writeFiles(join(folder, 'public', name), { file: '' });
    recoverOutput(output);
    expect(readdirSync(join(folder, 'public')).sort()).toEqual([...names].sort());
  });
});

test('two sites that are put into one place at the same moment leave a whole one', () => {
  makeOldSite();
  const second = join(folder, 'second');
  writeFiles(second, { 'index.html': 'second' });
  markSite(second);
  let isFirst = true;
  const fs = withRenames((_, to) => {
    if (to === output && isFirst) {
      isFirst = false;
      nodeFs.renameSync(second, output);
    }
    return undefined;
  });
  publish(built, output, fs);
  expect(readSite()).toEqual(NEW_SITE);
  expect(readdirSync(join(folder, 'public'))).toEqual(['dist']);
});
