import { expect, test, type Page } from 'playwright/test';
import { brotliCompressSync } from 'node:zlib';

/** Most bytes, as brotli, that a reader pays from the wish to search to the first result. */
const FIRST_RESULT = 110_000;
/** Files that are compressed as they are. */
const COMPRESSED = /\.(pf_\w+|pagefind)$/;

interface Loaded {
  name: string;
  /** When it had come, in milliseconds of the page's clock. */
  ended: number;
}

/** Keeps, in the page, when the first heading of a result came; the page fetches passages right after it, so nobody outside can tell in time. */
async function watchFirstResult(page: Page): Promise<void> {
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('dialog[open] h3') === null) return;
      performance.mark('first-result');
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** What the page has loaded since the mark "begin", and when the first result came. */
function readLoaded(page: Page): Promise<{ loaded: Loaded[]; first: number }> {
  return page.evaluate(() => {
    const timeOf = (mark: string): number => performance.getEntriesByName(mark)[0]!.startTime;
    const loaded = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter((entry) => entry.startTime >= timeOf('begin'));
    return { loaded: loaded.map(({ name, responseEnd }) => ({ name, ended: responseEnd })), first: timeOf('first-result') };
  });
}

/** Bytes of files as they travel. */
async function weigh(page: Page, names: string[]): Promise<number> {
  const sizes = names.map(async (name) => {
    const body = await (await page.request.get(name)).body();
    return COMPRESSED.test(new URL(name).pathname) ? body.length : brotliCompressSync(body).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const query of ['k8s', 'pod not starting', 'where are the logs of one payment when it failed yesterday']) {
  test(`the first result of “${query}” costs little`, async ({ page }) => {
    await page.goto('./about/', { waitUntil: 'networkidle' });
    await watchFirstResult(page);
    await page.evaluate(() => performance.mark('begin'));
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(query);
    await page.locator('a.result-section').first().waitFor();
    const { loaded, first } = await readLoaded(page);
    const all = await weigh(page, loaded.map(({ name }) => name));
    const before = await weigh(page, loaded.filter(({ ended }) => ended <= first).map(({ name }) => name));
    console.log(`“${query}” in the dialog: ${before} B to the first result, ${all} B with the first passage`);
    expect(before).toBeGreaterThan(10_000);
    expect(before).toBeLessThanOrEqual(FIRST_RESULT);
    expect(all).toBeGreaterThan(before);
  });
}
