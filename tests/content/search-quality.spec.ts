import { expect, test } from 'playwright/test';
import { measure, sortQueries } from '../search/measure.ts';
import { QUERIES } from '../search/queries.ts';
import { formatMisses, formatScore } from '../search/report.ts';
import { readEntries } from '../search/site-entries.ts';
import { BASE, SITE } from '../site/built-site.ts';

/** Of all queries, the shares that must find their answer on the page; search-quality.test.ts has the floors for each kind. */
const FLOORS = { first: 0.85, three: 0.95, reciprocal: 0.9 };

test('what readers type finds the entry that answers it', async ({ page }) => {
  test.setTimeout(240_000);
  const entries = readEntries(SITE);
  const { counted } = sortQueries(QUERIES, entries.ids);
  await page.goto('./search/');
  const box = page.getByRole('searchbox');
  const status = page.getByRole('status');
  const { all, misses } = await measure(counted, async (query) => {
    // From an empty box, so that what the last query found is gone; what is quoted may be the query or what was meant by it.
    await box.fill('');
    await expect(status).toHaveText('');
    await box.fill(query);
    await expect(status).toContainText('“');
    const paths = await page
      .locator('[data-search-results] h3 a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    return paths.map((path) => entries.idOf(`/${path.slice(BASE.length)}`));
  });
  const list = formatMisses('not first', misses);
  console.log(`search in the browser, ${all.n} queries: ${formatScore(all)}`);
  expect(all.n).toBeGreaterThan(0);
  expect(all.first, list).toBeGreaterThanOrEqual(FLOORS.first);
  expect(all.three, list).toBeGreaterThanOrEqual(FLOORS.three);
  expect(all.reciprocal, list).toBeGreaterThanOrEqual(FLOORS.reciprocal);
});
