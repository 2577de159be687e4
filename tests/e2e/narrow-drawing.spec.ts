import { expect, test } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { embedSvg } from '../../src/diagrams/embed-svg.ts';

const STYLES = ['styles/tokens.css', 'diagrams/diagram-svg.css', 'diagrams/diagram.css'].map((file) =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'),
);
const drawing = (width: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="90" viewBox="0 0 ${width} 90"></svg>`;
const PICTURE = embedSvg({ slug: 'loaf', svg: drawing(700), narrow: { svg: drawing(340) }, accTitle: 'The way of a loaf', accDescr: 'Down.' });

test.describe('a drawing in two forms', () => {
  test.beforeEach(({ page }) =>
    page.setContent(
      `<!doctype html><meta name="viewport" content="width=device-width"><style>@layer tokens, components, print;${STYLES.join('')}</style><div class="diagram diagram-large"><div class="diagram-box">${PICTURE}</div></div>`,
    ),
  );
  for (const [width, widest] of [
    [320, 304],
    [390, 340],
  ] as const)
    test(`is one picture, whole, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      const picture = page.getByRole('img', { name: 'The way of a loaf' });
      await expect(picture).toHaveCount(1);
      expect((await picture.boundingBox())!.width).toBe(widest);
      expect(await page.evaluate(() => document.querySelector('.diagram-box')!.scrollWidth - document.querySelector('.diagram-box')!.clientWidth)).toBe(0);
    });
  test('is the wide one on a desk and on paper', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect(page.getByRole('img')).toHaveCount(1);
    await expect(page.locator('.diagram-wide')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 700 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.diagram-wide')).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(1);
  });
});
