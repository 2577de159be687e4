import { expect, test, type Page } from 'playwright/test';

const QUESTION = './questions/keep-ovens-warm/';
/** Longer than a near server takes to answer. */
const FAR = 300;

/** Names of the font files that a page asks for. */
function watchFonts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url());
  });
  return asked;
}

/** How much of the page moved after it was painted, from a time of the page's clock on; 0 is nothing. */
function measureShift(page: Page, from = 0): Promise<number> {
  return page.evaluate(
    (start) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.startTime >= start) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
    from,
  );
}

const preloads = (page: Page) => page.locator('link[rel=preload][as=font]');

test('the page after another is painted in the site’s fonts, and nothing moves', async ({ page, baseURL }) => {
  const asked = watchFonts(page);
  await page.goto(QUESTION, { referer: baseURL! });
  await expect(preloads(page)).toHaveCount(2);
  expect(await measureShift(page)).toBe(0);
  await page.evaluate(() => document.fonts.ready);
  expect(new Set(asked).size).toBe(2);
  expect(asked.every((address) => address.startsWith(baseURL!))).toBe(true);
});

test('a far server’s page is painted in what is there, and asks for its fonts after all else, for the next page', async ({ page }) => {
  await page.route('**/keep-ovens-warm/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, FAR));
    await route.continue();
  });
  const asked = watchFonts(page);
  await page.goto(QUESTION, { waitUntil: 'networkidle' });
  await expect(preloads(page)).toHaveCount(0);
  expect(asked).toHaveLength(2);
  const { loaded, began } = await page.evaluate(() => ({
    loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
    began: performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (name.endsWith('.woff2') ? [startTime] : [])),
  }));
  expect(Math.min(...began)).toBeGreaterThanOrEqual(loaded);
  expect(await page.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--font-text'))).not.toContain('Literata');
  // What fonts could move comes after them. Before, a page was once seen to move by 0.004 on a busy machine.
  expect(await measureShift(page, loaded)).toBe(0);
  expect(await measureShift(page)).toBeLessThan(0.01);
  // The next page has them.
  await page.getByRole('link', { name: 'Questions' }).first().click();
  await expect(preloads(page)).toHaveCount(2);
  expect(await page.evaluate(async () => (await document.fonts.ready, document.fonts.check('1rem Literata')))).toBe(true);
});

test('a reader who saves data is sent no font', async ({ page, baseURL }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const asked = watchFonts(page);
  await page.goto(QUESTION, { referer: baseURL!, waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked).toEqual([]);
});

test('without its fonts a page is readable, bold text is bold, and nothing moves', async ({ page, baseURL }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(QUESTION, { referer: baseURL!, waitUntil: 'networkidle' });
  expect(await measureShift(page)).toBe(0);
  const widths = await page.evaluate(() => {
    const measure = (weight: string): number => {
      const text = document.createElement('span');
      text.textContent = 'Bold or not';
      text.style.fontWeight = weight;
      document.querySelector('main')!.append(text);
      const { width } = text.getBoundingClientRect();
      text.remove();
      return width;
    };
    return { regular: measure('400'), bold: measure('600') };
  });
  expect(widths.bold).toBeGreaterThan(widths.regular);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the fonts are asked for all the same, once each', async ({ page }) => {
    const asked = watchFonts(page);
    await page.goto(QUESTION, { waitUntil: 'networkidle' });
    // A busy machine may lay the page out, and so need its fonts, after the network was quiet for a while.
    await expect.poll(() => asked.length).toBe(2);
    expect(new Set(asked).size).toBe(2);
  });
});
