import { expect, test, type Page } from 'playwright/test';
import { readPdf, squeeze } from '../../src/sheets/print/read-pdf.ts';
import { findBarriers } from '../axe.ts';

const QUESTION = './questions/slow-site/';
const INDEX_QUESTION = 'لماذا لا يستخدم الاستعلام الفهرس مع أنه موجود؟';
const PAGES = ['./', QUESTION, './plans/week/', './sheets/all/'];
/** Points from the bottom of a page below which only its foot is. */
const FOOT = 36;
const A4_WIDTH = 595;

/** A Monday evening. */
const NOW = new Date(2026, 10, 30, 20);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const path of PAGES) {
  test(`${path}: Arabic from right to left, nothing that axe finds in light and dark, and 320 px do not scroll sideways`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('a question: code is read from left to right, its day is a date in Arabic, and a plan dates its evenings', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(QUESTION);
  for (const code of await page.locator('main code').all()) await expect(code).toHaveCSS('direction', 'ltr');
  // Its first word is at the left of its box.
  const box = (await page.locator('main pre').first().boundingBox())!;
  const command = (await page.locator('main pre .code-line span').first().boundingBox())!;
  expect(command.x - box.x).toBeLessThan(box.width / 4);
  await expect(page.getByText('روجعت في 1 نوفمبر 2026.')).toBeVisible();
  await page.goto('./plans/three-days/');
  await button(page, 'حدّد هذا اليوم').click();
  await expect(page.getByText('الليلة الأمسية 1. مقابلتك بعد 3 أيام.')).toBeVisible();
  await expect(page.locator('.plan-date').first()).toHaveText('الاثنين، 30 نوفمبر');
});

test('the search finds a word with and without its article and short vowels, and marks it', async ({ page }) => {
  await page.goto('./search/');
  const found = page.getByRole('list', { name: 'الإجابات' });
  for (const typed of ['فهرس', 'الفهرس', 'الفِهْرِس', 'والفهرس']) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page.locator('qa-search').getByRole('status')).toHaveText(`إجابتان عن «\u2068${typed}\u2069».`);
    await expect(found.getByRole('link', { name: INDEX_QUESTION })).toBeVisible();
    await expect(found.getByRole('heading', { level: 3 }).first().locator('mark')).toHaveText('الفهرس');
  }
  expect(await findBarriers(page)).toEqual([]);
});

test('practice asks, scores and counts in Arabic', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./practice/?set=core&minutes=all');
  await expect(page.getByText(/^3 أسئلة، نحو \d+ د\.$/)).toBeVisible();
  await button(page, 'ابدأ').click();
  await expect(page.getByText('السؤال 1 من 3')).toBeVisible();
  await button(page, 'ابدأ الكلام').click();
  await page.clock.fastForward(12_000);
  for (const step of ['إظهار الجملة الأولى', 'إظهار المصطلحات', 'إظهار الإجابة القصيرة']) await button(page, step).click();
  await page.getByRole('group', { name: 'قيّم إجابتك' }).getByRole('button', { name: 'جيدة' }).click();
  await expect(page.getByText(/^التقييم: جيدة\. يعود السؤال /)).toBeVisible();
  await button(page, 'التوقّف هنا').click();
  await expect(page.getByRole('heading', { level: 2, name: 'انتهت الجلسة' })).toBeVisible();
  await expect(page.getByText(/^30 نوفمبر 2026 في 8:\d\d م$/)).toBeVisible();
  await expect(page.getByText('أجبت عنه جيدًا.')).toBeVisible();
  await expect(page.getByText(/^إجابة واحدة · مدة الكلام \d+:\d\d · جيدة: 1$/)).toBeVisible();
});

test('a printed sheet is mirrored: each page’s number is at the left of its foot, and read from the right', async ({ page }) => {
  await page.goto('./sheets/rehearsal-all/');
  const { pages } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, texts] of pages.entries()) {
    const left = texts.filter(({ x, y }) => y < FOOT && x < A4_WIDTH / 2).toSorted((a, b) => b.x - a.x);
    expect(squeeze(left.map(({ text }) => text).join('')), `page ${index + 1}`).toBe(`${index + 1}من${pages.length}`);
  }
});
