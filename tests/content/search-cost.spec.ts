import { expect, test, type Page } from 'playwright/test';
import { brotliCompressSync } from 'node:zlib';

/** Most bytes, as brotli, that a reader pays from the wish to search to the first result. */
const FIRST_RESULT = 110_000;
/** Files that are compressed as they are. */
const COMPRESSED = /\.(pf_\w+|pagefind)$/;

/** Counts what a page loads from now on. */
function count(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const size = async (): Promise<number> => {
      const body = await response.body();
      return COMPRESSED.test(new URL(response.url()).pathname) ? body.length : brotliCompressSync(body).length;
    };
    sizes.push(size().catch(() => 0));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const query of ['k8s', 'pod not starting', 'where are the logs of one payment when it failed yesterday']) {
  test(`the first result of “${query}” costs little`, async ({ page }) => {
    await page.goto('./about/', { waitUntil: 'networkidle' });
    const dialog = count(page);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
    const first = await dialog();
    await page.locator('a.result-section').first().waitFor();
    const all = await dialog();
    console.log(`“${query}” in the dialog: ${first} B to the first result, ${all} B with all passages`);
    expect(first).toBeGreaterThan(10_000);
    expect(first).toBeLessThanOrEqual(FIRST_RESULT);
  });
}
