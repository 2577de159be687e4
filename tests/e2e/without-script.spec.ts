import { expect, test } from 'playwright/test';
import pack from '../../dist/pack.json' with { type: 'json' };
import { PAGES } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const { question, address, oneLine } of pack.questions) {
  test(`“${question}” is complete without script`, async ({ page }) => {
    await page.goto(new URL(address).pathname);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
    for (const name of ['Say first', 'Full answer', 'Common mistakes', 'How it is scored', 'Asked next'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page.locator('.one-line')).toHaveText(oneLine);
    const toggle = page.locator('details.answer > summary');
    await toggle.click();
    await expect(page.locator('.one-line')).toBeHidden();
    await toggle.click();
    await expect(page.locator('.one-line')).toBeVisible();
  });
}

test('the search page lists every question, and the form leads to it', async ({ page }) => {
  await page.goto('/search/');
  const list = page.getByRole('region', { name: 'Every question' });
  for (const { question } of pack.questions) await expect(list.getByRole('link', { name: question, exact: true })).toBeVisible();
  await page.getByRole('searchbox').fill('vault');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=vault/);
});

test('no page shows a control that needs script', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.locator('qa-theme')).toBeHidden();
  }
});

test('every way into the search leads to its page, and no hint speaks of a key', async ({ page }) => {
  await page.goto('/');
  for (const hint of await page.locator('kbd').all()) await expect(hint).toBeHidden();
  const count = await page.locator('a[data-search-open]').count();
  expect(count).toBeGreaterThan(1);
  for (const link of await page.locator('a[data-search-open]').all()) await expect(link).toHaveAttribute('href', /\/search\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search the answers' })).toBeVisible();
});

test('a phone has previous, topic, search and next under one thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(new URL(pack.questions[1]!.address).pathname);
  const bar = page.getByRole('navigation', { name: 'Quick navigation' });
  await expect(bar).toBeInViewport();
  await expect(bar.getByRole('link')).toHaveText(['Previous', 'Topic', 'Search', 'Next']);
  for (const link of await bar.getByRole('link').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  }
  await bar.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.questions[2]!.question);
});
