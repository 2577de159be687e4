import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { goOffline, goOnline, keep, keepButton, KEPT, KEPT_SAID, NOT_KEPT, openKeep, readKept, removeButton, said, test } from './offline-parts.ts';

const OFFLINE = 'The network went away before everything was here. Nothing was kept. Try again when it is back.';
const DAMAGED = 'What arrived is damaged or cut short. Nothing was kept. Try again; if it happens again, try another network.';
const UPDATED = 'The site was updated while it was loading. Nothing was kept. Try again: the new version is loaded then.';
const ERROR_500 = 'The server answered with error 500. Nothing was kept. Try again later.';
const FULL = /^This device has no room for it: \d\.\d MB are needed\. Nothing was kept\. Free some room, then try again\.$/;
const REFUSED = 'This browser lets the site keep nothing. Nothing was kept. Allow it in the browser’s settings, or leave the private window, then try again.';
const NO_WORKER =
  'This browser does not let the site answer without network. Nothing was kept. Allow the site’s data in the browser’s settings, or leave the private window, then try again.';
const NO_ARCHIVE = 'This site has no archive to keep. Nothing was kept. Whoever runs it has to build and publish it again.';
const GONE = 'No longer kept: this browser deleted it. Keep it again while there is network.';

/** Nothing is left of what was tried, and the button works once nothing is in its way. */
async function expectNothingKept(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(said(page)).toHaveText(sentence);
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  expect(await readKept(page)).toEqual({ caches: [], workers: 0 });
}

async function expectKeeps(page: Page): Promise<void> {
  await keepButton(page).click();
  await expect(page.getByText(KEPT_SAID)).toBeVisible();
}

test('a network that goes away in the middle leaves nothing half kept', async ({ page, context, server }) => {
  await openKeep(page);
  server.faults.set('offline/kept.bin', { pauseAfter: 100_000 });
  await keepButton(page).click();
  await expect(page.getByText(/^1\d\d kB of/)).toBeVisible();
  await goOffline(context, server);
  await expectNothingKept(page, OFFLINE);
  await keepButton(page).click();
  await expectNothingKept(page, OFFLINE);
  server.faults.clear();
  await goOnline(context, server);
  await expectKeeps(page);
});

test('a browser that ends the worker in the middle leaves nothing half kept', async ({ page, context, server }) => {
  await openKeep(page);
  server.faults.set('offline/kept.bin', { pauseAfter: 100_000 });
  await keepButton(page).click();
  await expect(page.getByText(/^1\d\d kB of/)).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expectNothingKept(page, OFFLINE);
  server.faults.clear();
  await expectKeeps(page);
});

for (const [name, file, fault, sentence] of [
  ['is cut short', 'offline/kept.bin', { change: (body: Buffer) => body.subarray(0, 200_000) }, DAMAGED],
  ['is longer than it should be', 'offline/kept.bin', { change: (body: Buffer) => Buffer.concat([body, body]) }, DAMAGED],
  ['is damaged', 'offline/kept.bin', { change: damage }, DAMAGED],
  ['breaks off', 'offline/kept.bin', { breakAfter: 200_000 }, OFFLINE],
  ['is a server error', 'offline/kept.bin', { status: 500 }, ERROR_500],
  ['has a server error in the place of its size', 'offline/kept.json', { status: 500 }, ERROR_500],
  ['has something else in the place of its size', 'offline/kept.json', { change: () => Buffer.from('<html>') }, DAMAGED],
  ['is missing', 'offline/kept.json', { status: 404 }, NO_ARCHIVE],
  ['has a server error in the place of its worker', 'sw.js', { status: 500 }, ERROR_500],
  ['has a worker that is no script', 'sw.js', { change: () => Buffer.from('<html>') }, NO_WORKER],
] as const) {
  test(`an archive that ${name} is not kept`, async ({ page, server }) => {
    await openKeep(page);
    server.faults.set(file, fault);
    await keepButton(page).click();
    await expectNothingKept(page, sentence);
    server.faults.clear();
    await expectKeeps(page);
  });
}

function damage(body: Buffer): Buffer {
  const damaged = Buffer.from(body);
  damaged[150_000]! ^= 1;
  return damaged;
}

test('a site that is updated while it is loading is kept in its new version, the second time', async ({ page, server, second }) => {
  await openKeep(page);
  server.faults.set('offline/kept.bin', {
    change: () => {
      server.folder = second;
      return readFileSync(join(second, 'offline/kept.bin'));
    },
  });
  await keepButton(page).click();
  await expectNothingKept(page, UPDATED);
  server.faults.clear();
  await expectKeeps(page);
});

