import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findCardsFolder } from '../../../src/cards/cards-folder.ts';
import { describeExpected } from '../../../src/findings/refuse.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { ONE_QUESTION, withChanges } from '../pack/changed-pack.ts';
import { makeTemporaryFolder } from '../site/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Runs the command on the sound pack, as far as the environment names no other. */
function run(words: string[], environment: Record<string, string> = {}): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PACK: SOUND_PACK, SOURCE_DATE_EPOCH: '1767225600', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cards/write-cards.ts'), ...words], { cwd: ROOT, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

test('the command writes both files into a folder that it makes, the same ones each time, and says nothing else', () => {
  const folder = join(makeTemporaryFolder(), 'new/cards');
  const first = run([folder]);
  const files = ['answerpack.apkg', 'answerpack.txt'];
  const contents = files.map((file) => readFileSync(join(folder, file)));
  expect(first).toEqual({
    code: 0,
    stdout: files.map((file, index) => `${relative(ROOT, join(folder, file))}: 3 cards, ${contents[index]!.byteLength} bytes\n`).join(''),
    stderr: '',
  });
  expect(readdirSync(folder).toSorted()).toEqual(files);
  expect(contents[1]!.toString()).toContain('https://bakery.example/questions/shelf-life/');
  run([folder]);
  expect(files.map((file) => readFileSync(join(folder, file)).equals(contents[files.indexOf(file)]!))).toEqual([true, true]);
});

test('the files go into the output folder of a build, with the address of the site there', () => {
  const folder = makeTemporaryFolder();
  expect(run([], { OUT: folder, BASE_ADDRESS: 'https://other.example/a/' }).code).toBe(0);
  expect(readFileSync(join(folder, 'answerpack.txt'), 'utf8')).toContain('https://other.example/a/questions/shelf-life/');
});

test('a pack of one question is one card', async () => {
  const folder = makeTemporaryFolder();
  await withChanges(ONE_QUESTION, (pack) => expect(run([folder], { PACK: pack }).stdout).toContain('answerpack.apkg: 1 card, '));
});

test('a broken pack is refused with its report, and an earlier file stays', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'answerpack.apkg'), 'earlier');
  await withChanges([{ file: 'pack.yaml', replace: 'title: A small pack\n', by: '' }], (pack) => {
    const { code, stdout, stderr } = run([folder], { PACK: pack });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^1 problem in the pack:\n {2}pack\.yaml:1 title: .*\n$/);
  });
  await withChanges([{ does: 'removes all questions', with: (pack) => rmSync(join(pack, 'questions'), { recursive: true }) }], (pack) => {
    expect(run([folder], { PACK: pack }).stderr).toContain('questions: the pack has no question. Write questions/<topic>/<slug>.mdx.\n');
  });
  expect(readFileSync(join(folder, 'answerpack.apkg'), 'utf8')).toBe('earlier');
});

test('where cards have no place, one sentence says why, and what to do', () => {
  const folder = makeTemporaryFolder();
  const file = join(folder, 'file');
  const none = join(folder, 'none');
  writeFileSync(file, '');
  const said = (...words: string[]): string => {
    try {
      return `found ${findCardsFolder(words, { output: none, pack: SOUND_PACK })}`;
    } catch (error) {
      return describeExpected(error) ?? 'an error with its stack';
    }
  };
  expect(said()).toBe(`${none} does not exist. Run "npm run build" first, or name a folder: npm run cards -- my-cards.`);
  expect(said('')).toBe(said());
  expect(said(file)).toBe(`${file} is a file. Name a folder for the cards.`);
  expect(said(join(file, 'x'))).toMatch(/^\S+ can not be made \(ENOTDIR: .*\)\. Name another folder\.$/);
  expect(said(SOUND_PACK)).toBe(`${SOUND_PACK} is inside the pack, whose files are its author's. Name another folder.`);
  expect(said(join(SOUND_PACK, 'cards'))).toContain(' is inside the pack, ');
  expect(said('a', 'b')).toBe('The command takes the name of one folder: npm run cards -- my-cards.');
  expect(said('--help')).toBe('The command takes the name of one folder: npm run cards -- my-cards.');
  expect(readdirSync(folder)).toEqual(['file']);
});

test('the command prints such a sentence alone, and so it does where a folder has the name of a file', () => {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'answerpack.apkg'));
  expect(run([folder])).toEqual({ code: 1, stdout: '', stderr: `${join(folder, 'answerpack.apkg')} is a folder. Move it away, or name another folder.\n` });
});

test.runIf(process.platform === 'linux')('a folder that may not be written is named with the file', () => {
  expect(run(['/sys']).stderr).toMatch(/^\/sys\/answerpack\.apkg (may not be read or written by this user|is on a disk that may only be read)\. .*\.\n$/);
});
