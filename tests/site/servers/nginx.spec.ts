import { expect, test as base } from 'playwright/test';
import { addressOf, BASE, fileOf, PACK, SITE } from '../built-site.ts';
import { IMMUTABLE, SECURITY } from './rules.ts';
import { startNginx, type NginxServer } from './nginx.ts';

/** A test whose pages come from nginx by the example; a page that says something in the console, or fails, fails the test. */
const test = base.extend<{ said: string[] }, { nginx: NginxServer }>({
  nginx: [
    async ({}, use) => {
      const server = await startNginx(SITE, BASE);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => use(nginx.address),
  said: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on('console', (message) => said.push(message.text()));
      context.on('weberror', (error) => said.push(error.error().message));
      context.on('requestfailed', (request) => said.push(`${request.url()}: ${request.failure()?.errorText}`));
      await use(said);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

const first = PACK.questions[0]!;
const address = addressOf(fileOf(first.address));

test('a reader goes from the home page to a question, and its page has every header', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const response = await page.goto(address);
  expect([response!.status(), response!.headers()]).toMatchObject([200, SECURITY]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the search finds a question by its words, in its index and in whole pages', async ({ page }) => {
  await page.goto('./search/');
  const wasm = page.waitForResponse((response) => response.url().endsWith('.pagefind'));
  await page.getByRole('searchbox', { name: 'Search the answers' }).fill(first.question);
  await expect(page.getByRole('list', { name: 'Answers' }).getByRole('link').first()).toBeVisible();
  expect((await wasm).status()).toBe(200);
});

test('practice asks a question and may hear the reader', async ({ page, context }) => {
  await context.grantPermissions(['microphone']);
  await page.goto('./practice/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('region').getByRole('heading', { level: 2 })).not.toBeEmpty();
  // What the header allows: the microphone to the site itself, the camera to nobody.
  const allowed = await page.evaluate(() => {
    const policy = (document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }).featurePolicy;
    return ['microphone', 'camera', 'geolocation'].map((name) => policy.allowsFeature(name));
  });
  expect(allowed).toEqual([true, false, false]);
});

test('a sheet for paper is drawn', async ({ page }) => {
  await page.goto('./sheets/?set=everything');
  await expect(page.locator('main > #sheet').getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
});

test('the site is kept on the device, and works when nginx is gone', async ({ browser }) => {
  test.setTimeout(240_000);
  const server = await startNginx(SITE, BASE);
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  let title = '';
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  try {
    await page.goto(address);
    title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goto('./offline/');
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    // A large site on a busy machine.
    await expect(page.getByText(/^Kept on .* Works without network\.$/)).toBeVisible({ timeout: 120_000 });
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  } finally {
    await server.close();
  }
  await context.setOffline(true);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(said).toEqual([]);
  await context.close();
});

test('a second visit takes every file whose name has a hash from the browser itself, and asks for the page again', async ({ page }) => {
  await page.goto('./search/');
  await page.waitForLoadState('networkidle');
  await page.goto('./about/');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const held = new Set<string>();
  const answers: { id: string; url: string; cache: string | undefined; fromDisk: boolean }[] = [];
  session.on('Network.requestServedFromCache', ({ requestId }) => held.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const cache = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'cache-control')?.[1];
    answers.push({ id: requestId, url: response.url, cache, fromDisk: response.fromDiskCache === true });
  });
  await page.goto('./search/');
  await page.waitForLoadState('networkidle');
  const isCached = ({ id, fromDisk }: (typeof answers)[number]): boolean => fromDisk || held.has(id);
  const hashed = answers.filter(({ cache }) => cache === IMMUTABLE);
  expect(hashed.length).toBeGreaterThan(0);
  expect(hashed.filter((answer) => !isCached(answer))).toEqual([]);
  expect(answers.filter(({ url }) => url.endsWith('/search/')).map(isCached)).toEqual([false]);
});
