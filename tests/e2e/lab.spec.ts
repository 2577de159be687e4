import { expect, test } from 'playwright/test';

test('an excerpt names its file, its checker, and leads to the whole file and back', async ({ page }) => {
  await page.goto('./questions/keep-ovens-warm/');
  const excerpt = page.locator('figure.code').filter({ hasText: 'celsius: 240' });
  await expect(excerpt.getByText(/^checked by \w+$/)).toBeVisible();
  await excerpt.getByRole('link', { name: 'ovens/deck.yaml' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ovens/deck.yaml');
  await expect(page.locator('pre')).toContainText('celsius: 220');
  await expect(page.locator('pre')).not.toContainText('region:');
  await page.getByRole('link', { name: 'How do you keep the ovens warm?' }).click();
  await expect(page).toHaveURL(/keep-ovens-warm/);
});

test('an excerpt can be copied', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('./questions/keep-ovens-warm/');
  const excerpt = page.locator('figure.code').first();
  await excerpt.getByRole('button', { name: 'Copy' }).click();
  await expect(excerpt.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await excerpt.locator('pre').innerText()).trimEnd());
  await context.close();
});

test('a copy says what became of it and then offers itself again, however often it is pressed', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    let refuse = false;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => ((refuse = !refuse) ? Promise.resolve() : Promise.reject(new Error('refused'))) },
    });
  });
  await page.goto('./questions/keep-ovens-warm/');
  const button = page.locator('figure.code').first().getByRole('button');
  await expect(button).toHaveText('Copy');
  await button.click();
  await expect(button).toHaveText('Copied');
  await page.clock.runFor(1500);
  await button.press('Enter');
  await expect(button).toHaveText('Select and copy by hand');
  // The first press's two seconds are over, the second's are not.
  await page.clock.runFor(1500);
  await expect(button).toHaveText('Select and copy by hand');
  await page.clock.runFor(1000);
  await expect(button).toHaveText('Copy');
  await page.clock.runFor(10_000);
  await expect(button).toHaveText('Copy');
});

test('a copy that waits for a permission says so when it is there, and not for ever', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise((resolve) => setTimeout(resolve, 5000)) } });
  });
  await page.goto('./questions/keep-ovens-warm/');
  const button = page.locator('figure.code').first().getByRole('button');
  await button.click();
  await page.clock.runFor(5500);
  await expect(button).toHaveText('Copied');
  await page.clock.runFor(2000);
  await expect(button).toHaveText('Copy');
});

test('where there is no clipboard the copy button stays away', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('./questions/keep-ovens-warm/');
  await expect(page.getByRole('button', { name: /^Theme/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
});

test('what no tool could vouch for carries no mark', async ({ page }) => {
  await page.goto('./lab/ovens/night-notes.txt/');
  await expect(page.getByText('Shown without the mark')).toBeVisible();
  await expect(page.getByText('Checked by')).toHaveCount(0);
  await page.goto('./lab/');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'night-notes.txt' }) });
  await expect(page.getByText(/^checked by/)).toHaveCount(0);
  await expect(row.getByText('not checked by a tool')).toBeVisible();
});

test('without script the copy button stays away', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./questions/keep-ovens-warm/');
  await expect(page.locator('figure.code').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await context.close();
});
