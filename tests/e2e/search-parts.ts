import { expect, type Locator, type Page, type Route } from 'playwright/test';

/** The search field, of the page or of the dialog over one. */
export const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the answers' });

/** What is said of a search. */
export const status = (page: Page): Locator => page.locator('qa-search').getByRole('status');

/** The questions found. */
export const answers = (page: Page): Locator => page.getByRole('list', { name: 'Answers' }).getByRole('listitem');

/** The links of the questions found, without their passages. */
export const titles = (page: Page): Locator => answers(page).getByRole('heading', { level: 3 }).getByRole('link');

/** The passages of the questions found. */
export const passages = (page: Page): Locator => answers(page).locator('a.result-section');

/** The dialog over a page. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search the answers' });

/** The link in a page's head that opens the dialog. */
export const opener = (page: Page): Locator => page.locator('.site-head, .thumb-bar').getByRole('link', { name: 'Search' });

/** Opens the search of a page, or a dialog over another page, and types a query. */
export async function searchIn(where: 'page' | 'dialog', page: Page, query: string): Promise<void> {
  await page.goto(where === 'page' ? './search/' : './about/');
  if (where === 'dialog') await opener(page).click();
  await field(page).fill(query);
}

/** Opens the dialog over a page that is open, types a query and waits for its results. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await opener(page).click();
  await field(page).fill(query);
  await expect(status(page)).toContainText(`for “${query}”`);
  await expect(answers(page).first()).toBeVisible();
}

/** Holds what is asked for at matching addresses back until it is let go. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route: Route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return () => letGo();
}

/** Collects what must not happen in a page: errors that nothing caught, and windows that a script opens. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (opened) => {
    errors.push(`dialog: ${opened.message()}`);
    void opened.dismiss();
  });
  return errors;
}
