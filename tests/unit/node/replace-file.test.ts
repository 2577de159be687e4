import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile, replaceFileBy } from '../../../src/node/replace-file.ts';
import { makeTemporaryFolder } from '../site/temporary-folder.ts';

const read = (folder: string): string => readFileSync(join(folder, 'deck.apkg'), 'utf8');

test('a draft that a killed process left is removed, and that of a process that runs stays', () => {
  const folder = makeTemporaryFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const [left, running, other] = [pid, process.ppid, 'notes'].map((end) => join(folder, `.answerpack-draft-deck.apkg-${end}`)) as [string, string, string];
  for (const file of [left, running, other]) writeFileSync(file, 'draft');
  writeFileSync(join(folder, 'deck.apkg'), 'earlier');
  replaceFile(join(folder, 'deck.apkg'), Buffer.from('later'));
  expect(read(folder)).toBe('later');
  expect([left, running, other].map((file) => existsSync(file))).toEqual([false, true, true]);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('what fails while it is written leaves the earlier file, and no draft', async () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'deck.apkg');
  replaceFile(path, 'earlier');
  const failing = replaceFileBy(path, (draft) => {
    writeFileSync(draft, 'half');
    return Promise.reject(new Error('The disk went away.'));
  });
  await expect(failing).rejects.toThrow('The disk went away.');
  expect(read(folder)).toBe('earlier');
  expect(readdirSync(folder)).toEqual(['deck.apkg']);
});

test('what is written piece by piece is in place when all of it is there', async () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'deck.apkg');
  replaceFile(path, 'earlier');
  await replaceFileBy(path, async (draft) => {
    writeFileSync(draft, 'la');
    expect(read(folder)).toBe('earlier');
    writeFileSync(draft, 'ter', { flag: 'a' });
    await Promise.resolve();
  });
  expect(read(folder)).toBe('later');
});

test('an error names the file that was asked for, not its draft', () => {
  const path = join(makeTemporaryFolder(), 'deck.apkg');
  mkdirSync(path);
  expect(() => replaceFile(path, 'later')).toThrow(expect.objectContaining({ path, dest: path }));
});
