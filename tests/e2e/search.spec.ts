import { expect, test } from 'playwright/test';
import { answers, collectErrors, dialog, field, hold, opener, searchFor, status, titles } from './search-parts.ts';

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search; arrows and Enter lead to an answer`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press(key);
    await expect(dialog(page)).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('cold at dawn');
    await expect(titles(page).first()).toHaveText('The oven is cold at dawn: what do you do?');
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/$/);
    await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText(['cold', 'dawn']);
  });
}

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('ci');
  await field(page).press('/');
  await expect(field(page)).toHaveValue('ci/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the Search button of the page searches and stays', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('thermometer');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(titles(page)).toHaveText(['The oven is cold at dawn: what do you do?']);
  await expect(page).toHaveURL(/\/search\/\?q=thermometer$/);
});

test('a query is addressable, and the back button restores the last one', async ({ page }) => {
  await page.goto('./search/?q=sourdough');
  await expect(field(page)).toHaveValue('sourdough');
  await expect(titles(page).first()).toContainText('sourdough');
  await expect(status(page)).toContainText('for “sourdough”');
  await field(page).fill('thermometer');
  await expect(page).toHaveURL(/\?q=thermometer$/);
  await expect(status(page)).toContainText('for “thermometer”');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=sourdough$/);
  await expect(field(page)).toHaveValue('sourdough');
  await expect(status(page)).toContainText('for “sourdough”');
  await page.goForward();
  await expect(field(page)).toHaveValue('thermometer');
  await expect(status(page)).toContainText('for “thermometer”');
});

test('level and topic narrow the results and are in the address', async ({ page }) => {
  await page.goto('./search/?q=bread');
  await expect(answers(page).first()).toBeVisible();
  const all = await answers(page).count();
  await page.getByLabel('Level').selectOption('foundation');
  await expect(page).toHaveURL(/level=foundation/);
  await expect.poll(() => answers(page).count()).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('Delivery');
  await expect(page).toHaveURL(/\?q=bread&topic=Delivery&level=foundation$/);
  await expect
    .poll(() =>
      answers(page)
        .locator('.result-facts')
        .allTextContents()
        .then((facts) => new Set(facts)),
    )
    .toEqual(new Set(['Delivery · foundation']));
  await page.reload();
  await expect(page.getByLabel('Level')).toHaveValue('foundation');
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('Delivery');
});

test('what is typed into the page before its script is there is not lost', async ({ page }) => {
  const letGo = await hold(page, '**/search-element*.js');
  // A script that is held back keeps the page from being loaded.
  await page.goto('./search/?q=bread&level=senior', { waitUntil: 'commit' });
  await field(page).fill('thermometer');
  letGo();
  await expect(titles(page)).toHaveText(['The oven is cold at dawn: what do you do?']);
  await expect(field(page)).toHaveValue('thermometer');
  await expect(page).toHaveURL(/\?q=thermometer&level=senior$/);
  await expect(page.getByLabel('Level')).toHaveValue('senior');
});

test('when the search module cannot be loaded, its link still leads to the page', async ({ page }) => {
  await page.route('**/search-dialog*', (route) => route.abort());
  await page.goto('./');
  await opener(page).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('nothing of the search is fetched before it is wanted, and all of it from the site itself', async ({ page, baseURL }) => {
  const asked: URL[] = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  const ofSearch = (): string[] => asked.map(({ pathname }) => pathname).filter((path) => /pagefind|search/.test(path));
  for (const address of ['./', './about/', './questions/keep-ovens-warm/', './topics/running/', './lab/ovens/deck.yaml/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(ofSearch(), address).toEqual([]);
  }
  await page.goto('./search/', { waitUntil: 'networkidle' });
  expect(ofSearch().filter((path) => /pagefind|\.json$/.test(path))).toEqual([]);
  await page.goto('./about/');
  await searchFor(page, 'bread');
  await expect(answers(page).locator('a.result-section').first()).toBeVisible();
  expect(ofSearch().filter((path) => /pagefind|\.json$/.test(path))).not.toEqual([]);
  expect(new Set(asked.map(({ origin }) => origin))).toEqual(new Set([new URL(baseURL!).origin]));
});

test('200 quick letters are more than Safari lets the address follow, and break nothing', async ({ page }) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    let changes = 0;
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history);
      history[name] = (...values) => {
        if ((changes += 1) > 100) throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
        real(...values);
      };
    }
  });
  await page.goto('./search/');
  await field(page).pressSequentially('thermometer '.repeat(20).slice(0, 200));
  await expect(status(page)).toContainText('1 answer for “thermometer');
  await expect(field(page)).toHaveValue('thermometer '.repeat(20).slice(0, 200));
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/$/);
  expect(errors).toEqual([]);
});
