import { expect, test, type Page, type Route } from 'playwright/test';
import { answers, collectErrors, dialog, field, passages, searchIn, status, titles } from './search-parts.ts';

const QUESTION = 'How do you keep a sourdough starter alive?';
const FAILURE = 'The search could not be loaded. Check the connection, or use the list of all questions.';

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });
const blocked = (route: Route): Promise<void> => route.abort();
const saying = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });

/** Fetches the real file and changes what it holds. */
const changed = (change: (file: Record<string, unknown>) => object) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) });
};

/** What the search shows where only Pagefind can be asked: titles, with nothing that the question index would know. */
async function expectTitles(page: Page): Promise<void> {
  await expect(status(page)).toHaveText(/^\d+ answers? for “sourdough”\.$/);
  await expect(titles(page).first()).toHaveText(QUESTION);
  await expect(answers(page).first()).toContainText('Running · intermediate');
  await expect(answers(page).first()).not.toContainText('Short answer');
  await expect(answers(page).locator('p:empty')).toHaveCount(0);
}

/** What it shows where only the question index can be asked. */
async function expectAnswers(page: Page): Promise<void> {
  await expect(status(page)).toHaveText('1 answer for “sourdough”.');
  await expect(titles(page)).toHaveText([QUESTION]);
  await expect(answers(page).first()).toContainText('Short answer');
  await expect(passages(page)).toHaveCount(0);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/questions\/sourdough-starter\/$/);
}

/** Pagefind starts itself beside what is asked of it, so that some of its failures can be caught by nobody. */
const isOurs = (error: string): boolean => !/^Failed to load (the )?Pagefind/.test(error);

/** The dialog is the page's search in another box: it is tried with a file that is missing, one that is damaged, and all. */
function chosen<Fault extends [string, ...unknown[]]>(where: 'page' | 'dialog', faults: Fault[]): Fault[] {
  const inDialog = ['its head is missing', 'a part of its words is cut off', 'all of it is missing', 'its WebAssembly is damaged'];
  return where === 'page' ? faults : faults.filter(([fault]) => inDialog.includes(fault));
}

for (const where of ['page', 'dialog'] as const) {
  test.describe(`without the question index, in the ${where},`, () => {
    const faults: [string, string, (route: Route) => Promise<void>][] = [
      ['its head is missing', 'index.json', missing],
      ['its head is blocked', 'index.json', blocked],
      ['its head is cut off', 'index.json', saying('{"version":"1d4')],
      ['its head is a page', 'index.json', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' })],
      ['its head is null', 'index.json', saying('null')],
      ['its head is a list', 'index.json', saying('[]')],
      ['its head has another shape', 'index.json', saying('{"version":2,"entries":{}}')],
      ['its head has no synonyms', 'index.json', changed((head) => ({ ...head, synonyms: null }))],
      ['its head does not say how long its parts are', 'index.json', changed((head) => ({ ...head, recordsInPart: undefined }))],
      ['a part of its words is missing', 'words-*.json*', missing],
      ['a part of its words is cut off', 'words-*.json*', saying('{"version":')],
      ['a part of its words has nothing in it', 'words-*.json*', changed(({ version }) => ({ version }))],
      ['a part of its questions is missing', 'questions-*.json*', missing],
      ['a part of its questions is blocked', 'questions-*.json*', blocked],
      ['a part of its questions has nothing in it', 'questions-*.json*', changed(({ version }) => ({ version }))],
      ['its parts are of another version', '{words,questions}-*.json*', changed((part) => ({ ...part, version: 'another' }))],
    ];
    for (const [fault, files, answer] of chosen(where, faults)) {
      test(`as ${fault}, titles of pages answer`, async ({ page }) => {
        const errors = collectErrors(page);
        await page.route(`**/search/${files}`, answer);
        await searchIn(where, page, 'sourdough');
        await expectTitles(page);
        await field(page).press('Enter');
        await expect(page).toHaveURL(/\/questions\/sourdough-starter\/$/);
        expect(errors).toEqual([]);
      });
    }
  });

  test.describe(`without Pagefind, in the ${where},`, () => {
    const faults: [string, string, (route: Route) => Promise<void>][] = [
      ['all of it is missing', '**/pagefind/**', missing],
      ['all of it is blocked', '**/pagefind/**', blocked],
      ['its script is no script', '**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '<!doctype html>' })],
      ['its WebAssembly is blocked', '**/pagefind/wasm.*', blocked],
      ['its WebAssembly is damaged', '**/pagefind/wasm.*', (route) => route.fulfill({ body: 'no wasm' })],
      ['its entry is no JSON', '**/pagefind/pagefind-entry.json*', saying('<')],
      ['its list of pages is damaged', '**/*.pf_meta', (route) => route.fulfill({ body: 'no meta' })],
      ['its words are missing', '**/*.pf_index', missing],
      ['its fragments are damaged', '**/*.pf_fragment', (route) => route.fulfill({ body: 'no fragment' })],
      ['its fragments are missing', '**/*.pf_fragment', missing],
    ];
    for (const [fault, files, answer] of chosen(where, faults)) {
      test(`as ${fault}, the question index answers`, async ({ page }) => {
        const errors = collectErrors(page);
        await page.route(files, answer);
        await searchIn(where, page, 'sourdough');
        await expectAnswers(page);
        expect(errors.filter(isOurs)).toEqual([]);
      });
    }
  });

  test(`a policy that refuses WebAssembly leaves the question index, in the ${where}`, async ({ page }) => {
    const errors = collectErrors(page);
    await page.route(/\/(search|about)\/$/, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain("'wasm-unsafe-eval'");
      await route.fulfill({ response, body: html.replace(/ ?'wasm-unsafe-eval'/, '') });
    });
    // What a page's policy refuses is refused to its workers where it is sent with their script, too.
    await page.route('**/pagefind-worker.js*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" } });
    });
    await searchIn(where, page, 'sourdough');
    await expectAnswers(page);
    expect(errors.filter(isOurs)).toEqual([]);
  });
}

test.describe('with all refused', () => {
  const refusals = {
    'all files': '**/pagefind/**',
    "Pagefind's WebAssembly": '**/pagefind/wasm.*',
    "Pagefind's worker and WebAssembly": '**/pagefind/{wasm.,pagefind-worker}*',
    "Pagefind's list of pages": '**/*.pf_meta',
    "Pagefind's words": '**/*.pf_index',
    "Pagefind's fragments": '**/*.pf_fragment',
  };
  const refuse = async (page: Page, files: string): Promise<void> => {
    await page.route('**/search/*.json*', blocked);
    await page.route(files, blocked);
  };

  for (const [name, files] of Object.entries(refusals)) {
    test(`(${name}) the page says so in one sentence and lists the questions`, async ({ page }) => {
      const errors = collectErrors(page);
      await refuse(page, files);
      await page.goto('./search/?q=sourdough');
      await expect(status(page)).toHaveText(FAILURE);
      await expect(page.getByRole('region', { name: 'The first 60 questions' })).toBeVisible();
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      expect(errors.filter(isOurs)).toEqual([]);
    });
  }

  test('the dialog says so and leads to the search page', async ({ page }) => {
    await refuse(page, refusals['all files']);
    await searchIn('dialog', page, 'sourdough');
    await expect(status(page)).toHaveText(FAILURE);
    await expect(dialog(page).getByRole('link', { name: 'Open the search page' })).toHaveAttribute('href', /\/search\/\?q=sourdough$/);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=sourdough$/);
    await expect(page.getByRole('region', { name: 'The first 60 questions' })).toBeVisible();
  });
});
