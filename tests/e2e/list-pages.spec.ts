import { expect, test } from 'playwright/test';

/** The bakery's oven is in more questions than a page of a list holds, and so is the topic of deliveries. */
for (const [list, heading] of [
  ['tools/oven/', 'h2'],
  ['topics/delivery/', 'h3'],
] as const)
  test(`${list} goes on over pages, with each question once`, async ({ page }) => {
    const seen: string[] = [];
    await page.goto(`./${list}`);
    const first = await page.title();
    for (let pages = 1; ; pages += 1) {
      const names = await page.locator('.question-list').locator(heading).allInnerTexts();
      expect(names.length).toBeLessThanOrEqual(40);
      seen.push(...names);
      const next = page.getByRole('navigation', { name: 'Pages of the list' }).getByRole('link', { name: /^Next \d+$/ });
      if ((await next.count()) === 0) {
        expect(pages).toBe(2);
        break;
      }
      await next.click();
      await expect(page).toHaveURL(new RegExp(`${list}${pages + 1}/$`));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(60);
    expect(first).toMatch(/, page 1 of 2 · /);
    await page.getByRole('link', { name: /^Previous/ }).click();
    await expect(page).toHaveTitle(first);
  });

test('a sheet of a large topic leads to its next part', async ({ page }) => {
  await page.goto('./sheets/delivery/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/, part 1 of \d+$/);
  const parts = page.getByRole('navigation', { name: 'Pages of the list' });
  await parts.getByRole('link', { name: /part 2 of/ }).click();
  await expect(page).toHaveURL(/sheets\/delivery-part-2\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/, part 2 of \d+$/);
  await expect(parts.getByRole('link')).toHaveCount(2);
});
