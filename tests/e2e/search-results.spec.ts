import { expect, test, type Page } from 'playwright/test';
import { answers, field, hold, passages, searchIn, status, titles } from './search-parts.ts';

const COLD = 'The oven is cold at dawn: what do you do?';
const places = (page: Page) => page.getByRole('list', { name: 'Topics and tools' }).getByRole('listitem');
const others = (page: Page) => page.getByRole('list', { name: 'Other pages' }).getByRole('listitem');
const exactly = (page: Page) => page.getByRole('button', { name: 'Search for exactly what I typed' });

test.describe('a result', () => {
  test('is an answer: question, topic and level, one line, and the short answer of the first', async ({ page }) => {
    await page.goto('./search/?q=bread');
    await expect(answers(page).nth(1)).toBeVisible();
    for (const answer of await answers(page).all()) {
      await expect(answer.getByRole('heading', { level: 3 }).getByRole('link')).toHaveAttribute('href', /\/questions\/[\w-]+\/\?words=/);
      await expect(answer.locator('.result-facts')).toHaveText(/^(Delivery|Running) · (foundation|intermediate|senior)$/);
      await expect(answer.locator('.result-line')).toHaveText('Bake on stone and keep the door shut.');
    }
    await expect(page.getByText('Short answer', { exact: true })).toHaveCount(1);
    await expect(answers(page).first()).toContainText('Short answer The dough rests first');
    await expect(titles(page).first().locator('mark')).toHaveText(['bread']);
    await expect(page.getByRole('region', { name: /question/ })).toBeHidden();
  });

  test('has the passage of its best section with marked words, and leads there', async ({ page }) => {
    await page.goto('./search/?q=OutOfSteamError');
    await expect(titles(page)).toHaveText([COLD]);
    const passage = passages(page).first();
    await expect(passage).toContainText('Full answer');
    await expect(passage.locator('mark')).toHaveText(['OutOfSteamError']);
    await passage.click();
    await expect(page).toHaveURL(/\/questions\/cold-oven-at-dawn\/#full-answer$/);
    await expect(page.getByRole('heading', { name: 'Full answer' })).toBeInViewport();
    await expect(page.locator('main mark').first()).toContainText('OutOfSteamError');
  });

  for (const where of ['page', 'dialog'] as const) {
    test(`gets its own passage later, and keeps it, in the ${where}`, async ({ page }) => {
      const letGo = await hold(page, '**/*.pf_fragment');
      await searchIn(where, page, 'dough');
      await expect(answers(page).nth(1)).toBeVisible();
      const questions = await titles(page).allTextContents();
      await expect(passages(page)).toHaveCount(0);
      letGo();
      // The first six have one; each costs its reader a page.
      await expect(passages(page)).toHaveCount(6);
      expect(await titles(page).allTextContents()).toEqual(questions);
      await expectOwnPassages(page);
      await hold(page, '**/*.pf_{fragment,index}');
      await field(page).fill('the dough rests');
      await expect(status(page)).toContainText('the dough rests');
      await expectOwnPassages(page);
    });
  }
});

/** Each passage leads to the page of the question that it is shown with. */
async function expectOwnPassages(page: Page): Promise<void> {
  const pairs = await answers(page).evaluateAll((items) => items.map((item) => [...item.querySelectorAll('a')].map(({ pathname }) => pathname)));
  expect(pairs.filter(([title, passage]) => passage !== undefined && passage !== title)).toEqual([]);
  expect(pairs.some(([, passage]) => passage !== undefined)).toBe(true);
}

test.describe('what a query names', () => {
  test('a tool is shown above the answers and leads to its page', async ({ page }) => {
    await page.goto('./search/?q=oven');
    await expect(places(page)).toHaveText(['Tool Deck Oven 70 questions']);
    expect((await places(page).first().boundingBox())!.y).toBeLessThan((await answers(page).first().boundingBox())!.y);
    await places(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/tools\/oven\/$/);
  });

  test('so is what people call it, and a topic', async ({ page }) => {
    await searchIn('page', page, 'hearth');
    await expect(places(page)).toHaveText(['Tool Deck Oven 70 questions']);
    await field(page).fill('delivery');
    await expect(places(page)).toHaveText(['Topic Delivery 62 questions']);
    await field(page).fill('sourdough');
    await expect(titles(page)).toHaveCount(1);
    await expect(places(page)).toHaveCount(0);
  });

  test('drawings, lab files and other pages are shown below the answers', async ({ page }) => {
    await page.goto('./search/?q=deck');
    await expect(others(page).filter({ hasText: 'Lab file' }).first()).toBeVisible();
    expect((await others(page).first().boundingBox())!.y).toBeGreaterThan((await answers(page).last().boundingBox())!.y);
    await page.goto('./search/?q=deck&level=senior');
    await expect(answers(page).first()).toBeVisible();
    await expect(others(page)).toHaveCount(0);
  });
});

test.describe('what is said', () => {
  const CASES: [string, string, string][] = [
    ['thermometer', '1 answer for “thermometer”.', COLD],
    ['sourdogh', '1 answer for “sourdogh”. “sourdogh” was read as “sourdough”.', 'How do you keep a sourdough starter alive?'],
    ['kneader', '1 answer for “kneader”. “kneader” was read as “spiral mixer”.', 'How do you keep a sourdough starter alive?'],
    ['mother dough', '1 answer for “mother dough”. “mother dough” was read as “starter”.', 'How do you keep a sourdough starter alive?'],
  ];
  for (const [query, said, question] of CASES) {
    test(`of ${query}`, async ({ page }) => {
      await page.goto(`./search/?q=${query}`);
      await expect(status(page)).toHaveText(said);
      await expect(titles(page).first()).toHaveText(question);
      if (said.includes('read as')) await expect(exactly(page)).toBeVisible();
      else await expect(exactly(page)).toBeHidden();
    });
  }

  test('the button searches for exactly what was typed, and Back leads to what was read', async ({ page }) => {
    await page.goto('./search/?q=sourdogh');
    await exactly(page).click();
    await expect(field(page)).toHaveValue('"sourdogh"');
    await expect(field(page)).toBeFocused();
    await expect(status(page)).toContainText('Nothing found for “"sourdogh"”.');
    await expect(exactly(page)).toBeHidden();
    await expect(page).toHaveURL(/\?q=%22sourdogh%22$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('sourdogh');
    await expect(titles(page)).toHaveCount(1);
  });

  test('where nothing is found topics to look through are offered, and on the page the list of questions', async ({ page }) => {
    await page.goto('./search/?q=zzzzqqqq');
    await expect(status(page)).toHaveText("Nothing found for “zzzzqqqq”. Try one word, a tool's name or a symptom.");
    await expect(page.getByText('Look through a topic')).toBeVisible();
    await expect(page.getByRole('region', { name: 'The first 60 questions' })).toBeVisible();
    await page.locator('qa-search').getByRole('link', { name: 'Running' }).click();
    await expect(page).toHaveURL(/\/topics\/running\/$/);
    await searchIn('dialog', page, 'zzzzqqqq');
    await expect(status(page)).toHaveText("Nothing found for “zzzzqqqq”. Try one word, a tool's name or a symptom.");
    await page.locator('dialog').getByRole('link', { name: 'All questions' }).click();
    await expect(page).toHaveURL(/\/questions\/$/);
  });

  test('where only a page that is no question has it, that is said', async ({ page }) => {
    await page.goto('./search/?q=night-notes');
    await expect(status(page)).toHaveText('No answer for “night-notes”, but other pages have it.');
    await expect(others(page).first()).toContainText('night-notes');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/lab\/ovens\/night-notes\.txt\/$/);
  });
});
