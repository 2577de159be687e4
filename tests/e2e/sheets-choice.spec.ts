import { expect, test, type Locator, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { pathOf, QUESTIONS } from './bakery-site.ts';
import { countPrints, holds, printPage, readPrints, readSaidPages, squeeze } from './journey-parts.ts';
import { answer, openPractice, REFUSED, refuseStorage, start } from './practice-parts.ts';
import { collectErrors, hold } from './search-parts.ts';

const FORMS = [
  ['study', 'Study sheet'],
  ['rehearsal', 'Rehearsal'],
  ['cards', 'Cue cards'],
  ['lines', 'Night before'],
] as const;
const CORE = QUESTIONS.filter(({ core }) => core !== null).toSorted((a, b) => a.core! - b.core!);
const NONE = 'There is no question in it. Choose something else.';
const NONE_WEAK = 'Nothing is scored weak. Choose something else.';
const NOT_LOADED = 'The questions could not be loaded. Check the connection, then choose again.';

const sheet = (page: Page): Locator => page.locator('main > #sheet');
const printButton = (page: Page): Locator => page.getByRole('button', { name: 'Print', exact: true });
const readyList = (page: Page): Locator => page.getByRole('region', { name: 'Ready to print' });
const form = (page: Page, name: string): Locator => page.getByRole('radio', { name });
const said = (page: Page, sentence: string): Locator => page.locator('qa-sheets').getByText(sentence, { exact: true });
const parameters = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

/** Opens the choice of sheets and waits until a sheet is drawn. */
async function openSheets(page: Page, choice = ''): Promise<void> {
  await page.goto(`./sheets/${choice}`);
  await expect(holds(page)).toBeVisible();
}

/** Nothing can be printed, and no sheet is there that could be taken for what is chosen. */
async function expectNoSheet(page: Page, sentence: string): Promise<void> {
  await expect(said(page, sentence)).toBeVisible();
  await expect(printButton(page)).toBeDisabled();
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'See the sheet below' })).toBeHidden();
}

test('every form is in the address, and back after a reload', async ({ page }) => {
  await openSheets(page);
  // What nobody asked for is in no address.
  expect(parameters(page)).toEqual({});
  await expect(form(page, 'Study sheet')).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Core questions' })).toBeChecked();
  await page.getByRole('radio', { name: 'A4' }).check();
  for (const [key, name] of FORMS) {
    await form(page, name).check();
    expect(parameters(page)).toEqual({ set: 'core', form: key, paper: 'a4' });
    await expect(sheet(page).getByRole('heading', { level: 2, name: `${name}: Core questions`, exact: true })).toBeVisible();
    await page.reload();
    await expect(holds(page)).toHaveText(new RegExp(`^${CORE.length} questions, \\d+ pages? of A4\\.$`));
    await expect(form(page, name)).toBeChecked();
    await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked();
  }
});

test('the pages that are said are those that are printed, in each form on each paper', async ({ page }) => {
  await openSheets(page, '?set=core');
  for (const [paper, size] of [
    ['A4', [595, 842]],
    ['Letter', [612, 792]],
  ] as const) {
    await page.getByRole('radio', { name: paper }).check();
    for (const [, name] of FORMS) {
      await form(page, name).check();
      await expect(printButton(page)).toBeEnabled();
      await expect(holds(page)).toHaveText(new RegExp(` of ${paper}\\.$`));
      const printed = await printPage(page);
      expect(printed.pages, `${name} on ${paper}`).toBe(await readSaidPages(page));
      expect(printed.size, `${name} on ${paper}`).toEqual(size);
      for (const { question } of CORE) expect(printed.text, `${name} on ${paper}`).toContain(squeeze(question));
      expect(printed.text).not.toContain(squeeze('Ready to print'));
    }
  }
  // With a contents, from 13 questions on.
  await form(page, 'Study sheet').check();
  await page.getByRole('radio', { name: 'A4' }).check();
  await page.getByRole('combobox', { name: 'Plan and evening' }).selectOption('week.1');
  await expect(holds(page)).toHaveText(/^15 questions, \d+ pages of A4\.$/);
  expect((await printPage(page)).pages).toBe(await readSaidPages(page));
});

