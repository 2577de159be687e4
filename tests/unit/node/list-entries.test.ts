import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isByProduct } from '../../../src/node/by-products.ts';
import { findEntry, listEntries } from '../../../src/node/list-entries.ts';
import { listFiles } from '../../../src/node/list-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerpack-list-'));
  mkdirSync(join(folder, 'ovens/deck'), { recursive: true });
  writeFileSync(join(folder, 'ovens/deck/heat.yaml'), 'heat: 220\n');
  writeFileSync(join(folder, 'ovens/.DS_Store'), '');
  writeFileSync(join(folder, 'bread.md'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('lists files and folders, sorted, with forward slashes', () => {
  expect(listEntries(folder, { skip: isByProduct })).toEqual([
    { path: 'bread.md', kind: 'file' },
    { path: 'ovens', kind: 'folder' },
    { path: 'ovens/deck', kind: 'folder' },
    { path: 'ovens/deck/heat.yaml', kind: 'file' },
  ]);
  expect(listEntries(folder, { recursive: false }).map(({ path }) => path)).toEqual(['bread.md', 'ovens']);
  expect(listEntries(folder, { below: 'ovens/deck' })).toEqual([{ path: 'ovens/deck/heat.yaml', kind: 'file' }]);
});

test('tells links apart and follows none', () => {
  symlinkSync(tmpdir(), join(folder, 'out'));
  symlinkSync('ovens', join(folder, 'in'));
  symlinkSync('bread.md', join(folder, 'ovens/bread.md'));
  symlinkSync('../../bread.md', join(folder, 'ovens/deck/bread.md'));
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync(folder.replace(/.$/, ''), join(folder, 'nowhere'));
  expect(Object.fromEntries(listEntries(folder).flatMap(({ path, kind }) => (kind.startsWith('link') ? [[path, kind]] : [])))).toEqual({
    in: 'link',
    loop: 'link-broken',
    nowhere: 'link-broken',
    out: 'link-outside',
    'ovens/bread.md': 'link-broken',
    'ovens/deck/bread.md': 'link',
  });
  expect(listFiles(folder)).toEqual(['bread.md', 'ovens/.DS_Store', 'ovens/deck/heat.yaml']);
  expect(listFiles(folder, '.md')).toEqual(['bread.md']);
});

test('a folder beside it whose name begins the same is outside', () => {
  mkdirSync(`${folder}-other`);
  try {
    symlinkSync(`${folder}-other`, join(folder, 'other'));
    expect(findEntry(folder, 'other').kind).toBe('link-outside');
  } finally {
    rmSync(`${folder}-other`, { recursive: true });
  }
});

test('opens no FIFO', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(findEntry(folder, 'pipe')).toEqual({ path: 'pipe', kind: 'FIFO' });
});

test('a missing folder has no entries, and a file in its place can not be listed', () => {
  expect(listEntries(join(folder, 'nowhere'))).toEqual([]);
  expect(listEntries(join(folder, 'bread.md'))).toEqual([{ path: '', kind: 'unreadable', reason: 'ENOTDIR' }]);
  expect(findEntry(folder, 'gone')).toEqual({ path: 'gone', kind: 'unreadable', reason: 'ENOENT' });
});
