import { expect, test, type Locator, type Page } from 'playwright/test';
import { QUESTIONS } from './bakery-site.ts';
import { countPrints, holds, keyboard, pointer, printPage, readPrints, readSaidPages, squeeze, type Hands } from './journey-parts.ts';
import { goOffline, keep, test as offlineTest } from './offline-parts.ts';
import { question, start } from './practice-parts.ts';
import { collectErrors, searchFor, titles } from './search-parts.ts';

// A whole evening is long for one test, on a machine that does something else besides.
test.describe.configure({ timeout: 90_000 });

const PLAN = 'two-weeks';
const WORDS = 'At Acme I baked it twice, and wrote both times down.';

/** How a session differs from another. */
interface Way {
  hands: Hands;
  /** Leads from the summary of the interview back to the plan. */
  back: () => Promise<unknown>;
  /** Form in which the evening is printed. */
  form: 'Study sheet' | 'Rehearsal' | 'Cue cards';
  /** Whether practice goes on until nothing is left, not five questions. */
  toTheEnd?: boolean;
}

const evening = (page: Page): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Evening 1', exact: true }) });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** A reader's evening, from a plan to paper. */
async function runEvening(page: Page, { hands, back, form, toTheEnd = false }: Way): Promise<void> {
  const titlesOfEvening = await evening(page).locator('.plan-reads').getByRole('link').allTextContents();
  await hands.press(evening(page).getByRole('link', { name: `${titlesOfEvening.length} answers aloud` }));
  await expect(page.getByRole('combobox', { name: 'Plan and evening' })).toHaveValue(`${PLAN}.1`);
  if (toTheEnd) await hands.choose(page.getByRole('radio', { name: '10 min' }));
  const practised = await practise(page, hands, toTheEnd);
  for (const title of practised) expect(titlesOfEvening).toContain(title);
  await hands.press(button(page, 'Back to the choice'));
  await interview(page, hands);
  await back();
  await hands.press(evening(page).getByRole('link', { name: 'exactly these' }));
  await printEvening(page, hands, form, titlesOfEvening);
}

/** Practises, with own words for the first question, and reads the summary; answers the questions that were asked. */
async function practise(page: Page, hands: Hands, toTheEnd: boolean): Promise<string[]> {
  await hands.press(start(page));
  const asked: string[] = [];
  const scores = [3, 2, 4, 1, 3] as const;
  for (let number = 0; ; number += 1) {
    asked.push(await answerOne(page, hands, scores[number] ?? 4, number === 0 ? WORDS : undefined));
    if (!toTheEnd && asked.length === 5) break;
    await hands.press(button(page, 'Next question'));
    await expect(
      question(page)
        .filter({ hasNotText: asked.at(-1)! })
        .or(page.getByRole('heading', { name: 'Done' })),
    ).toBeVisible();
    if (await page.getByRole('heading', { name: 'Done' }).isVisible()) break;
  }
  if (!toTheEnd) await hands.press(button(page, 'Stop here'));
  await expect(page.getByRole('heading', { level: 2, name: 'Done' })).toBeFocused();
  // In ten minutes there is room for ten; the one scored "again" comes once more, and is listed once.
  expect(asked).toHaveLength(toTheEnd ? 11 : 5);
  expect(new Set(asked).size).toBe(toTheEnd ? 10 : 5);
  await expect(page.getByRole('rowheader')).toHaveText([...new Set(asked)]);
  const again = page.getByRole('row').filter({ hasText: asked[3]! });
  await expect(again).toContainText(toTheEnd ? 'again, then excellent' : /again.*read it again/);
  await expect(page.getByRole('row').filter({ hasText: asked[1]! })).toContainText(/weak.*read it again/);
  return asked;
}

/** Says and reveals the question on the screen, writes own words for it, and scores it; answers which it was. */
async function answerOne(page: Page, hands: Hands, score: 1 | 2 | 3 | 4, words?: string): Promise<string> {
  const title = (await question(page).textContent())!;
  const guide = page.getByRole('heading', { name: 'How it is scored' });
  for (let step = 0; step < 5 && !(await guide.isVisible()); step += 1) await hands.goOn();
  await expect(guide).toBeVisible();
  if (words !== undefined) {
    await hands.press(page.getByText('My own words', { exact: true }));
    await hands.write(page.getByRole('textbox'), words);
    await expect(page.getByText('Saved on this device.')).toBeVisible();
  }
  await hands.score(score);
  await expect(page.getByText(new RegExp(`^Scored ${['again', 'weak', 'good', 'excellent'][score - 1]}: `))).toBeVisible();
  return title;
}

