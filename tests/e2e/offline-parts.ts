import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Locator, type Page } from 'playwright/test';
import { listFiles } from '../../src/node/list-files.ts';
import { keepForOffline } from '../../src/offline/write-archive.ts';
import { SITE } from './bakery-site.ts';
import { OfflineServer } from './offline-server.ts';

/** The bytes of the archive and what is said of it. */
export const KEPT = JSON.parse(readFileSync(join(SITE, 'offline/kept.json'), 'utf8')) as { version: string; bytes: number; files: number };

/** What every text of the second version says in place of the first word. */
export const FIRST_WORD = 'oven';
export const SECOND_WORD = 'stove';

export const keepButton = (page: Page): Locator => page.getByRole('button', { name: 'Keep on this device' });
export const stopButton = (page: Page): Locator => page.getByRole('button', { name: 'Stop' });
export const removeButton = (page: Page): Locator => page.getByRole('button', { name: 'Remove from this device' });
export const said = (page: Page): Locator => page.locator('qa-keep').getByRole('status');
export const NOT_KEPT = 'Not kept on this device.';
/** What a page says when it works without network. */
export const KEPT_SAID = new RegExp(`^Kept on [A-Z][a-z]+ \\d+: ${KEPT.files} pages and files\\. Works without network\\.$`);

/** A test with a server of its own: workers belong to an origin, and some tests take the network away. */
export const test = base.extend<{ server: OfflineServer }, { second: string }>({
  server: async ({}, use) => {
    const server = new OfflineServer(SITE);
    await server.open();
    await use(server);
    server.letGo();
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.address),
  second: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'answerpack-second-'));
      await writeSecondVersion(folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** A second version of the bakery's site: every file of text and data says another word. */
async function writeSecondVersion(folder: string): Promise<void> {
  cpSync(SITE, folder, { recursive: true });
  for (const file of [...listFiles(folder, '.html'), ...listFiles(join(folder, 'practice'), '.json').map((name) => `practice/${name}`)]) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      text.replaceAll(new RegExp(`(?<=[ >"“])${FIRST_WORD}(?=[ .,:?s])`, 'g'), SECOND_WORD).replace(/"version":"/, '"version":"2-'),
    );
  }
  await keepForOffline(folder);
}

/** Opens the page that keeps the site, and waits until it knows what there is. */
export async function openKeep(page: Page): Promise<void> {
  await page.goto('./offline/');
  await expect(page.locator('qa-keep')).toBeVisible();
}

/** Keeps the site and waits until it is kept. */
export async function keep(page: Page): Promise<void> {
  await openKeep(page);
  await keepButton(page).click();
  await expect(page.getByText(KEPT_SAID)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Takes the network away: the browser's, and the server itself, which a worker would reach else. */
export async function goOffline(context: BrowserContext, server: OfflineServer): Promise<void> {
  await context.setOffline(true);
  await server.close();
}

export async function goOnline(context: BrowserContext, server: OfflineServer): Promise<void> {
  await server.open();
  await context.setOffline(false);
}

/** Names of all caches of the origin, and the number of workers of the site. */
export function readKept(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({ caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length }));
}
