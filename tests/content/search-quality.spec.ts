import { expect, test } from 'playwright/test';

import { PACK as pack } from '../site/built-site.ts';
import wanted from '../fixtures/data/search-queries.json' with { type: 'json' };

/** Of all queries, the share that must find an answer among the first three results, and the mean reciprocal rank. */
const FOUND_IN_THREE = 0.95;
const MEAN_RECIPROCAL_RANK = 0.9;

test('what readers type finds the entry that answers it', async ({ page }) => {
  test.setTimeout(120_000);
  const idByPath = new Map(pack.questions.map((question) => [new URL(question.address).pathname, question.id]));
  const known = new Set(idByPath.values());
  const queries = wanted.queries.filter(({ ids }) => ids.some((id) => known.has(id)));
  expect(queries).toHaveLength(wanted.queries.length);
  await page.goto('./search/');
  const box = page.getByRole('searchbox');
  const misses: string[] = [];
  let found = 0;
  let reciprocal = 0;
  for (const { q, ids } of queries) {
    await box.fill(q);
    await expect(page.getByRole('status')).toContainText(`“${q}”`);
    const paths = await page
      .locator('[data-search-results] h3 a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const rank = paths.findIndex((path) => ids.includes(idByPath.get(path) ?? '')) + 1;
    if (rank > 0) reciprocal += 1 / rank;
    if (rank > 0 && rank <= 3) found += 1;
    else misses.push(`${q}: rank ${rank}`);
  }
  console.log(
    `search: ${found} of ${queries.length} in the first three, mean reciprocal rank ${(reciprocal / queries.length).toFixed(3)}; missed: ${misses.join('; ') || 'none'}`,
  );
  expect(found / queries.length, misses.join('; ')).toBeGreaterThanOrEqual(FOUND_IN_THREE);
  expect(reciprocal / queries.length).toBeGreaterThanOrEqual(MEAN_RECIPROCAL_RANK);
});