/** A mock interview that is stopped after three answers, and its summary on paper. */
async function interview(page: Page, hands: Hands): Promise<void> {
  await hands.press(button(page, '20 min'));
  const asked: string[] = [];
  for (const score of [2, 4, 3] as const) {
    if (asked.length > 0) await hands.press(button(page, 'Next question'));
    await expect(page.getByText(`${asked.length === 1 ? 'Follow-up' : `Question ${asked.length + 1}`} · 20 min left`)).toBeVisible();
    asked.push(await answerOne(page, hands, score));
  }
  await hands.press(button(page, 'Stop here'));
  await expect(page.getByRole('heading', { level: 2, name: 'Your mock interview' })).toBeFocused();
  await expect(page.getByText(/^3 answers · .*1 excellent · 1 good · 1 weak$/)).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText([asked[0]!, `Follow-up: ${asked[1]!}`, asked[2]!]);
  await hands.press(button(page, 'Print'));
  expect(await readPrints(page)).toBe(1);
  const { pages, text } = await printPage(page);
  expect(pages).toBe(1);
  for (const words of ['Your mock interview', ...asked]) expect(text).toContain(squeeze(words));
  for (const words of ['Back to the choice', 'Say it aloud']) expect(text).not.toContain(squeeze(words));
}

/** The sheet of exactly this evening: what is said of it is what is printed, with the reader's words, and nothing else is. */
async function printEvening(page: Page, hands: Hands, form: Way['form'], expected: readonly string[]): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/sheets/\\?set=plan\\.${PLAN}\\.1$`));
  if (form !== 'Study sheet') await hands.choose(page.getByRole('radio', { name: form }));
  await expect(page.locator('#sheet')).toContainText(`${form}: `);
  await expect(holds(page)).toHaveText(new RegExp(`^${expected.length} questions, \\d+ pages of Letter\\.$`));
  await hands.press(button(page, 'Print'));
  expect(await readPrints(page)).toBe(1);
  const { pages, text } = await printPage(page);
  expect(pages).toBe(await readSaidPages(page));
  for (const { question: title } of QUESTIONS) expect(text.includes(squeeze(title)), title).toBe(expected.includes(title));
  expect(text).toContain(squeeze(WORDS));
  expect(text).not.toContain(squeeze('Ready to print'));
}

/** Leads from anywhere to the plan, by the head of pages. */
async function followHead(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Plans' }));
  await hands.press(page.getByRole('link', { name: /^In two weeks/ }));
}

/** Leads from the summary of an interview back to the plan, over the choice. */
async function goBack(page: Page): Promise<void> {
  await page.goBack();
  await expect(start(page)).toBeVisible();
  await page.goBack();
}

test.describe('a whole evening', () => {
  // A page that still scrolls to the step that was revealed moves what is to be clicked.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test.beforeEach(async ({ page }) => {
    await countPrints(page);
    await page.goto(`./plans/${PLAN}/`);
  });

  test('by mouse, on a wide screen', async ({ page }) => {
    const errors = collectErrors(page);
    await runEvening(page, { hands: pointer(page, 'click'), back: () => goBack(page), form: 'Study sheet' });
    expect(errors).toEqual([]);
  });

  test('by keyboard alone', async ({ page }) => {
    const errors = collectErrors(page);
    const hands = keyboard(page);
    await runEvening(page, { hands, back: () => followHead(page, hands), form: 'Rehearsal', toTheEnd: true });
    expect(errors).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

    test('by thumb', async ({ page }) => {
      const errors = collectErrors(page);
      await runEvening(page, { hands: pointer(page, 'tap'), back: () => goBack(page), form: 'Cue cards' });
      expect(errors).toEqual([]);
    });
  });
});

offlineTest('a whole evening without network, from the start page, with a search in between', async ({ page, context, server }) => {
  const errors = collectErrors(page);
  await countPrints(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keep(page);
  await goOffline(context, server);
  server.asked.length = 0;
  await page.goto('./');
  const hands = pointer(page, 'click');
  await hands.press(page.getByRole('link', { name: /^In two weeks/ }));
  const back = async (): Promise<void> => {
    await searchFor(page, 'sourdough starter');
    await titles(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do you keep a sourdough starter alive?');
    await followHead(page, hands);
  };
  await runEvening(page, { hands, back, form: 'Study sheet' });
  expect(errors).toEqual([]);
  expect(server.asked).toEqual([]);
});
