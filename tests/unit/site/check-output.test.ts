import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatFinding } from '../../../src/findings/findings.ts';
import { checkOutput } from '../../../src/site/check-output.ts';
import { markSite } from '../../../src/site/output-mark.ts';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

const NEW = 'Name a new or empty folder, or one that an earlier build wrote.';
const OUTSIDE = 'Name a folder outside the project, or leave OUT away for dist/.';

let root: string;
let project: string;
let pack: string;
let home: string;

beforeEach(() => {
  root = makeTemporaryFolder();
  project = join(root, 'shop/project');
  pack = join(root, 'packs/mine');
  home = join(root, 'home/me');
  for (const folder of [join(project, 'src/site'), join(project, '.git'), join(project, 'content'), join(pack, 'questions'), home])
    mkdirSync(folder, { recursive: true });
});

/** What is said of a path below the test's root; undefined where a site may be put there. */
function check(path: string): string | undefined {
  const finding = checkOutput(join(root, path), { project, pack, home });
  return finding && formatFinding(finding).replaceAll(root, '');
}

describe('an output is refused that', () => {
  test.each([
    ['shop/project', `OUT: /shop/project is the project's folder. ${NEW}`],
    ['shop', `OUT: /shop holds the project's folder (/shop/project). ${NEW}`],
    ['packs/mine', `OUT: /packs/mine is the pack's folder. ${NEW}`],
    ['packs', `OUT: /packs holds the pack's folder (/packs/mine). ${NEW}`],
    ['packs/mine/questions', `OUT: /packs/mine/questions is inside the pack's folder. ${NEW}`],
    ['packs/mine/dist', `OUT: /packs/mine/dist is inside the pack's folder. ${NEW}`],
    ['home/me', `OUT: /home/me is your home folder. ${NEW}`],
    ['home', `OUT: /home holds your home folder (/home/me). ${NEW}`],
    ['shop/project/src', `OUT: /shop/project/src is the project's own "src". ${OUTSIDE}`],
    ['shop/project/src/new', `OUT: /shop/project/src/new is inside the project's own "src". ${OUTSIDE}`],
    ['shop/project/.git', `OUT: /shop/project/.git is the project's own ".git". ${OUTSIDE}`],
    ['shop/project/content', `OUT: /shop/project/content is the project's own "content". ${OUTSIDE}`],
  ])('is %s', (path, sentence) => {
    expect(check(path)).toBe(sentence);
  });

  test('is the root of the file system', () => {
    expect(checkOutput('/', { project, pack, home })).toMatchObject({ file: 'OUT', problem: '/ is the root of the file system' });
  });

  test('is reached by a link', () => {
    symlinkSync(join(project, 'src'), join(root, 'link'));
    expect(check('link')).toBe(`OUT: /link is the project's own "src". ${OUTSIDE}`);
    expect(check('link/new')).toBe(`OUT: /link/new is inside the project's own "src". ${OUTSIDE}`);
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
    expect(check('dangling')).toBe(`OUT: /dangling can not be used (/dangling is a link that leads nowhere). ${NEW}`);
    expect(check('dangling/new')).toBe(`OUT: /dangling/new can not be used (/dangling is a link that leads nowhere). ${NEW}`);
  });

  test('holds files of somebody', () => {
    writeFiles(join(root, 'photos'), { 'b.jpg': '', 'a.jpg': '' });
    expect(check('photos')).toBe(
      'OUT: /photos holds files that no build wrote ("a.jpg"). A build replaces all of its output: name a new or empty folder, or move the files away.',
    );
    expect(readdirSync(join(root, 'photos'))).toEqual(['a.jpg', 'b.jpg']);
    writeFiles(join(project, 'dist'), { 'index.html': '' });
    expect(check('shop/project/dist')).toContain('holds files that no build wrote ("index.html")');
  });

  test('is no folder, or is below one that is none', () => {
    writeFiles(root, { file: '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(check('file')).toBe(`OUT: /file is a file, not a folder. ${NEW}`);
    expect(check('file/a/b')).toBe(`OUT: /file/a/b can not be made, because /file is a file. ${NEW}`);
    expect(check('pipe')).toBe(`OUT: /pipe is a named pipe, not a folder. ${NEW}`);
    expect(checkOutput('/dev/null', { project, pack, home })?.problem).toBe('/dev/null is a device, not a folder');
  });

  test('has a name that no file can have here', () => {
    expect(check('n'.repeat(300))).toContain('can not be used (');
    expect(check('a\nb')).toContain('has a control character in it. Name a folder without it.');
  });

  test('can not be written', () => {
    expect(checkOutput('/proc/site', { project, pack, home })).toEqual({
      file: 'OUT',
      problem: '/proc/site can not be made, because /proc may not be written',
      remedy: 'Change its permissions, or name another folder',
    });
  });
});

describe('an output is fine that', () => {
  test.each([
    'new',
    'new/below/new',
    'a b',
    'a%b#c?d',
    'shop/project/dist',
    'shop/project/site',
    'shop/project/out/one',
    'shop/project-site',
    'packs/mine-site',
    'home/me/site',
  ])('is new: %s', (path) => {
    expect(check(path)).toBeUndefined();
    expect(readdirSync(root)).toEqual(['home', 'packs', 'shop']);
  });

  test('is empty, also but for what a system leaves in folders', () => {
    mkdirSync(join(root, 'empty/lost+found'), { recursive: true });
    writeFiles(join(root, 'empty'), { '.DS_Store': '' });
    expect(check('empty')).toBeUndefined();
    expect(readdirSync(join(root, 'empty'))).toEqual(['.DS_Store', 'lost+found']);
  });

  test('an earlier build wrote, reached by a link or not', () => {
    writeFiles(join(root, 'site'), { 'index.html': '' });
    markSite(join(root, 'site'));
    symlinkSync(join(root, 'site'), join(root, 'link'));
    expect(check('site')).toBeUndefined();
    expect(check('link')).toBeUndefined();
  });

  test('a build wrote before sites were marked', () => {
    const files = { '404.html': '', 'index.html': '', 'llms.txt': '', 'pack.json': '', 'sitemap.xml': '', 'pagefind/pagefind.js': '' };
    writeFiles(join(project, 'dist'), files);
    expect(check('shop/project/dist')).toBeUndefined();
    const { 'pack.json': _, ...incomplete } = files;
    writeFiles(join(root, 'incomplete'), incomplete);
    expect(check('incomplete')).toContain('holds files that no build wrote ("404.html")');
  });

  test('a mark of other content does not make', () => {
    writeFiles(join(root, 'theirs'), { '.answerpack': 'something else', 'thesis.doc': '' });
    expect(check('theirs')).toContain('holds files that no build wrote (".answerpack")');
  });
});
