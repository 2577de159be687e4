import { expect, test, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { openPractice, question, scores, start } from '../e2e/practice-parts.ts';
import { collectErrors, hold, searchFor, titles } from '../e2e/search-parts.ts';
import { HOSTILE_WORDS, NESTED, RAN } from '../packs/plain-pack.ts';

const ENTRY = './questions/how-is-an-oven-different-from-a-hearth/';
const HOSTILE = './questions/hostile/';
/** Pages that show entries of strangers, and those on which a reader begins. */
const PAGES = ['./', './questions/', './topics/strangers/', ENTRY, HOSTILE, './questions/nested/', './questions/wide/', './sheets/strangers/', './search/'];
const WIDTHS = [390, 320, 768, 1440];

/** Collects what no page may do: run a stranger's code, ask another host, leave, or say an error. */
function watch(page: Page, site: string): string[] {
  const seen = collectErrors(page);
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  page.on('request', (sent) => {
    if (!sent.url().startsWith(site)) seen.push(`asked for ${sent.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || !frame.url().startsWith(site)) seen.push(`went to ${frame.url()}`);
  });
  return seen;
}

for (const path of PAGES) {
  test(`${path}: nothing that axe finds in light and dark, no width scrolls sideways, and nothing is asked of another host`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL!);
    await page.goto(path);
    expect(await findBarriers(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await page.evaluate((name) => name in window, RAN)).toBe(false);
    expect(seen).toEqual([]);
  });
}

test('of a stranger’s entry every word is read, and nothing in it runs, loads, sends or hides', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL!);
  await page.goto(HOSTILE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What does <img src=x onerror=');
  const answer = page.locator('details.answer');
  for (const word of HOSTILE_WORDS) await expect(answer.getByText(word).first(), word).toBeVisible();
  await expect(answer.getByText('<script>window.wordCode = 1</script>')).toBeVisible();
  const own = 'main .prose';
  for (const element of [
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'base',
    'meta',
    'link',
    'svg',
    'math',
    'video',
    'audio',
    'dialog',
    'source',
  ])
    await expect(page.locator(`${own} ${element}`), element).toHaveCount(0);
  const attributes = await page
    .locator(`${own} *`)
    .evaluateAll((elements) =>
      elements
        .flatMap(({ attributes: all }) => [...all])
        .flatMap(({ name, value }) =>
          /^(?:on|style$|srcset$|background$|srcdoc$)|^\s*(?:javascript|data|vbscript):/i.test(`${name}`) || /^\s*(?:javascript|vbscript|data):/i.test(value)
            ? [`${name}="${value}"`]
            : [],
        ),
    );
  expect(attributes).toEqual([]);
  // Each thing that looks like a link is pressed: it leads nowhere.
  await page.getByText('Word-javascript').click();
  await page.getByText('Word-split').click();
  expect(page.url()).toContain('/questions/hostile/');
  expect(await page.evaluate((name) => name in window, RAN)).toBe(false);
  expect(seen).toEqual([]);
});

test('a stranger’s entry is as harmless in practice, in a search and on a sheet', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL!);
  await openPractice(page, '?set=questions.hostile&minutes=all');
  await start(page).click();
  await expect(question(page)).toContainText('<img src=x onerror=');
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await revealAll(page);
  await expect(page.getByText('Word-iframe').first()).toBeVisible();
  await page.goto('./about/');
  await searchFor(page, 'onerror');
  await expect(titles(page).first()).toContainText('<img src=x');
  await page.goto('./sheets/strangers/');
  await expect(page.getByText('What does <img src=x').first()).toBeVisible();
  expect(await page.evaluate((name) => name in window, RAN)).toBe(false);
  expect(seen.filter((line) => !line.startsWith('went to ' + baseURL!))).toEqual([]);
});

/** Reveals what practice has of a question, step by step, until it can be scored. */
async function revealAll(page: Page): Promise<void> {
  for (let step = 0; step < 6 && (await scores(page).count()) === 0; step += 1) await page.keyboard.press('Space');
  await expect(scores(page).first()).toBeVisible();
}

test('a question is read, found by a word of its answer, practised and printed', async ({ page }) => {
  await page.goto('./');
  await searchFor(page, 'smoke');
  await titles(page).filter({ hasText: 'How is an oven different from a hearth?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How is an oven different from a hearth?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Answer' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'yes' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'phases' })).toHaveJSProperty('naturalWidth', 640);
  for (const name of ['Say first', 'Full answer', 'How it is scored']) await expect(page.getByRole('heading', { name })).toHaveCount(0);
  await page.getByRole('link', { name: 'its history' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What is the history behind its evolution?' })).toBeVisible();

  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await revealAll(page);
  await scores(page).nth(2).click();
  await expect(page.getByText(/^Scored good: asked again in \d+ days\.$/)).toBeVisible();

  await page.goto('./sheets/?set=all&form=study');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
  await expect(page.locator('main > #sheet')).toContainText('How is an oven different from a hearth?');
});

test('pictures keep their places free before they come', async ({ page }) => {
  const letGo = await hold(page, '**/images/**');
  await page.goto(ENTRY, { waitUntil: 'domcontentloaded' });
  const box = await page.locator('main .prose img').boundingBox();
  expect(Math.round((box!.width / box!.height) * 10)).toBe(40);
  letGo();
});

test('a list that is nested deeply is read to its end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./questions/nested/');
  const deepest = page.getByText(`Level ${NESTED} of a list that goes on`);
  await expect(deepest).toBeVisible();
  const box = (await deepest.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.width, 'words side by side').toBeGreaterThan(60);
  await expect(page.getByText('Item 200')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer is read whole, and every topic leads to its questions', async ({ page }) => {
    await page.goto('./topics/');
    await page.getByRole('main').getByRole('link', { name: 'Dough Hands-On' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Explain the following recipe' }).first().click();
    await expect(page.getByText('flour = 500 # grams')).toBeVisible();
    await expect(page.getByText('It is of 64 percent water.')).toBeVisible();
    for (const path of [HOSTILE, './search/', './sheets/strangers/']) {
      await page.goto(path);
      await expect(page.getByText('What does <img src=x').first()).toBeVisible();
    }
  });
});
