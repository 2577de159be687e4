import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index/build-index.ts';
import { openPlainPagefind, type PlainPagefind } from '../../search/plain-pagefind.ts';
import { readEntries, toIds } from '../../search/site-entries.ts';

const HOME = 'https://bakery.example/answers/';
const PAGES: Record<string, string> = {
  'questions/rye': '<h1>How is rye bread baked?</h1><p>Rye needs sour dough and a hot oven.</p>',
  'questions/oven': '<h1>Which oven?</h1><p>A stone oven keeps its heat.</p>',
  'tools/oven': '<h1>Oven</h1><p>An oven bakes. The oven is hot. Buy an oven.</p>',
};
const site = mkdtempSync(join(tmpdir(), 'answerpack-pagefind-'));
let pagefind: PlainPagefind;

beforeAll(async () => {
  for (const [page, body] of Object.entries(PAGES)) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), `<!doctype html><html lang="en"><title>${page}</title><body>${body}</body></html>`);
  }
  await buildSearchIndex(site, 'en');
  mkdirSync(join(site, 'search'));
  writeFileSync(join(site, 'search/index.json'), '{}');
  writeFileSync(join(site, 'index.html'), `<link rel="canonical" href="${HOME}">`);
  const questions = ['rye', 'oven'].map((slug) => ({ id: `${slug}-01`, address: `${HOME}questions/${slug}/` }));
  writeFileSync(join(site, 'pack.json'), JSON.stringify({ questions }));
  pagefind = await openPlainPagefind(site);
});

afterAll(async () => {
  await pagefind.close();
  rmSync(site, { recursive: true, force: true });
});

describe('plain Pagefind in Node', () => {
  test('answers paths without the base, in its own order', async () => {
    expect(await pagefind.find('sour dough')).toEqual(['/questions/rye/']);
    expect([...(await pagefind.find('oven'))].sort()).toEqual(['/questions/oven/', '/questions/rye/', '/tools/oven/']);
    expect(await pagefind.find('oven')).toEqual(await pagefind.find('oven'));
  });

  test.each(['', '???', 'zzzqqq', '<script>alert(1)</script> zzzqqq'])('finds nothing for "%s"', async (query) => {
    expect(await pagefind.find(query)).toEqual([]);
  });

  test('ids are those of the pack, below a base too; other pages keep their place without one', async () => {
    const entries = readEntries(site);
    expect(entries.ids).toEqual(new Set(['rye-01', 'oven-01']));
    const found = await toIds(pagefind.find, entries)('oven');
    expect([...found].sort()).toEqual(['', 'oven-01', 'rye-01']);
    expect(entries.idOf('constructor')).toBe('');
  });

  test('fails where the index is missing, and leaves no server behind', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'answerpack-pagefind-'));
    try {
      const countServers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
      const before = countServers();
      expect(before).toBeGreaterThan(0);
      await expect(openPlainPagefind(empty)).rejects.toThrow(/pagefind\.js/);
      await expect.poll(countServers).toBe(before);
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});