test('single questions can be left out and taken in again, down to none', async ({ page }) => {
  await countPrints(page);
  await openSheets(page, '?set=core&form=lines&paper=a4');
  const list = page.getByRole('group').filter({ has: page.getByText('Choose single questions') });
  const boxes = list.getByRole('checkbox');
  await page.getByText('Choose single questions').click();
  await expect(boxes).toHaveCount(CORE.length);
  const [first, second, ...rest] = CORE;
  await boxes.first().uncheck();
  expect(parameters(page)['set']).toBe(
    `questions.${CORE.slice(1)
      .map(({ id }) => id)
      .join('.')}`,
  );
  await expect(page.getByRole('radio', { name: 'Single questions' })).toBeChecked();
  await expect(holds(page)).toHaveText(new RegExp(`^${CORE.length - 1} questions, `));
  await expect(sheet(page)).not.toContainText(first!.question);
  await expect(sheet(page)).toContainText(second!.question);
  // What was left out can be taken in again, at its place.
  await expect(list.getByRole('checkbox', { name: first!.question })).not.toBeChecked();
  await boxes.first().check();
  await expect(sheet(page).getByRole('heading', { level: 2 }).nth(1)).toHaveText(first!.question);
  for (let box = 0; box < CORE.length; box += 1) await boxes.nth(box).uncheck();
  await expectNoSheet(page, NONE);
  await boxes.nth(1).check();
  await expect(holds(page)).toHaveText(/^1 question, 1 page of A4\.$/);
  await expect(sheet(page)).toContainText(second!.question);
  for (const { question } of [first!, ...rest]) await expect(sheet(page)).not.toContainText(question);
  await printButton(page).click();
  expect(await readPrints(page)).toBe(1);
  // Its address opens with that sentence again, and offers every question; another choice of questions has a list of its own.
  await boxes.nth(1).uncheck();
  await page.reload();
  await expectNoSheet(page, NONE);
  await page.getByText('Choose single questions').click();
  await expect(boxes).toHaveCount(QUESTIONS.length);
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0);
  const other = QUESTIONS.find(({ core }) => core === null)!;
  await list.getByRole('checkbox', { name: other.question }).check();
  await expect(holds(page)).toHaveText(/^1 question, 1 page of A4\.$/);
  await expect(sheet(page)).toContainText(other.question);
  expect(parameters(page)['set']).toBe(`questions.${other.id}`);
  await page.getByRole('radio', { name: 'Core questions' }).check();
  await expect(boxes).toHaveCount(CORE.length);
  await expect(boxes.first()).toBeChecked();
});

test('what is scored weak is a sheet of its own, once there is any', async ({ page }) => {
  await page.goto('./sheets/?set=weak');
  await expectNoSheet(page, NONE_WEAK);
  const [{ id, question }] = QUESTIONS;
  await openPractice(page, `?set=questions.${id}&minutes=all`);
  await start(page).click();
  await answer(page, 2);
  await openSheets(page, '?set=weak');
  await expect(holds(page)).toHaveText(/^1 question, 1 page of Letter\.$/);
  await expect(sheet(page).getByRole('link')).toHaveText([question]);
});

test('an address with nonsense is said to have it, and the usual sheet is offered', async ({ page }) => {
  await openSheets(page, `?set=${encodeURIComponent('<b>pie</b>')}&form=poem&paper=a0`);
  await expect(
    page.getByText(['<b>pie</b>', 'poem', 'a0'].map((text) => `The address asks for “${text}”, which this pack does not have. Choose below.`).join(' '), {
      exact: true,
    }),
  ).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Core questions' })).toBeChecked();
  await expect(form(page, 'Study sheet')).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  await expect(holds(page)).toHaveText(new RegExp(`^${CORE.length} questions, `));
  // The sentence goes with the first choice.
  await form(page, 'Night before').check();
  await expect(page.getByText('The address asks for')).toHaveCount(0);
  expect(parameters(page)).toEqual({ set: 'core', form: 'lines', paper: 'letter' });
});

test('everything can be chosen, and all of it is printed', async ({ page }) => {
  await openSheets(page);
  await page.getByRole('radio', { name: 'Everything' }).check();
  await expect(holds(page)).toHaveText(new RegExp(`^${QUESTIONS.length} questions, \\d+ pages of Letter\\.$`));
  const { pages, text } = await printPage(page);
  expect(pages).toBe(await readSaidPages(page));
  expect(QUESTIONS.filter(({ question }) => !text.includes(squeeze(question)))).toEqual([]);
});

test('with storage refused a sheet is made all the same, and the page says so', async ({ page }) => {
  const errors = collectErrors(page);
  await refuseStorage(page);
  await openSheets(page);
  await expect(page.getByText(REFUSED)).toBeVisible();
  await expect(printButton(page)).toBeEnabled();
  await expect(sheet(page)).toContainText(CORE[0]!.question);
  expect(errors).toEqual([]);
});

test('where the list of questions cannot be loaded, the ready sheets stay, and the page says so', async ({ page }) => {
  await page.route('**/practice/index.json', (route) => route.abort());
  await page.goto('./sheets/');
  await expect(
    page.getByText(
      'The choice of questions could not be loaded. Check the connection and reload the page. The ready sheets below can be printed all the same.',
    ),
  ).toBeVisible();
  await expect(printButton(page)).toBeHidden();
  await expect(readyList(page).getByRole('link').first()).toBeVisible();
});

