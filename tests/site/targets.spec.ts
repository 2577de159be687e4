import { expect, test } from 'playwright/test';

/** Widths of a phone, a tablet and a desk. */
const WIDTHS = [320, 390, 768, 1440];

for (const path of ['./', './questions/']) {
  test(`${path}: no target in head, bar, menu and foot is smaller than 24 px`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const menu = page.getByRole('button', { name: 'Menu' });
      if (await menu.isVisible()) await menu.click();
      const small = await page.locator('body > :not(main, .skip) :is(a, button)').evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width: wide, height } = target.getBoundingClientRect();
          return wide > 0 && Math.min(wide, height) < 24 ? [`${target.textContent}: ${wide} × ${height}`] : [];
        }),
      );
      expect(small, `${width} px`).toEqual([]);
    }
  });
}
