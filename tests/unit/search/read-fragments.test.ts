import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExpectedError } from '../../../src/findings/refuse.ts';
import { nameFragments, readFragments } from '../../../src/search/index/build-index.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'fragments-'));
  mkdirSync(join(site, 'pagefind', 'fragment'), { recursive: true });
  mkdirSync(join(site, 'search'));
});
afterEach(() => rmSync(site, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(site, 'pagefind', 'fragment', name), gzipSync(text));
const page = (url: string): string => `pagefind_dcd${JSON.stringify({ url, content: 'Rye.', meta: {} })}`;

test("a page's fragment is found by the page's address", () => {
  write('en_1a.pf_fragment', page('/questions/rye/'));
  write('en_2b.pf_fragment', page('/questions/oats/'));
  expect(readFragments(site)).toEqual(
    new Map([
      ['/questions/rye/', 'en_1a'],
      ['/questions/oats/', 'en_2b'],
    ]),
  );
});

test.each<[string, Buffer]>([
  ['without its signature', gzipSync(page('/questions/rye/').slice('pagefind_dcd'.length))],
  ['with another signature', gzipSync(page('/questions/rye/').replace('dcd', 'dce'))],
  ['that is empty', gzipSync('')],
  ['of no bytes', Buffer.alloc(0)],
  ['that is not compressed', Buffer.from(page('/questions/rye/'))],
  ['without JSON', gzipSync('pagefind_dcd{')],
  ['of nothing', gzipSync('pagefind_dcdnull')],
  ['without an address', gzipSync('pagefind_dcd{"content":"Rye."}')],
])('a fragment %s is a new format, which is said', (_, bytes) => {
  writeFileSync(join(site, 'pagefind', 'fragment', 'en_1a.pf_fragment'), bytes);
  expect(() => readFragments(site)).toThrow(
    new ExpectedError("Pagefind's fragment en_1a.pf_fragment has another form than Pagefind 1.6 wrote; adapt parseFragment() to it"),
  );
});

test('the records of questions are told their fragments; other files stay as they are', () => {
  write('en_1a.pf_fragment', page('/questions/rye/'));
  const records = [{ path: '/questions/rye/' }, { path: '/questions/oats/' }];
  writeFileSync(join(site, 'search', 'questions-0.json'), JSON.stringify({ version: 'v', records }));
  writeFileSync(join(site, 'search', 'index.json'), '{ "version": "v" }');
  nameFragments(site);
  expect(JSON.parse(readFileSync(join(site, 'search', 'questions-0.json'), 'utf8'))).toEqual({
    version: 'v',
    records: [{ path: '/questions/rye/', fragment: 'en_1a' }, { path: '/questions/oats/' }],
  });
  expect(readFileSync(join(site, 'search', 'index.json'), 'utf8')).toBe('{ "version": "v" }');
});
