import { expect, test } from 'playwright/test';
import { collectErrors } from './search-parts.ts';
import { answer, openPractice, question, REFUSED, refuseStorage, start } from './practice-parts.ts';

test('with storage refused all of it works until the page is closed, and the page says so', async ({ page }) => {
  const errors = collectErrors(page);
  await refuseStorage(page);
  await openPractice(page, '?set=all&minutes=10');
  await expect(page.getByText(REFUSED)).toBeVisible();
  await start(page).click();
  const first = (await question(page).textContent())!;
  await answer(page, 1);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.goBack();
  await page.getByLabel('What I scored weak').check();
  await expect(page.getByText('1 question, about 1 min.').or(page.getByText('1 question, about 2 min.'))).toBeVisible();
  await start(page).click();
  await expect(question(page)).toHaveText(first);
  expect(errors).toEqual([]);
});

test('a question that cannot be loaded leaves the session as it is, and can be tried again', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  await page.route('**/practice/cards-*.json*', (route) => route.abort());
  await start(page).click();
  await expect(page.getByText('The question could not be loaded. Check the connection, then try again. Your scores are kept.')).toBeVisible();
  await page.unroute('**/practice/cards-*.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(question(page)).toBeVisible();
  await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible();
});

test('a site that is updated in the middle of a session goes on with the new version', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  for (const files of ['**/practice/cards-*.json*', '**/practice/index.json'])
    await page.route(files, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), version: 'newer' } });
    });
  await start(page).click();
  await expect(question(page)).toBeVisible();
  await answer(page, 3);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByText(/^Question 2 of \d+$/)).toBeVisible();
});

test('where the list of questions cannot be loaded, the closed answers stay, and the page says so', async ({ page }) => {
  await page.route('**/practice/index.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./practice/');
  await expect(page.getByText('Practice could not be loaded. Check the connection and reload the page; the answers below work without it.')).toBeVisible();
  await expect(page.locator('.closed-list > li').first()).toBeVisible();
});

test('a microphone that is not allowed is said to be, and the clock runs all the same', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  for (const [name, said] of [
    ['NotAllowedError', 'The microphone is not allowed for this page. Allow it beside the address, or go on without a recording.'],
    ['NotFoundError', 'There is no microphone. Connect one, or go on without a recording.'],
    ['NotReadableError', 'The microphone does not answer: another program may have it. Go on without a recording, or try again.'],
  ] as const) {
    await page.evaluate((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', error));
    }, name);
    await page.getByRole('button', { name: 'Record me' }).click();
    await expect(page.getByText(said)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Show the first sentence' })).toBeVisible();
});
