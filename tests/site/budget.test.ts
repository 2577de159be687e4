import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/node/list-files.ts';
import { BASE, fileOf, PACK, readBuilt, SITE } from './built-site.ts';

/** Brotli bytes of everything a question page needs before its reader acts, diagrams included. */
const PAGE_BUDGET = 20_000;
/** Of the median page: what a connection's first round trip can bring. */
const MEDIAN_BUDGET = 14_600;
/** Of these, bytes of script. */
const SCRIPT_BUDGET = 2_600;
/** Requests before the page is complete: the document and its script. */
const REQUEST_BUDGET = 2;

const compressed = (body: string | Buffer): number => brotliCompressSync(body).byteLength;

/** What a browser fetches of the site to show a page, as its HTML says, and the bytes of it. */
function measure(file: string): { requests: number; bytes: number; script: number } {
  const html = readBuilt(file);
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  const styles = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|modulepreload|preload)"[^>]*href="([^"]+)"/g)].map((match) => match[1]!);
  const size = (address: string): number => compressed(readFileSync(join(SITE, address.slice(BASE.length))));
  const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]+?)<\/script>/g)].reduce((sum, match) => sum + compressed(match[1]!), 0);
  const external = scripts.reduce((sum, address) => sum + size(address), 0);
  return {
    requests: 1 + scripts.length + styles.length,
    bytes: compressed(html) + external + styles.reduce((sum, address) => sum + size(address), 0),
    script: external + inline,
  };
}

test('the viewer of drawings, its markup and styles in it, costs at most 3,000 bytes', () => {
  const files = listFiles(SITE, '.js').filter((file) => /\/viewer\.[\w-]*\.js$/.test(file));
  expect(files).toHaveLength(1);
  const script = readFileSync(join(SITE, files[0]!), 'utf8');
  expect(script).toContain('.viewer');
  expect(script).not.toMatch(/import\s*[{'"`]|\bimport\(/);
  expect(compressed(script)).toBeLessThanOrEqual(3_000);
});

test('no script brings the bundler’s own helper of loading, which is longer than ours', () => {
  const scripts = listFiles(join(SITE, '_astro'), '.js');
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((file) => readFileSync(join(SITE, '_astro', file), 'utf8').includes('vite:preloadError'))).toEqual([]);
});

describe('every question page', () => {
  const sizes = PACK.questions.map(({ address }) => ({ address, ...measure(fileOf(address)) }));

  test.each([
    ['bytes', PAGE_BUDGET],
    ['script', SCRIPT_BUDGET],
    ['requests', REQUEST_BUDGET],
  ] as const)('keeps the budget of %s: %i', (what, budget) => {
    expect(sizes.filter((size) => size[what] > budget).map((size) => `${size.address}: ${size[what]}`)).toEqual([]);
    const sorted = sizes.map((size) => size[what]).toSorted((a, b) => a - b);
    console.log(`${what} of a question page: ${sorted[0]} to ${sorted.at(-1)}, median ${sorted[Math.floor(sorted.length / 2)]}`);
  });

  test(`keeps the budget of bytes in the median: ${MEDIAN_BUDGET}`, () => {
    const sorted = sizes.map(({ bytes }) => bytes).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_BUDGET);
  });
});
