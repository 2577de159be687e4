import { expect, test } from 'playwright/test';
import { findBarriers } from '../axe.ts';
import { QUESTIONS } from './bakery-site.ts';
import { answer, openPractice, question, scores, start } from './practice-parts.ts';

const TITLES = QUESTIONS.map((one) => one.question);

test('a session by mouse: choose, say, reveal step by step, score, follow up, and a summary at the end', async ({ page }) => {
  await openPractice(page);
  await page.getByLabel('Everything').check();
  await page.getByLabel('10 min').check();
  await expect(page).toHaveURL(/\?set=all&minutes=10$/);
  await expect(page.getByText(/^\d+ of \d+ questions, about 10 min\.$/)).toBeVisible();
  await start(page).click();
  await expect(question(page)).toBeFocused();
  const first = (await question(page).textContent())!;
  expect(TITLES).toContain(first);
  // The question alone: nothing of the answer, and no score.
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(scores(page)).toHaveCount(0);
  await answer(page, 3);
  await expect(page.getByText(/^Scored good: asked again in \d+ days\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Change the score' }).click();
  await scores(page).nth(1).click();
  await expect(page.getByText(/^Scored weak: asked again (tomorrow|in \d+ days)\.$/)).toBeVisible();
  const next = page
    .getByRole('list')
    .filter({ has: page.locator('.practice-follow') })
    .getByRole('button')
    .first();
  const followUp = (await next.textContent())!;
  await next.click();
  await expect(question(page)).toHaveText(followUp);
  await expect(page.getByText(/^Follow-up · \d+ more$/)).toBeVisible();
  await answer(page, 4);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Done' })).toBeFocused();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('row').nth(1)).toContainText(first);
  await expect(page.getByRole('row').nth(1)).toContainText('weak');
  await expect(page.getByRole('row').nth(2)).toContainText(`Follow-up: ${followUp}`);
  await page.getByRole('button', { name: 'The weak ones again' }).click();
  await expect(question(page)).toHaveText(first);
});

test('a session by keyboard: Space goes on, 1 to 4 score, and a field keeps its keys', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  await start(page).press('Enter');
  const first = await question(page).textContent();
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('3');
  await expect(scores(page)).toHaveCount(0);
  for (let step = 0; step < 5 && !(await page.getByRole('heading', { name: 'How it is scored' }).isVisible()); step += 1) await page.keyboard.press('Space');
  await page.getByText('My own words', { exact: true }).click();
  const field = page.getByRole('textbox');
  await field.fill('At Acme, 3 ovens.');
  await field.press('4');
  await expect(field).toHaveValue('At Acme, 3 ovens.4');
  await expect(page.getByText(/^Scored \w+:/)).toHaveCount(0);
  await question(page).focus();
  await page.keyboard.press('1');
  await expect(page.getByText('Scored again: once more today.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question(page)).not.toHaveText(first!);
  // What was scored "again" comes back after three others.
  for (let others = 0; others < 3; others += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
  }
  await expect(question(page)).toHaveText(first!);
});

test('what was scored and written is there after a reload, and a good answer is not asked again today', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  const first = (await question(page).textContent())!;
  await page.getByRole('button', { name: 'Start speaking' }).click();
  for (const step of [/first sentence/, /terms|short answer/]) await page.getByRole('button', { name: step }).click();
  if (await page.getByRole('button', { name: 'Show the short answer' }).isVisible()) await page.getByRole('button', { name: 'Show the short answer' }).click();
  await page.getByText('My own words', { exact: true }).click();
  await page.getByRole('textbox').fill('At Acme we baked it twice.');
  await page.getByRole('textbox').blur();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await scores(page).nth(3).click();
  // The session goes on with the next question.
  await page.reload();
  await expect(question(page)).not.toHaveText(first);
  await expect(page.getByText(/^Question 2 of \d+$/)).toBeVisible();
  const id = QUESTIONS.find((one) => one.question === first)!.id;
  await openPractice(page, `?set=questions.${id}&minutes=all`);
  await start(page).click();
  await answer(page, 3);
  await expect(page.locator('.practice-own')).toHaveText('At Acme we baked it twice.');
  await page.getByRole('button', { name: 'Show the short answer' }).click();
  await expect(page.locator('.practice-own')).toBeHidden();
});

test('Back leads from a session to the choice, and leaves the page only after it', async ({ page }) => {
  await page.goto('./about/');
  await openPractice(page, '?set=all&minutes=20');
  await start(page).click();
  await expect(question(page)).toBeVisible();
  await page.goBack();
  await expect(start(page)).toBeVisible();
  await expect(page.getByLabel('Everything')).toBeChecked();
  await page.goForward();
  await expect(question(page)).toBeVisible();
  await page.goBack();
  await expect(start(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a look at the whole page, and a reload at the end, lose nothing of a session', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=20');
  await start(page).click();
  await answer(page, 1);
  await expect(page.getByRole('heading', { name: /^In / })).toBeVisible();
  await page.getByRole('button', { name: 'Next question' }).click();
  const second = (await question(page).textContent())!;
  await page.getByRole('button', { name: 'Start speaking' }).click();
  for (const step of [/first sentence/, /terms|short answer/, /short answer|how it is scored/, /how it is scored/]) {
    const button = page.getByRole('button', { name: step });
    if (await button.isVisible()) await button.click();
  }
  await page.getByRole('link', { name: 'The whole page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible();
  await page.goBack();
  await expect(question(page)).toHaveText(second);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('a weak answer shows all of it at once', async ({ page }) => {
  await openPractice(page, '?set=all&minutes=20');
  await start(page).click();
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await page.getByRole('button', { name: 'Show the first sentence' }).click();
  await scores(page).first().click();
  await expect(page.getByRole('heading', { name: /^In \d+ seconds$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The whole page' })).toBeVisible();
});

test('an interview counts its time on the screen, and says when it is over', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T09:00:00') });
  await openPractice(page);
  await page.getByRole('button', { name: '20 min', exact: true }).last().click();
  await expect(page.getByText('Question 1 · 20 min left')).toBeVisible();
  await page.clock.runFor('04:30');
  await expect(page.getByText('Question 1 · 16 min left')).toBeVisible();
  await page.clock.runFor('14:50');
  await expect(page.getByText(/^Question 1 · 0:\d\d left$/)).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(page.getByText('Time is over. Finish this answer and score it: the summary is next.')).toBeVisible();
  await answer(page, 3);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('heading', { name: 'Your mock interview' })).toBeVisible();
});

for (const [name, choice, said] of [
  [
    'nonsense',
    '?set=pie&minutes=-1',
    'The address asks for “pie”, which this pack does not have. Choose below. The address asks for “-1”, which this pack does not have. Choose below.',
  ],
  ['an unknown question', '?set=questions.gone-1', 'The address asks for “questions.gone-1”, which this pack does not have. Choose below.'],
] as const)
  test(`an address with ${name} is said to have it, and the choice is offered`, async ({ page }) => {
    await openPractice(page, choice);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByLabel('Asked often')).toBeChecked();
    await start(page).click();
    await expect(question(page)).toBeVisible();
  });

test('nothing due and nothing weak is said, and cannot be started', async ({ page }) => {
  await openPractice(page, '?set=due');
  await expect(page.getByText('Nothing is due today. Choose something new.')).toBeVisible();
  await expect(start(page)).toBeDisabled();
  await page.getByLabel('What I scored weak').check();
  await expect(page.getByText('Nothing is scored weak. Choose something else.')).toBeVisible();
});

test('a mock interview opens with the first core question, follows up what was weak, and ends with its time', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 30, 20) });
  await openPractice(page);
  await page.getByRole('button', { name: '20 min' }).click();
  await expect(question(page)).toHaveText(QUESTIONS.find(({ core }) => core === 1)!.question);
  await expect(page.getByText('Question 1 · 20 min left')).toBeVisible();
  await answer(page, 1);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByText('Follow-up · 20 min left')).toBeVisible();
  await answer(page, 4);
  await page.clock.fastForward('19:50');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('heading', { name: 'Your mock interview' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('row').nth(1)).toContainText('read it again');
});

test('nothing is asked again after the interview, whose day stays', async ({ page }) => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  const day = `${tomorrow.getFullYear()}-${String(tomorrow.getMonth() + 1).padStart(2, '0')}-${String(tomorrow.getDate()).padStart(2, '0')}`;
  await openPractice(page, '?set=all&minutes=10');
  await page.getByLabel('Day of my interview').fill(day);
  await expect(page.getByText('Tomorrow. Nothing is asked again after it.')).toBeVisible();
  await start(page).click();
  await answer(page, 3);
  await expect(page.getByText('Scored good. You will most likely (9 times in 10) still know it at the interview.')).toBeVisible();
  await openPractice(page);
  await expect(page.getByLabel('Day of my interview')).toHaveValue(day);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('everything is in reach of a thumb, nothing is cut, and axe finds nothing, at any step', async ({ page }) => {
    const check = async (step: string): Promise<void> => {
      expect(await findBarriers(page, 'main'), step).toEqual([]);
      await page.emulateMedia({ colorScheme: null });
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${step} at ${width} px`).toBe(0);
      }
      const small = await page.locator("qa-practice :is(button, select, summary, input[type='date'], label:has([type='radio']))").evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width > 0 && height < 36 ? [`${target.textContent?.trim()}: ${height}`] : [];
        }),
      );
      expect(small, step).toEqual([]);
    };
    await openPractice(page, '?set=all&minutes=10');
    await check('choose');
    await start(page).tap();
    await check('question');
    await answer(page, 2);
    await check('scored');
    // The next question is in reach without scrolling.
    await expect(page.getByRole('button', { name: 'Next question' })).toBeInViewport();
    await page.getByRole('button', { name: 'Stop here' }).tap();
    await check('end');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists questions with closed answers, and nothing that needs script', async ({ page }) => {
    await page.goto('./practice/');
    await expect(page.locator('main noscript > p').filter({ visible: true })).toHaveText(
      'Without JavaScript nothing is timed or remembered. Read a question, say your answer, then open it. Sheets are for paper.',
    );
    await expect(page.locator('.closed-list > li')).toHaveCount(Math.min(60, QUESTIONS.length));
    const [one] = QUESTIONS.filter(({ core }) => core === 1);
    const item = page.getByRole('listitem').filter({ hasText: one!.question }).first();
    await expect(item.getByText(one!.oneLine)).toBeHidden();
    await item.locator('summary').click();
    await expect(item.getByText(one!.oneLine)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  });
});
