import { expect, test, type Page } from 'playwright/test';

const results = (page: Page) => page.locator('[data-search-results]').getByRole('listitem');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the answers' });

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search; arrows and Enter lead to an answer`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search the answers' });
    await expect(dialog).toBeVisible();
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('cold oven dawn');
    await expect(results(page).first()).toContainText('The oven is cold at dawn: what do you do?');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/$/);
  });
}

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto('./questions/keep-ovens-warm/');
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('./search/');
  await box(page).fill('ci');
  await box(page).press('/');
  await expect(box(page)).toHaveValue('ci/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a query is addressable, and the back button restores the last one', async ({ page }) => {
  await page.goto('./search/?q=sourdough');
  await expect(box(page)).toHaveValue('sourdough');
  await expect(results(page).first()).toContainText('sourdough');
  await expect(page.getByRole('status')).toContainText('for “sourdough”');
  await box(page).fill('thermometer');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\?q=thermometer$/);
  await expect(page.getByRole('status')).toContainText('for “thermometer”');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=sourdough$/);
  await expect(box(page)).toHaveValue('sourdough');
  await expect(page.getByRole('status')).toContainText('for “sourdough”');
  await page.goForward();
  await expect(box(page)).toHaveValue('thermometer');
});

test('results name the section that matched and mark the words', async ({ page }) => {
  await page.goto('./search/?q=OutOfSteamError');
  const first = results(page).first();
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('The oven is cold at dawn: what do you do?');
  const section = first.getByRole('link', { name: /^Full answer/ });
  await expect(section.locator('mark').first()).toContainText('OutOfSteamError');
  await section.click();
  await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/#full-answer$/);
});

test('level narrows the results and stands in the address', async ({ page }) => {
  await page.goto('./search/?q=sourdough');
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  await page.getByLabel('Level').selectOption('foundation');
  await expect(page).toHaveURL(/level=foundation/);
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  await page.reload();
  await expect(page.getByLabel('Level')).toHaveValue('foundation');
});

test('a topic without matches says so', async ({ page }) => {
  await page.goto('./search/?q=zzzzqqqq');
  await expect(page.getByRole('status')).toHaveText("Nothing found for “zzzzqqqq”. Try one word, a tool's name or a symptom.");
});

test('a slip of the finger is mended and said', async ({ page }) => {
  await page.goto('./search/?q=sourdogh');
  await expect(page.getByRole('status')).toContainText('Searched for “sourdough”.');
  await expect(results(page).first()).toContainText('sourdough');
});

test('what people type for a tool finds the tool', async ({ page }) => {
  await page.goto('./search/?q=kneader');
  await expect(page.getByRole('status')).toContainText('Searched for “Spiral Mixer”.');
  await expect(results(page).first()).toBeVisible();
});

test('without its index the search says so and shows the list', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./search/?q=sourdough');
  await expect(page.getByRole('status')).toHaveText('There is no search index yet. Run "npm run build" once; the development server then uses it.');
  await expect(page.getByRole('region', { name: 'The first 60 questions' })).toBeVisible();
});

test('when the search module cannot be loaded, its link still leads to the page', async ({ page }) => {
  await page.route('**/search-dialog*', (route) => route.abort());
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('nothing of the search is fetched before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./questions/keep-ovens-warm/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
});
