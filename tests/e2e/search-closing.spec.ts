import { expect, test, type Page } from 'playwright/test';
import { QUESTIONS } from './bakery-site.ts';
import { answers, collectErrors, dialog, field, hold, opener, searchFor } from './search-parts.ts';

const [first] = QUESTIONS;
const SIZES: [number, number][] = [
  [320, 256],
  [320, 568],
  [390, 844],
  [620, 360],
  [740, 360],
  [844, 390],
  [768, 1024],
  [1440, 900],
];

test.describe('at every size', () => {
  test.use({ hasTouch: true });
  // Eight windows, one after the other.
  test.slow();

  /** Sets each size in turn, and runs what is to be tried at it as a step that names it. */
  async function atEachSize(page: Page, attempt: (width: number, height: number) => Promise<void>): Promise<void> {
    for (const [width, height] of SIZES)
      await test.step(`${width} × ${height} px`, async () => {
        await page.setViewportSize({ width, height });
        await attempt(width, height);
      });
  }

  test('Close is beside the field, stays there and closes', async ({ page }) => {
    await page.goto('./about/');
    await atEachSize(page, async (_, height) => {
      await page.keyboard.press('Control+k');
      await field(page).fill('');
      const close = dialog(page).getByRole('button', { name: 'Close' });
      await expect(close).toBeInViewport({ ratio: 1 });
      const [button, input] = [(await close.boundingBox())!, (await field(page).boundingBox())!];
      expect(button.x).toBeGreaterThan(input.x + input.width - 1);
      expect(Math.abs(button.y + button.height / 2 - input.y - input.height / 2)).toBeLessThan(2);
      expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
      await field(page).fill('bread');
      await expect(answers(page).first()).toBeVisible();
      await answers(page).last().scrollIntoViewIfNeeded();
      // A page magnified four times has no room for what stays.
      if (height > 300) await expect(close).toBeInViewport({ ratio: 1 });
      await close.click();
      await expect(dialog(page)).toBeHidden();
    });
  });

  test('Escape closes and gives the focus back, from field, filter and result', async ({ page }) => {
    await page.goto('./about/');
    await atEachSize(page, async () => {
      await opener(page).focus();
      await page.keyboard.press('Enter');
      await field(page).fill('bread');
      await expect(answers(page).nth(1)).toBeVisible();
      for (const part of [field(page), dialog(page).getByRole('button', { name: 'Close' }), answers(page).nth(1).getByRole('link').first()]) {
        await part.focus();
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toBeHidden();
        await expect(opener(page)).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(dialog(page)).toBeVisible();
        await expect(field(page)).toHaveValue('bread');
      }
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  });

  for (const press of ['a click', 'a tap'] as const) {
    test(`${press} on what is seen of the page closes`, async ({ page }) => {
      await page.goto('./about/');
      await atEachSize(page, async (width, height) => {
        await searchFor(page, 'bread');
        const box = (await dialog(page).boundingBox())!;
        const point: [number, number] = box.y >= 16 ? [width / 2, box.y / 2] : [box.x / 2, height / 2];
        expect(Math.max(box.x, box.y)).toBeGreaterThanOrEqual(16);
        if (press === 'a tap') await page.touchscreen.tap(...point);
        else await page.mouse.click(...point);
        await expect(dialog(page)).toBeHidden();
        await expect(opener(page)).toBeFocused();
      });
    });
  }
});

for (const [width, height] of SIZES) {
  test.describe(`at ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('the first result can be read and reached', async ({ page }) => {
      await page.goto('./about/');
      await page.keyboard.press('Control+k');
      await field(page).fill(first.question);
      await expect(answers(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('[data-search-results] a:focus')).toBeInViewport({ ratio: 0.9 });
      const room = await answers(page)
        .first()
        .evaluate((item) => {
          let scrolled = item.parentElement!;
          while (!/auto/.test(getComputedStyle(scrolled).overflowY)) scrolled = scrolled.parentElement!;
          return scrolled.clientHeight;
        });
      expect(room).toBeGreaterThan(150);
    });
  });
}

test.describe('in a low window', () => {
  test.use({ viewport: { width: 740, height: 360 } });

  test('a result that was reached with arrows stays in sight as passages come above it', async ({ page }) => {
    const letGo = await hold(page, '**/*.pf_fragment');
    await page.goto('./about/');
    await searchFor(page, 'bread');
    await expect(answers(page).nth(2)).toBeVisible();
    const reached = answers(page).nth(2).locator('h3 a');
    while (!(await reached.evaluate((link) => link === document.activeElement))) await page.keyboard.press('ArrowDown');
    await expect(reached).toBeInViewport({ ratio: 0.9 });
    letGo();
    await expect(answers(page).first().locator('.result-section')).not.toBeEmpty();
    await expect(answers(page).nth(2).locator('a:focus')).toBeInViewport({ ratio: 0.9 });
  });
});

test('Escape closes at once and keeps the query for the next time', async ({ page }) => {
  await page.goto('./about/');
  await searchFor(page, first.question);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue(first.question);
  await expect(answers(page).first()).toBeVisible();
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionEnd! - input.selectionStart!)).toBe(first.question.length);
});

test('a history that refuses every change stops neither Escape nor Enter', async ({ page }) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
    };
  });
  await page.goto('./about/');
  await searchFor(page, 'bread');
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await field(page).fill('zzzzqqqq');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=zzzzqqqq$/);
  expect(errors).toEqual([]);
});

test('a double click on the opener opens it and does not close it again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./about/');
  // Once opened, all is loaded, and the second click of two finds the dialog open.
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  const link = (await opener(page).boundingBox())!;
  await page.mouse.click(link.x + 5, link.y + 5);
  await expect(dialog(page)).toBeVisible();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(dialog(page)).toBeVisible();
});

test('a press that began inside does not close it, nor one on its edge', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./about/');
  await searchFor(page, first.question);
  const input = (await field(page).boundingBox())!;
  await page.mouse.move(input.x + 100, input.y + 20);
  await page.mouse.down();
  await page.mouse.move(10, 800);
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(input.x - 8, input.y + 20);
  await expect(dialog(page)).toBeVisible();
});

test('a result opened in a tab of its own leaves it open', async ({ page }) => {
  await page.goto('./about/');
  await searchFor(page, first.question);
  // The browser's own part is left out: some headless ones end with the new tab.
  await page.evaluate(() =>
    addEventListener('click', (event) => {
      document.body.dataset['left'] = String(!event.defaultPrevented);
      event.preventDefault();
    }),
  );
  await answers(page)
    .first()
    .getByRole('link')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(page.locator('body')).toHaveAttribute('data-left', 'true');
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL(/\/about\/$/);
});
