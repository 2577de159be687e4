import { expect, test, type Page } from 'playwright/test';

const PAGE = './questions/cold-oven-at-dawn/';
const ODD = './questions/shift-f/';

/** The tables of a page that are wider than what shows them, each with its first words. */
const cutTables = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main table')]
      .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth || table.scrollWidth > table.clientWidth + 1)
      .map((table) => table.textContent.trim().slice(0, 40)),
  );
const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

  test('each row of a table is a card: its first cell, then each cell below the name of its column', async ({ page }) => {
    await page.goto(PAGE);
    const row = page.getByRole('row').filter({ hasText: 'A cold stone' });
    const title = row.getByRole('rowheader');
    const cells = row.getByRole('cell');
    const tops = await Promise.all([title, cells.nth(0), cells.nth(1)].map(async (part) => (await part.boundingBox())!.y));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const label = await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('"Do next"');
    await expect(page.getByRole('table').first()).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "What you see"
            - columnheader "What it means"
            - columnheader "Do next"
        - rowgroup:
          - row:
            - rowheader "A cold stone and a lit lamp"
            - cell "The burner is off"
            - cell
    `);
  });

  test('no table is cut, however odd, and nothing scrolls sideways', async ({ page }) => {
    await page.goto(ODD);
    await expect(page.getByRole('table')).toHaveCount(3);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await cutTables(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    }
  });

  test('short code fits even with letters twice as large', async ({ page }) => {
    await page.goto(ODD);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => [...document.querySelectorAll('main code')].some((code) => code.getBoundingClientRect().right > innerWidth))).toBe(false);
  });

  test('a line of a command never ends with the hyphen of a flag', async ({ page }) => {
    for (const address of [PAGE, ODD]) {
      await page.goto(address);
      for (let width = 320; width <= 420; width += 10) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(brokenFlags), `${address} at ${width} px`).toEqual([]);
      }
    }
  });
});

/** The flags of a page's code whose letters are on more than one line. */
function brokenFlags(): string[] {
  return [...document.querySelectorAll('main code')].flatMap((code) => {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { index, 0: flag } of node.data.matchAll(/(?<!\S)--?\w+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + flag.length);
        if (new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size > 1) broken.push(flag);
      }
    }
    return broken;
  });
}

test('from a tablet on a table is a table; twelve columns scroll in a box of their own', async ({ page }) => {
  for (const width of [768, 960, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    expect(await cutTables(page)).toEqual([]);
    const [first, second] = await page.getByRole('cell').all();
    expect((await first!.boundingBox())!.y).toBe((await second!.boundingBox())!.y);
    await page.goto(ODD);
    expect(await isTooWide(page)).toBe(false);
  }
  const text = (await page.locator('.prose > p').first().boundingBox())!;
  await expect(page.getByRole('group', { name: 'Table' })).toHaveCount(1);
  expect((await page.getByRole('group', { name: 'Table' }).boundingBox())!.width).toBeGreaterThan(text.width);
});

test('on paper a table is a table', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).display),
  ).toBe('table-cell');
  expect(
    await page
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content),
  ).toBe('none');
});

test('a long command in a cell is a block of its own, and is copied exactly', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 390, height: 800 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(PAGE);
  const cell = page.getByRole('cell').filter({ hasText: 'ovenctl' });
  await cell.getByRole('button', { name: 'Copy' }).click();
  await expect(cell.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ovenctl relight --deck upper --wait');
  await context.close();
});
