import { expect, test, type Page } from 'playwright/test';
import { QUESTIONS } from './bakery-site.ts';

const path = new URL(QUESTIONS[0]!.address).pathname;
const states = (page: Page): Promise<boolean[]> => page.locator('main details').evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
const send = (page: Page, name: string): Promise<boolean> => page.evaluate((event) => dispatchEvent(new Event(event)), name);

test('what is closed prints open and is closed again afterwards, announced once or twice', async ({ page }) => {
  await page.goto(path);
  // One that the reader opened, and the answer that the reader closed.
  await page.locator('.next-questions summary').first().click();
  await page.locator('details.answer > summary').first().click();
  const before = await states(page);
  expect(new Set(before)).toEqual(new Set([true, false]));
  for (const announcements of [1, 2, 1]) {
    for (let count = 0; count < announcements; count += 1) await send(page, 'beforeprint');
    expect(await states(page)).toEqual(before.map(() => true));
    for (let count = 0; count < announcements; count += 1) await send(page, 'afterprint');
    expect(await states(page)).toEqual(before);
  }
});

test('an end without a beginning changes nothing', async ({ page }) => {
  await page.goto(path);
  const before = await states(page);
  await send(page, 'afterprint');
  expect(await states(page)).toEqual(before);
});