test('a device that says it has no room is asked for nothing', async ({ page, server }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 900_000 });
  });
  await openKeep(page);
  await keepButton(page).click();
  await expectNothingKept(page, FULL);
  expect(server.asked).not.toContain('offline/kept.bin');
});

test('a device whose room ends in the middle keeps nothing half', async ({ page, context, server }) => {
  const session = await context.newCDPSession(page);
  // Chromium tells pages of ten gigabytes, whatever it has.
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.address).origin, quotaSize: 600_000 });
  await openKeep(page);
  await keepButton(page).click();
  await expectNothingKept(page, /^This device has no room for it(: \d\.\d MB are needed)?\. Nothing was kept\. Free some room, then try again\.$/);
  expect(server.asked).toContain('offline/kept.bin');
});

test('a browser that lets the site keep nothing is said to', async ({ page, server }) => {
  const refuse = `caches.open = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));`;
  server.faults.set('sw.js', { change: (body) => Buffer.concat([Buffer.from(refuse), body]) });
  await openKeep(page);
  await keepButton(page).click();
  await expectNothingKept(page, REFUSED);
});

test('a browser that allows no worker is said to', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  await openKeep(page);
  await keepButton(page).click();
  await expectNothingKept(page, NO_WORKER);
});

test('a browser without workers is told what to do, and gets no button', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await openKeep(page);
  await expect(
    page.getByText(
      'This browser keeps no site here: private windows of Firefox do not, nor do old browsers. Open the site in a usual window or a newer browser.',
    ),
  ).toBeVisible();
  await expect(page.locator('qa-keep').getByRole('button')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why there is no button', async ({ page }) => {
    await page.goto('./offline/');
    await expect(page.locator('main noscript > p').filter({ visible: true })).toHaveText('Keeping the site needs JavaScript, which is off.');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('two tabs that keep at once load the archive once, and both say that it is kept', async ({ page, context, server }) => {
  server.faults.set('offline/kept.bin', { pauseAfter: 200_000 });
  const other = await context.newPage();
  await openKeep(page);
  await openKeep(other);
  await keepButton(page).click();
  await expect(other.getByText('Keeping the site …')).toBeVisible();
  // Pressed before the other tab knew of it.
  await other.locator('[data-part=keep]').evaluate((button) => (button as HTMLButtonElement).click());
  server.letGo();
  await expect(page.getByText(KEPT_SAID)).toBeVisible();
  await expect(other.getByText(KEPT_SAID)).toBeVisible();
  expect(server.asked.filter((path) => path === 'offline/kept.bin')).toHaveLength(1);
});

test('removed while another tab is open, the site goes on from the network, and can be kept again', async ({ page, context }) => {
  await keep(page);
  const [reader, keeper] = [await context.newPage(), await context.newPage()];
  await reader.goto('./questions/keep-ovens-warm/');
  await openKeep(keeper);
  await removeButton(page).click();
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  await expect(keeper.getByText(NOT_KEPT)).toBeVisible();
  await reader.reload();
  await expect(reader.locator('article.question')).toBeVisible();
  expect((await readKept(page)).caches).toEqual([]);
  await expectKeeps(page);
  await expect(keeper.getByText(KEPT_SAID)).toBeVisible();
  expect((await readKept(page)).caches).toEqual([`answerpack /answers/ ${KEPT.version}`]);
});

test('what the browser deleted behind our back is said to be gone, and can be kept again', async ({ page, context, server }) => {
  await keep(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  server.asked.length = 0;
  await page.goto('./questions/keep-ovens-warm/');
  await expect(page.locator('article.question')).toBeVisible();
  expect(server.asked).toContain('questions/keep-ovens-warm/');
  await openKeep(page);
  await expect(page.getByText(GONE)).toBeVisible();
  await expectKeeps(page);
  await goOffline(context, server);
  await page.goto('./questions/keep-ovens-warm/');
  await expect(page.locator('article.question')).toBeVisible();
});

test('what was deleted and cannot be kept again is said, too', async ({ page, server }) => {
  await keep(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await openKeep(page);
  server.faults.set('offline/kept.bin', { status: 500 });
  await keepButton(page).click();
  await expect(said(page)).toHaveText(ERROR_500);
  await expect(page.getByText(GONE)).toBeVisible();
});
