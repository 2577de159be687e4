import { expect, test } from 'playwright/test';

test('the dialog brings its styles into a page that has none of them, and is never seen without', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/search-dialog*.css', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./about/');
  const asked = page.waitForRequest(/search-dialog.*\.css$/);
  await page.keyboard.press('/');
  await asked;
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  const dialog = page.getByRole('dialog', { name: 'Search the answers' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toHaveCSS('border-radius', '8px');
  await expect(dialog.getByRole('search')).toHaveCSS('display', 'grid');
  // The field's name is for screen readers only.
  expect((await dialog.locator('label', { hasText: 'Search the answers' }).boundingBox())?.width).toBe(1);
  expect(messages).toEqual([]);
});
