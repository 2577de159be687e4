import { expect, test, type Locator, type Page } from 'playwright/test';
import { pathOf, QUESTIONS } from './bakery-site.ts';

const PHONE = { width: 390, height: 844 };
const bar = (page: Page): Locator => page.getByRole('navigation', { name: 'Quick navigation' });
const map = (page: Page): Locator => page.getByRole('navigation', { name: 'Site map' });
const menuButton = (page: Page): Locator => bar(page).getByRole('button', { name: 'Menu' });

/** Everything that the bakery's site has, by theme. */
const PLACES = ['Questions', 'Topics', 'Plans', 'Practice', 'My progress', 'Search', 'Sheets', 'Architecture', 'Lab', 'Home', 'About', 'Keep on this device'];

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the bar has the same five places on every page, marks the present one, and each is as large as a thumb', async ({ page }) => {
    for (const [path, present, mark] of [
      ['./questions/', 'Questions', 'page'],
      [pathOf(QUESTIONS[1]), 'Questions', 'true'],
      ['./practice/', 'Practice', 'page'],
      ['./search/', 'Search', 'page'],
      ['./sheets/', 'Sheets', 'page'],
    ] as const) {
      await page.goto(path);
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      await expect(bar(page).locator('a, button')).toHaveText(['Questions', 'Practice', 'Search', 'Sheets', 'Menu']);
      await expect(bar(page).locator('[aria-current]')).toHaveText([present]);
      await expect(bar(page).getByRole('link', { name: present })).toHaveAttribute('aria-current', mark);
    }
    for (const place of await bar(page).locator('a, button').all()) {
      const box = await place.boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    }
  });

  test('the menu opens above the bar, leads everywhere, and a tap beside it closes it', async ({ page }) => {
    await page.goto(pathOf(QUESTIONS[1]));
    await expect(map(page)).toBeHidden();
    await menuButton(page).tap();
    await expect(map(page).getByRole('link')).toHaveText(PLACES);
    const sheet = (await map(page).boundingBox())!;
    expect(sheet.y + sheet.height).toBeCloseTo((await bar(page).boundingBox())!.y, 0);
    for (const target of await map(page).locator('a, button').all()) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(200, 60);
    await expect(map(page)).toBeHidden();
    await menuButton(page).tap();
    await menuButton(page).tap();
    await expect(map(page)).toBeHidden();
    await menuButton(page).tap();
    await map(page).getByRole('link', { name: 'Lab' }).tap();
    await expect(page).toHaveURL(/\/lab\/$/);
    await page.goBack();
    await expect(map(page)).toBeHidden();
  });

  test('the keyboard goes into the menu and comes back with Escape, and never behind it', async ({ page }) => {
    await page.goto(pathOf(QUESTIONS[1]));
    await menuButton(page).press('Enter');
    await expect(map(page).getByRole('link', { name: 'Questions' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(map(page)).toBeHidden();
    await expect(menuButton(page)).toBeFocused();
    await menuButton(page).press('Space');
    await page.locator('main a').first().focus();
    await expect(map(page)).toBeHidden();
  });

  test('the theme is chosen in the menu', async ({ page }) => {
    await page.goto('./');
    await menuButton(page).tap();
    const theme = page.getByRole('button', { name: /^Theme/ });
    await theme.tap();
    await expect(theme).toHaveText('Theme: light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect(page.getByRole('banner').getByRole('button', { name: 'Theme: light' })).toBeVisible();
  });

  test('on the lowest screen and with large text the menu scrolls and the page behind it does not', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(pathOf(QUESTIONS[1]));
    await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'));
    const button = (await menuButton(page).boundingBox())!;
    await page.touchscreen.tap(button.x + 20, button.y + 20);
    await map(page).hover();
    await page.mouse.wheel(0, 5000);
    await expect(map(page).getByRole('button', { name: /^Theme/ })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    for (const place of await bar(page).locator('a, button').all())
      expect(await place.evaluate((box) => [box.scrollWidth > box.clientWidth, box.scrollHeight > box.clientHeight])).toEqual([false, false]);
  });

  test('a browser that knows no popover shows the places in the foot, and the button leads there', async ({ page }) => {
    await page.addInitScript(() => delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover);
    await page.goto('./');
    // What such a browser does with the attributes: nothing.
    await page.evaluate(() => {
      document.querySelector('[popovertarget]')!.removeAttribute('popovertarget');
      const list = document.querySelector<HTMLElement>('[popover]')!;
      list.removeAttribute('popover');
      list.style.display = 'grid';
    });
    await menuButton(page).tap();
    await expect(map(page)).toBeInViewport();
  });
});

test.describe('on a phone without script', () => {
  test.use({ viewport: PHONE, hasTouch: true, javaScriptEnabled: false });

  test('the menu opens, closes and leads to the topics', async ({ page }) => {
    await page.goto(pathOf(QUESTIONS[1]));
    await menuButton(page).tap();
    await expect(map(page).getByRole('link')).toHaveText(PLACES);
    await menuButton(page).tap();
    await expect(map(page)).toBeHidden();
    await menuButton(page).tap();
    await map(page).getByRole('link', { name: 'Topics' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
    await expect(
      page
        .locator('main')
        .getByText(/^\d+ questions?$/)
        .first(),
    ).toBeVisible();
  });
});

test('on wide screens the head has the sections, and marks the one that a page is in', async ({ page }) => {
  const drawing = await (async () => {
    await page.goto('./architecture/');
    return page.locator('main a[href*="/architecture/"]').first().getAttribute('href');
  })();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  for (const [path, section, mark] of [
    ['./questions/', 'Questions', 'page'],
    [pathOf(QUESTIONS[1]), 'Questions', 'true'],
    ['./topics/', 'Questions', 'true'],
    [drawing!, 'Architecture', 'true'],
    ['./lab/', 'Lab', 'page'],
  ] as const) {
    await page.goto(path);
    await expect(sections.locator('[aria-current]')).toHaveText([section]);
    await expect(sections.locator('[aria-current]')).toHaveAttribute('aria-current', mark);
  }
  await page.goto('./');
  await expect(sections.locator('[aria-current]')).toHaveCount(0);
  await expect(page.getByRole('contentinfo').getByRole('link')).toHaveText(PLACES);
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await page
      .locator('.site-head .wrap > *')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
    expect(Math.max(...tops) - Math.min(...tops), `${width} px`).toBeLessThan(2);
  }
});