test('questions that cannot be loaded leave no other sheet in their place, and can be chosen again', async ({ page }) => {
  const errors = collectErrors(page);
  await page.route('**/practice/cards-*.json*', (route) => route.abort());
  await page.goto('./sheets/');
  await expectNoSheet(page, NOT_LOADED);
  await expect(readyList(page).getByRole('link').first()).toBeVisible();
  await page.unroute('**/practice/cards-*.json*');
  await page.getByRole('radio', { name: 'A4' }).check();
  await expect(holds(page)).toBeVisible();
  await expect(sheet(page)).toBeVisible();
  // The sheet of the choice before is not that of one that fails.
  await page.route('**/practice/cards-*.json*', (route) => route.abort());
  await page.getByRole('radio', { name: 'Everything' }).check();
  await expectNoSheet(page, NOT_LOADED);
  expect(errors).toEqual([]);
});

test('own words are on the study sheet, in the rehearsal and on the back of a card, as they were written', async ({ page }) => {
  const [question] = QUESTIONS;
  // More than a card holds: its end is left out there, not what is said first.
  const words = `At Acme: 3 ovens & <b>one</b> baker. ${'We baked it twice, and wrote both times down. '.repeat(30).trim()}`;
  await page.goto(pathOf(question));
  await page.getByRole('main').getByText('My own words', { exact: true }).click();
  await page.getByRole('textbox', { name: /The answer as you would say it/ }).fill(words);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await openSheets(page, `?set=questions.${question.id}`);
  for (const [key, name] of FORMS) {
    await form(page, name).check();
    await expect(sheet(page)).toContainText(`${name}: Single questions`);
    await expect(sheet(page).getByText(words)).toHaveCount(key === 'lines' ? 0 : 1);
    if (key === 'cards') await expect(sheet(page).locator('.card-backs')).toContainText(words);
  }
  await form(page, 'Cue cards').check();
  await page.emulateMedia({ media: 'print' });
  const card = sheet(page).locator('.card-backs .card').filter({ hasText: words });
  const [outer, ...inner] = await Promise.all([card, card.locator('.sheet-line'), card.locator('.sheet-short')].map((part) => part.boundingBox()));
  for (const box of inner) {
    expect(box!.y).toBeGreaterThan(outer!.y);
    expect(box!.y + box!.height).toBeLessThan(outer!.y + outer!.height);
  }
});

test('of two quick changes the last one is drawn, however long questions and fonts take', async ({ page }) => {
  const errors = collectErrors(page);
  const letFonts = await hold(page, '**/*.woff2');
  const letCards = await hold(page, '**/practice/cards-*.json*');
  await page.goto('./sheets/', { waitUntil: 'domcontentloaded' });
  await form(page, 'Rehearsal').check();
  await form(page, 'Night before').check();
  letCards();
  await expect(sheet(page)).toContainText('Night before: ');
  // Its pages are counted once the fonts are here: meanwhile another is chosen.
  await form(page, 'Cue cards').check();
  await expect(sheet(page)).toContainText('Cue cards: ');
  await page.getByRole('radio', { name: 'What I scored weak' }).check();
  await page.getByRole('radio', { name: 'Core questions' }).check();
  await form(page, 'Study sheet').check();
  await form(page, 'Cue cards').check();
  letFonts();
  await page.evaluate(() => document.fonts.ready);
  await expect(holds(page)).toHaveText(new RegExp(`^${CORE.length} questions, 4 pages of Letter\\.$`));
  await expect(sheet(page).locator('.card-page')).toHaveCount(4);
  await expect(sheet(page).getByRole('article')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('nothing is cut, and axe finds nothing, in any form', async ({ page }) => {
    await openSheets(page);
    await page.getByText('Choose single questions').tap();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    expect(await findBarriers(page, 'main')).toEqual([]);
    for (const [, name] of FORMS) {
      await form(page, name).check();
      await expect(sheet(page)).toContainText(`${name}: `);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
      if (name !== 'Study sheet') expect(await findBarriers(page, 'main > #sheet'), name).toEqual([]);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no choice, and the ready sheets can be opened', async ({ page }) => {
    await page.goto('./sheets/');
    await expect(page.locator('main noscript > p').filter({ visible: true })).toHaveText(
      'Choosing single questions needs JavaScript. The sheets below are ready to print without it.',
    );
    await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
    await expect(printButton(page)).toHaveCount(0);
    await readyList(page)
      .getByRole('link', { name: 'Cue cards' })
      .or(readyList(page).getByRole('link', { name: /core/i }))
      .first()
      .click();
    await expect(page.locator('.sheet')).toContainText(CORE[0]!.question);
  });
});
