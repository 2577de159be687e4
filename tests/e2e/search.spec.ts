import { expect, test, type Page } from 'playwright/test';

const results = (page: Page) => page.locator('[data-search-results]').getByRole('listitem');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the answers' });

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search; arrows and Enter lead to an answer`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search the answers' });
    await expect(dialog).toBeVisible();
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('memory leak');
    await expect(results(page).first()).toContainText('Give an example of a production issue you faced.');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\/production-issue\/$/);
  });
}

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto('/questions/security/');
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('ci');
  await box(page).press('/');
  await expect(box(page)).toHaveValue('ci/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a query is addressable, and the back button restores the last one', async ({ page }) => {
  await page.goto('/search/?q=vault');
  await expect(box(page)).toHaveValue('vault');
  await expect(results(page).first()).toContainText('Vault');
  await expect(page.getByRole('status')).toContainText('for “vault”');
  await box(page).fill('splunk');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\?q=splunk$/);
  await expect(page.getByRole('status')).toContainText('for “splunk”');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=vault$/);
  await expect(box(page)).toHaveValue('vault');
  await expect(page.getByRole('status')).toContainText('for “vault”');
  await page.goForward();
  await expect(box(page)).toHaveValue('splunk');
});

test('results name the section that matched and mark the words', async ({ page }) => {
  await page.goto('/search/?q=OutOfMemoryError');
  const first = results(page).first();
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('Give an example of a production issue you faced.');
  const section = first.getByRole('link', { name: /^Full answer/ });
  await expect(section.locator('mark').first()).toContainText('OutOfMemoryError');
  await section.click();
  await expect(page).toHaveURL(/\/questions\/production-issue\/#full-answer$/);
});

test('level narrows the results and stands in the address', async ({ page }) => {
  await page.goto('/search/?q=prometheus');
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  await page.getByLabel('Level').selectOption('foundation');
  await expect(page).toHaveURL(/level=foundation/);
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  await page.reload();
  await expect(page.getByLabel('Level')).toHaveValue('foundation');
});

test('a topic without matches says so', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.getByRole('status')).toHaveText("Nothing found for “zzzzqqqq”. Try one word, a tool's name or a symptom.");
});

test('a slip of the finger is mended and said', async ({ page }) => {
  await page.goto('/search/?q=prometeus');
  await expect(page.getByRole('status')).toContainText('Searched for “prometheus”.');
  await expect(results(page).first()).toContainText('Prometheus');
});

test('what people type for a tool finds the tool', async ({ page }) => {
  await page.goto('/search/?q=gha');
  await expect(page.getByRole('status')).toContainText('Searched for “GitHub Actions”.');
  await expect(results(page).first()).toBeVisible();
});

test('without its index the search says so and shows the list', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/?q=vault');
  await expect(page.getByRole('status')).toHaveText('There is no search index yet. Run "npm run build" once; the development server then uses it.');
  await expect(page.getByRole('region', { name: 'Every question' })).toBeVisible();
});

test('when the search module cannot be loaded, its link still leads to the page', async ({ page }) => {
  await page.route('**/search-dialog*', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('nothing of the search is fetched before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/questions/security/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
});
