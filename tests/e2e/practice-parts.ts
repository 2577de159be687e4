import { expect, type Locator, type Page } from 'playwright/test';

export const start = (page: Page): Locator => page.getByRole('button', { name: 'Start', exact: true });
export const question = (page: Page): Locator => page.getByRole('region').getByRole('heading', { level: 2 });
export const scores = (page: Page): Locator => page.getByRole('group', { name: 'Score your answer' }).getByRole('button');

/** Opens practice with a choice and waits until it can be used. */
export async function openPractice(page: Page, choice = ''): Promise<void> {
  // A page that still scrolls to the step that was revealed moves what is to be clicked.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./practice/${choice}`);
  await expect(start(page)).toBeVisible();
}

/** Says the question on the screen, reveals all steps and scores it from 1 to 4. */
export async function answer(page: Page, score: number): Promise<void> {
  await page.getByRole('button', { name: 'Start speaking' }).click();
  for (const step of ['Show the first sentence', 'Show the terms', 'Show the short answer', 'Show how it is scored']) {
    const button = page.getByRole('button', { name: step });
    // A question without terms has no such step.
    if (step === 'Show the terms' && !(await button.isVisible())) continue;
    await button.click();
  }
  await scores(page)
    .nth(score - 1)
    .click();
}

/** What a page says where the browser keeps nothing. */
export const REFUSED = 'This browser keeps nothing for this site: what you score and write is gone when this page is closed. Export it to keep it.';

/** Makes a browser refuse to keep anything, as some do in private windows. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
}
