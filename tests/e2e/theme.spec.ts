import { expect, test } from 'playwright/test';

const background = 'getComputedStyle(document.documentElement).backgroundColor';

test('the theme follows the system until it is chosen, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await page.evaluate(background);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(background);
  expect(dark).not.toBe(light);
  const button = page.getByRole('button', { name: /^Theme/ });
  await expect(button).toHaveText('Theme: system');
  await button.click();
  await expect(button).toHaveText('Theme: light');
  expect(await page.evaluate(background)).toBe(light);
  await page.goto('/questions/security/');
  await expect(button).toHaveText('Theme: light');
  expect(await page.evaluate(background)).toBe(light);
  await button.press('Enter');
  await expect(button).toHaveText('Theme: dark');
  expect(await page.evaluate(background)).toBe(dark);
  await button.press('Space');
  await expect(button).toHaveText('Theme: system');
});

test('where storage is forbidden the page stays readable', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('forbidden');
      },
    }),
  );
  await page.goto('/');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});
