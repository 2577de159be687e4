import { expect } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { pathOf, QUESTIONS } from './bakery-site.ts';
import { goOffline, keep, keepButton, KEPT, NOT_KEPT, openKeep, readKept, removeButton, said, stopButton, test } from './offline-parts.ts';
import { answer, openPractice, question, start } from './practice-parts.ts';
import { answers, collectErrors, passages } from './search-parts.ts';

test('nobody gets a worker or an archive by reading, not even on the page that offers it', async ({ page, server }) => {
  for (const path of ['./', './questions/keep-ovens-warm/', './search/?q=bread', './practice/', './sheets/', './offline/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(await readKept(page)).toEqual({ caches: [], workers: 0 });
  expect(server.asked.filter((path) => path === 'sw.js' || path === 'offline/kept.bin' || path.includes('keep-worker'))).toEqual([]);
});

test('says what it costs before anything is loaded', async ({ page }) => {
  await openKeep(page);
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  await expect(
    page.getByText(new RegExp(`^${Math.round(KEPT.bytes / 1000)} kB to load, \\d\\.\\d MB on the device: ${KEPT.files} pages and files\\.$`)),
  ).toBeVisible();
});

test('what is kept opens without network: questions, search with its passages, practice, sheets', async ({ page, context, server }) => {
  const errors = collectErrors(page);
  await keep(page);
  await goOffline(context, server);
  await page.goto('./questions/keep-ovens-warm/');
  const { question: title } = QUESTIONS.find(({ id }) => id === 'running-01') ?? QUESTIONS[0];
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(pathOf(QUESTIONS.find((entry) => entry.question === title)!));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto('./search/?q=OutOfSteamError');
  await expect(answers(page)).toHaveCount(1);
  await expect(passages(page).first().locator('mark')).toHaveText(['OutOfSteamError']);
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  await expect(question(page)).toBeVisible();
  await answer(page, 3);
  await page.goto('./practice/progress/');
  await expect(page.getByText(/^1 of \d+ questions practised/)).toBeVisible();
  await page.goto('./sheets/core/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('an address is found however it is written, and one that is not kept says so', async ({ page, context, server }) => {
  await keep(page);
  await goOffline(context, server);
  for (const path of ['./questions/keep-ovens-warm?words=oven', './questions/keep-ovens-warm/index.html', './questions/%6Beep-ovens-warm/?a=b#full-answer']) {
    await page.goto(path);
    await expect(page.locator('article.question')).toBeVisible();
  }
  await page.goto('./questions/keep-ovens-warm?words=oven');
  await expect(page).toHaveURL(/\/questions\/keep-ovens-warm\/(\?words=oven)?$/);
  for (const path of ['./questions/keep-ovens-warm.md', './sheets/core-a4.pdf', './no-such-page/', './%']) {
    const response = await page.goto(path);
    expect(response!.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not kept on this device' })).toBeVisible();
  }
  expect(
    await page.evaluate(() =>
      fetch('/answers/llms.txt').then(
        () => 'answered',
        (error: Error) => error.name,
      ),
    ),
  ).toBe('TypeError');
  await page.getByRole('link', { name: 'what is kept here' }).click();
  await expect(removeButton(page)).toBeVisible();
});

test('what is not kept comes from the network, and nothing of it is kept', async ({ page, server }) => {
  await keep(page);
  const before = await page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length);
  server.asked.length = 0;
  expect(await page.evaluate(() => fetch('/answers/llms.txt').then((response) => response.text()))).toContain('# ');
  const range = await page.evaluate(() => fetch('/answers/icon.svg', { headers: { Range: 'bytes=0-3' } }).then((response) => response.ok));
  const head = await page.evaluate(() => fetch('/answers/icon.svg', { method: 'HEAD' }).then((response) => response.ok));
  expect([range, head]).toEqual([true, true]);
  expect(server.asked).toEqual(['llms.txt', 'icon.svg', 'icon.svg']);
  expect(await page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length)).toBe(before);
  expect(before).toBe(KEPT.files + 1);
});

test('keeping says how far it is, and can be stopped and begun again', async ({ page, server }) => {
  server.faults.set('offline/kept.bin', { pauseAfter: Math.ceil(KEPT.bytes * 0.6) });
  await openKeep(page);
  await keepButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Keeping the site …')).toBeVisible();
  await expect(said(page)).toHaveText('50% loaded.');
  await expect(page.getByText(/^\d+ kB of \d+ kB loaded\.$/)).toBeVisible();
  const bar = page.getByRole('progressbar', { name: 'Loading the site' });
  expect(await bar.evaluate((element: HTMLProgressElement) => element.value / element.max)).toBeCloseTo(0.6, 1);
  await expect(stopButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Stopped. Nothing was kept. You can begin again at any time.');
  await expect(bar).toBeHidden();
  await expect(keepButton(page)).toBeFocused();
  expect(await readKept(page)).toEqual({ caches: [], workers: 0 });
  server.faults.clear();
  await page.keyboard.press('Enter');
  await expect(removeButton(page)).toBeFocused();
  await expect(said(page)).toHaveText('Done.');
});

test('removing takes worker and caches and leaves scores, by keyboard', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  await answer(page, 3);
  await keep(page);
  await removeButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Removed from this device. Your scores and your own words stay.');
  await expect(keepButton(page)).toBeFocused();
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  expect(await readKept(page)).toEqual({ caches: [], workers: 0 });
  await page.goto('./practice/progress/');
  await expect(page.getByText(/^1 of \d+ questions practised/)).toBeVisible();
});

test('caches of other sites of the origin are left alone', async ({ page }) => {
  await page.goto('./about/');
  const others = ['answerpack / 0123456789abcdef', 'answerpack /answers/other/ 0123456789abcdef', 'answers'];
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others);
  await keep(page);
  expect((await readKept(page)).caches.toSorted()).toEqual([...others, `answerpack /answers/ ${KEPT.version}`].toSorted());
  await removeButton(page).click();
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  expect((await readKept(page)).caches.toSorted()).toEqual(others.toSorted());
});

test('the ways in: a line on the home page and in practice, and the manifest on two pages', async ({ page }) => {
  for (const path of ['./', './practice/']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('link', { name: 'Keep the site on this device' })).toHaveAttribute('href', '/answers/offline/');
  }
  for (const [path, count] of [
    ['./', 1],
    ['./offline/', 1],
    ['./practice/', 0],
    ['./questions/keep-ovens-warm/', 0],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('link[rel=manifest]')).toHaveCount(count);
  }
  const manifest = (await (await page.request.get('./manifest.webmanifest')).json()) as {
    start_url: string;
    scope: string;
    display: string;
    icons: { src: string; type: string }[];
  };
  expect(manifest).toMatchObject({ start_url: '/answers/', scope: '/answers/', display: 'standalone' });
  for (const { src, type } of manifest.icons) expect((await page.request.get(src)).headers()['content-type'], src).toBe(type);
});

for (const state of ['not kept', 'kept'] as const) {
  test(`the page has no barriers and fits a phone, ${state}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await (state === 'kept' ? keep(page) : openKeep(page));
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
