import { expect, type Page } from 'playwright/test';
import { WORKER_THAT_GOES } from '../../src/offline/worker-that-goes.ts';
import { answer, openPractice, question, start } from './practice-parts.ts';
import { FIRST_WORD, goOffline, keep, openKeep, readKept, removeButton, SECOND_WORD, test } from './offline-parts.ts';

const NEWER = 'A newer version is ready. It opens with the next page you load, once no other tab has this site open.';
const QUESTION = './questions/keep-ovens-warm/';

/** Which version the page that is open is of, and which its data is, once it is shown. */
async function readVersions(page: Page): Promise<string[]> {
  const shown = await page.getByRole('main').innerText();
  const data = await page.evaluate(async () => ((await (await fetch('/answers/practice/index.json')).json()) as { version: string }).version);
  const word = [FIRST_WORD, SECOND_WORD].filter((candidate) => shown.includes(` ${candidate}`));
  return [...word, data.startsWith('2-') ? SECOND_WORD : FIRST_WORD];
}

/** Waits for the page of a version: while one hands over to the next, the page is read twice. */
async function expectVersion(page: Page, word: string): Promise<void> {
  await expect(page.getByRole('main')).toContainText(` ${word}`);
  expect(await readVersions(page)).toEqual([word, word]);
}

/** Lets the browser look for the newer version, and waits until it is here. */
async function loadNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

test('a newer version is loaded beside the old one and comes with the next page, all at once', async ({ page, context, server, second }) => {
  await keep(page);
  await page.goto(QUESTION);
  await expectVersion(page, FIRST_WORD);
  server.folder = second;
  await loadNewer(page);
  await expectVersion(page, FIRST_WORD);
  await page.reload();
  await expectVersion(page, SECOND_WORD);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await goOffline(context, server);
  await page.goto(QUESTION);
  await expectVersion(page, SECOND_WORD);
});

test('while two tabs are open both go on with the old version, and the last one gets the new one', async ({ page, context, server, second }) => {
  await keep(page);
  await page.goto(QUESTION);
  const other = await context.newPage();
  await other.goto(QUESTION);
  server.folder = second;
  await loadNewer(page);
  await page.reload();
  await expectVersion(page, FIRST_WORD);
  await expectVersion(other, FIRST_WORD);
  await other.close();
  await page.goto(`${QUESTION}?again`);
  await expectVersion(page, SECOND_WORD);
  await expect(page).toHaveURL(/\?again$/);
});

test('the page that keeps the site looks for a newer version, and opens it', async ({ page, server, second }) => {
  await keep(page);
  server.folder = second;
  await openKeep(page);
  await expect(page.getByText(NEWER)).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText(NEWER)).toBeHidden();
  await expect(removeButton(page)).toBeVisible();
  await page.goto(QUESTION);
  await expectVersion(page, SECOND_WORD);
});

test('a newer version that does not arrive whole changes nothing', async ({ page, server, second }) => {
  await keep(page);
  server.folder = second;
  server.faults.set('offline/kept.bin', { breakAfter: 100_000 });
  await openKeep(page);
  await expect(page.locator('qa-keep').getByRole('status')).toHaveText(
    'The network went away before everything was here. What was kept before stays as it was. Try again when it is back.',
  );
  await page.goto(QUESTION);
  await expectVersion(page, FIRST_WORD);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('an older version that comes back is taken as it is kept', async ({ page, context, server, second }) => {
  const first = server.folder;
  await keep(page);
  await page.goto(QUESTION);
  server.folder = second;
  await loadNewer(page);
  server.folder = first;
  server.asked.length = 0;
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const { waiting } = registration;
    await registration.update();
    while (registration.waiting === waiting || registration.installing) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(server.asked).not.toContain('offline/kept.bin');
  await page.reload();
  await expectVersion(page, FIRST_WORD);
  await goOffline(context, server);
  await page.goto('./sheets/');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('a session of practice that is open goes on with the version that it began with', async ({ page, server, second }) => {
  await keep(page);
  await openPractice(page, '?set=all&minutes=10');
  server.folder = second;
  await loadNewer(page);
  await start(page).click();
  for (let number = 1; number <= 3; number += 1) {
    await expect(page.getByText(new RegExp(`^Question ${number} of `))).toBeVisible();
    await expect(question(page)).not.toContainText(SECOND_WORD);
    await answer(page, 3);
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  expect(await page.evaluate(async () => ((await (await fetch('/answers/practice/cards-0.json')).json()) as { version: string }).version)).not.toMatch(/^2-/);
  await page.goto(QUESTION);
  await expectVersion(page, SECOND_WORD);
});

test('what `npm run dev` serves in the place of the worker removes it, so that nobody writes against what they kept', async ({ page, server, second }) => {
  await keep(page);
  await page.goto(QUESTION);
  server.folder = second;
  server.faults.set('sw.js', { change: () => Buffer.from(WORKER_THAT_GOES) });
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())!.update());
  await expectVersion(page, SECOND_WORD);
  await expect.poll(() => readKept(page)).toEqual({ caches: [], workers: 0 });
});
