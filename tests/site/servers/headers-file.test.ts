import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/node/list-files.ts';
import { readBuilt, SITE } from '../built-site.ts';
import { headersOf, readHeadersFile } from './headers-file.ts';
import { cacheOf, HIDDEN, IMMUTABLE, SECURITY, TRANSPORT } from './rules.ts';

const SHIPPED = join(import.meta.dirname, '../../../public/_headers');

test('the file for Netlify and Cloudflare is part of the built site, as it is', () => {
  expect(readBuilt('_headers')).toBe(readFileSync(SHIPPED, 'utf8'));
});

test('it sends every file with what nginx sends it with; what is revalidated is left to the host, which does so by itself', () => {
  const rules = readHeadersFile(readBuilt('_headers'));
  const wrong = listFiles(SITE)
    .filter((file) => !HIDDEN.has(file))
    .filter((file) => {
      const expected = { ...SECURITY, 'strict-transport-security': TRANSPORT, ...(cacheOf(file) === IMMUTABLE ? { 'cache-control': IMMUTABLE } : {}) };
      return JSON.stringify(sort(headersOf(rules, `/${file}`))) !== JSON.stringify(sort(expected));
    });
  expect(wrong).toEqual([]);
});

const sort = (headers: Record<string, string>): [string, string][] => Object.entries(headers).toSorted(([a], [b]) => (a < b ? -1 : 1));

test('two values of one header are joined, and a path without a rule has none', () => {
  const rules = readHeadersFile('/a/*\n  X-One: 1\n/a/b\n  x-one: 2\n  X-Two: 2\n');
  expect([headersOf(rules, '/a/b'), headersOf(rules, '/a/c'), headersOf(rules, '/b')]).toEqual([{ 'x-one': '1, 2', 'x-two': '2' }, { 'x-one': '1' }, {}]);
});

describe('a file that a host would not take is refused', () => {
  test.each([
    ['/*.js\n  A: b', '_headers:1 "/*.js" is more than a path with one * at its end.'],
    ['/a/:name\n  A: b', '_headers:1 "/a/:name" is more than a path with one * at its end.'],
    ['# first\n  A: b', '_headers:2 is a header of no path.'],
    ['/a\nA: b', '_headers:2 "A: b" is neither a path nor an indented header.'],
    ['/a\n  ! A', '_headers:2 "  ! A" is neither a path nor an indented header.'],
    ['/a\n  A: b\n  a: c', '_headers:3 gives a a second time.'],
    [`/a\n  A: ${'b'.repeat(2000)}`, '_headers:2 has 2005 characters, of which Cloudflare reads 2000.'],
    ['/a\n'.repeat(101), '_headers:101 is one rule more than the 100 that Cloudflare reads.'],
  ])('%j', (text, message) => {
    expect(() => readHeadersFile(text)).toThrow(new Error(message));
  });
});
