import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFinding } from '../../../src/findings/findings.ts';
import type { Entry } from '../../../src/node/list-entries.ts';
import { readPackFile } from '../../../src/pack/read-file.ts';
import { decodeText } from '../../../src/text/decode-text.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerpack-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (entry: Entry): string => {
  const result = readPackFile(folder, entry, { maxBytes: 10 });
  return 'finding' in result ? formatFinding(result.finding) : result.text;
};

test('a file of the largest size is read, and one byte more is not', () => {
  writeFileSync(join(folder, 'a'), '0123456789');
  writeFileSync(join(folder, 'b'), '0123456789a');
  expect(report({ path: 'a', kind: 'file' })).toBe('0123456789');
  expect(report({ path: 'b', kind: 'file' })).toBe('b: the file has 1 kB. Keep it to 1 kB: split it, or cut what no page shows.');
});

test('a file that can not be read is named with the reason', () => {
  expect(report({ path: 'x.mdx', kind: 'unreadable', reason: 'EACCES' })).toBe(
    'x.mdx: it can not be read (EACCES). Give the user who builds the right to read it.',
  );
  expect(report({ path: 'x.mdx', kind: 'file' })).toBe('x.mdx: it can not be read (ENOENT). It went away while it was read; run the command again.');
  expect(report({ path: 'a\ufffd', kind: 'unreadable', reason: 'ENOENT' })).toBe('a\ufffd: its name is not UTF-8. Rename it.');
});

test.each<[string, number[], string]>([
  ['two bytes of a mark', [0xff, 0xfe, 0x61, 0], 'the file is not UTF-8 text: it is UTF-16'],
  ['the other mark', [0xfe, 0xff, 0, 0x61], 'the file is not UTF-8 text: it is UTF-16'],
  ['a zero byte', [...Array<number>(40).fill(0x61), 0], 'the file is not UTF-8 text: byte 41 is zero'],
  ['a lone byte', [0x61, 0x0a, 0xe9, 0x0a], 'the file is not UTF-8 text: line 2 has bytes of another encoding'],
  ['half a letter', [0x61, 0xe2, 0x82], 'the file is not UTF-8 text: line 1 has bytes of another encoding'],
  ['half a pair', [0xed, 0xa0, 0x80], 'the file is not UTF-8 text: line 1 has bytes of another encoding'],
  ['an overlong slash', [0xc0, 0xaf], 'the file is not UTF-8 text: line 1 has bytes of another encoding'],
])('%s is no text', (_, bytes, problem) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ problem });
});

test('text loses its mark and gets one kind of line end', () => {
  expect(decodeText(Buffer.from('\ufeffa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n' });
  expect(decodeText(new Uint8Array())).toEqual({ text: '' });
});
