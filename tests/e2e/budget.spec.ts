import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import pack from '../../dist/pack.json' with { type: 'json' };

/** Brotli bytes of everything a question page needs before its reader acts, diagrams included. */
const PAGE_BUDGET = 15_400;
/** Of these, bytes of script. */
const SCRIPT_BUDGET = 3_000;
/** Requests before the page is complete to read: the document and its style sheet. */
const REQUEST_BUDGET = 2;

test('every question page keeps the budgets', async ({ page, baseURL }, info) => {
  test.setTimeout(180_000);
  const sizes: string[] = [];
  for (const { address } of pack.questions) {
    const path = new URL(address).pathname;
    const loaded: { path: string; type: string; body: Buffer }[] = [];
    page.removeAllListeners('response');
    const pending: Promise<unknown>[] = [];
    page.on('response', (response) => {
      pending.push(response.body().then((body) => loaded.push({ path: new URL(response.url()).pathname, type: response.request().resourceType(), body })));
    });
    await page.goto(`${baseURL}${path}`, { waitUntil: 'load' });
    await Promise.all(pending);
    const size = (type?: string): number =>
      loaded.filter((item) => type === undefined || item.type === type).reduce((sum, item) => sum + brotliCompressSync(item.body).byteLength, 0);
    const inline = [
      ...loaded
        .find((item) => item.type === 'document')!
        .body.toString()
        .matchAll(/<script[^>]*>([^<]+)<\/script>/g),
    ].reduce((sum, match) => sum + brotliCompressSync(match[1]!).byteLength, 0);
    const toRender = loaded;
    sizes.push(`${path} ${size()} B, script ${size('script') + inline} B, ${toRender.length} requests`);
    expect(size(), `${path}: brotli bytes of ${loaded.map((item) => item.path).join(', ')}`).toBeLessThanOrEqual(PAGE_BUDGET);
    expect(size('script') + inline, `${path}: brotli bytes of script`).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(toRender.length, `${path}: requests before the page is complete`).toBeLessThanOrEqual(REQUEST_BUDGET);
  }
  info.annotations.push({ type: 'sizes', description: sizes.join('\n') });
  console.log(sizes.join('\n'));
});
