import { expect, test } from 'playwright/test';

const background = 'getComputedStyle(document.documentElement).backgroundColor';

test('the theme follows the system until it is chosen, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await page.evaluate(background);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(background);
  expect(dark).not.toBe(light);
  const button = page.getByRole('button', { name: /^Theme/ });
  await expect(button).toHaveText('Theme: system');
  await button.click();
  await expect(button).toHaveText('Theme: light');
  expect(await page.evaluate(background)).toBe(light);
  await page.goto('./questions/keep-ovens-warm/');
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
  await page.goto('./');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a theme chosen in one tab is the theme of the others, and so is forgetting it', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('./');
  await other.goto('./about/');
  const button = other.getByRole('button', { name: /^Theme/ });
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(button).toHaveText('Theme: light');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(button).toHaveText('Theme: dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The next press goes on from what is shown here.
  await button.click();
  await expect(button).toHaveText('Theme: system');
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveText('Theme: system');
  await button.click();
  await page.evaluate(() => localStorage.clear());
  await expect(button).toHaveText('Theme: system');
  await expect(other.locator('html')).not.toHaveAttribute('data-theme');
});

test('a page that comes back from memory shows the theme chosen since', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveText('Theme: dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a remembered word that is no theme counts as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'constructor'));
  await page.goto('./');
  const button = page.getByRole('button', { name: /^Theme/ });
  await expect(button).toHaveText('Theme: system');
  await button.click();
  await expect(button).toHaveText('Theme: light');
});
