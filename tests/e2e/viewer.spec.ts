import { expect, test, type Locator, type Page, type Route } from 'playwright/test';
import { findBarriers } from '../axe.ts';

const QUESTION = './questions/keep-ovens-warm/';
const DRAWING = './architecture/bread-line/';
const NAME = 'Diagram: From flour to shelf';

const drawing = (page: Page): Locator => page.getByRole('group', { name: NAME });
const link = (page: Page): Locator => page.getByRole('link', { name: 'Enlarge “From flour to shelf”' });
const viewer = (page: Page): Locator => page.getByRole('dialog', { name: NAME });
const picture = (page: Page): Locator => viewer(page).getByRole('img');
const button = (page: Page, name: string): Locator => viewer(page).getByRole('button', { name, exact: true });
const level = (page: Page): Locator => viewer(page).getByRole('status');

/** The parts of the drawing's view box: left, top, width, height. */
async function readBox(page: Page): Promise<[number, number, number, number]> {
  const box = await picture(page).getAttribute('viewBox');
  return box!.split(' ').map(Number) as [number, number, number, number];
}

async function open(page: Page, path = QUESTION): Promise<void> {
  await page.goto(path);
  await drawing(page).click();
  await expect(level(page)).toHaveText('100%');
}

/** What of the drawing is at a place of the screen. */
async function findUnder(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const [[left, top, width], frame] = [await readBox(page), (await picture(page).boundingBox())!];
  const unit = width / frame.width;
  return { x: left + (x - frame.x) * unit, y: top + (y - frame.y) * unit };
}

for (const path of [QUESTION, DRAWING]) {
  test(`a click on the drawing of ${path} shows it whole, and Close gives the page back as it was`, async ({ page }) => {
    await page.goto(path);
    await drawing(page).scrollIntoViewIfNeeded();
    const box = (await drawing(page).boundingBox())!;
    const scrolled = await page.evaluate(() => scrollY);
    const before = await page.evaluate(() => history.length);
    await page.mouse.click(box.x + box.width / 2, box.y + 20);
    await expect(level(page)).toHaveText('100%');
    const [left, top, width, height] = await readBox(page);
    expect([left <= 4, top <= 4, left + width >= 124, top + height >= 223]).toEqual([true, true, true, true]);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.mouse.wheel(0, 600);
    await page.keyboard.press('PageDown');
    await button(page, 'Close').click();
    await expect(viewer(page)).toBeHidden();
    await expect.poll(() => page.evaluate(() => history.state?.viewer)).toBeUndefined();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await expect(drawing(page)).toBeFocused();
  });
}

test('the keyboard opens, magnifies, moves, fits and closes it, and has its focus back', async ({ page }) => {
  await page.goto(QUESTION);
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(level(page)).toHaveText('100%');
  await page.keyboard.press('+');
  await page.keyboard.press('=');
  await expect(level(page)).toHaveText('225%');
  await page.keyboard.press('-');
  await expect(level(page)).toHaveText('150%');
  const [, top] = await readBox(page);
  await page.keyboard.press('ArrowDown');
  expect((await readBox(page))[1]).toBeGreaterThan(top);
  await page.keyboard.press('0');
  await expect(level(page)).toHaveText('100%');
  for (let press = 0; press < 9; press += 1) await page.keyboard.press('+');
  await expect(level(page)).toHaveText('800%');
  await page.keyboard.press('Tab');
  await expect(viewer(page).getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => history.state?.viewer)).toBeUndefined();
});

test('the wheel magnifies what is under the pointer, which drags it, but never out of sight', async ({ page }) => {
  await open(page);
  const place = await findUnder(page, 700, 300);
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, -500);
  await expect(level(page)).not.toHaveText('100%');
  const same = await findUnder(page, 700, 300);
  expect(same.y).toBeCloseTo(place.y, 1);
  await page.mouse.down();
  await page.mouse.move(700, 250, { steps: 3 });
  expect((await findUnder(page, 700, 250)).y).toBeCloseTo(place.y, 1);
  await page.mouse.move(700, -9000, { steps: 3 });
  await page.mouse.up();
  const [, top, , height] = await readBox(page);
  const [, y, , tall] = (await page.locator('.diagram-box svg').first().getAttribute('viewBox'))!.split(' ').map(Number) as [number, number, number, number];
  // The last of the drawing is at the foot of the screen.
  expect(top + height).toBeGreaterThanOrEqual(y + tall);
  expect(top + height).toBeLessThan(y + tall + 17);
});

test('Back closes it, Forward and a reload open it again', async ({ page }) => {
  await open(page);
  await page.goBack();
  await expect(viewer(page)).toBeHidden();
  expect(page.url()).toContain('keep-ovens-warm');
  await page.goForward();
  await expect(viewer(page)).toBeVisible();
  await page.reload();
  await expect(viewer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => history.state?.viewer)).toBeUndefined();
  await page.goBack();
  expect(page.url()).not.toContain('keep-ovens-warm');
});

test('Back from the viewer leaves the page where it was, in an address with a section, too', async ({ page }) => {
  await page.goto(`${QUESTION}#common-mistakes`);
  await page.evaluate(() => (document.documentElement.style.scrollBehavior = 'auto'));
  await link(page).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, -40));
  await link(page).focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toBeVisible();
  await page.goBack();
  await expect(viewer(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('auto');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(link(page)).toBeFocused();
});

test('its copy shares no id with the page, has its arrows, and nothing that axe finds', async ({ page }) => {
  // Axe takes long on a busy machine.
  test.slow();
  await open(page);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const arrows = await picture(page).evaluate((svg) =>
    [...svg.querySelectorAll('[marker-end]')].map((line) => svg.querySelector(`marker[id="${/#(.*)\)/.exec(line.getAttribute('marker-end')!)![1]}"]`) !== null),
  );
  expect(arrows).toEqual([true, true]);
  expect(await findBarriers(page, 'dialog')).toEqual([]);
});

test('where motion is not wanted, a step of zoom is one', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const seen = await button(page, 'Zoom in').evaluate((element: HTMLElement) => {
    element.click();
    return element.parentElement!.querySelector('output')!.textContent;
  });
  expect(seen).toBe('150%');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

  test('a tap opens it with targets for thumbs, a double tap magnifies and fits, two fingers pinch', async ({ page }) => {
    await page.goto(QUESTION);
    await drawing(page).tap();
    await expect(level(page)).toHaveText('100%');
    for (const control of await viewer(page).getByRole('button').all()) {
      const box = (await control.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y + box.height).toBeLessThanOrEqual(568);
    }
    const tapTwice = async (): Promise<void> => {
      await page.touchscreen.tap(160, 200);
      await page.touchscreen.tap(160, 200);
    };
    await tapTwice();
    await expect(level(page)).toHaveText('300%');
    await tapTwice();
    await expect(level(page)).toHaveText('100%');

    const place = await findUnder(page, 160, 200);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number; id: number }[]): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x: 160, y: 160, id: 0 }, { x: 160, y: 240, id: 1 });
    for (const apart of [60, 90, 120]) await touch('touchMove', { x: 160, y: 200 - apart, id: 0 }, { x: 160, y: 200 + apart, id: 1 });
    await touch('touchEnd');
    await expect(level(page)).toHaveText('300%');
    expect((await findUnder(page, 160, 200)).y).toBeCloseTo(place.y, 0);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  });

  test('of two forms it shows the one whose words are larger', async ({ page }) => {
    await page.goto(QUESTION);
    await drawing(page).evaluate((box) => {
      const narrow = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      narrow.setAttribute('viewBox', '0 0 60 90');
      narrow.setAttribute('role', 'img');
      narrow.setAttribute('display', 'none');
      box.append(narrow);
    });
    await drawing(page).tap();
    await expect(level(page)).toHaveText('100%');
    const [left, top, width, height] = await readBox(page);
    expect([left + width / 2, top + height / 2]).toEqual([expect.closeTo(30), expect.closeTo(45)]);
  });

  test('with text of twice the size every control is still on the screen', async ({ page }) => {
    await page.goto(QUESTION);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await drawing(page).tap();
    for (const control of await viewer(page).getByRole('button').all()) await expect(control).toBeInViewport({ ratio: 1 });
    expect((await picture(page).boundingBox())!.height).toBeGreaterThan(200);
  });
});

const FAILURES: Record<string, (route: Route) => unknown> = { refused: (route) => route.abort(), 'not answered': () => undefined };
for (const [failure, answer] of Object.entries(FAILURES)) {
  test(`where its script is ${failure}, the click leads to the drawing alone`, async ({ page }) => {
    await page.route(/viewer[^/]*\.js$/, (route) => void answer(route));
    await page.goto(QUESTION);
    await drawing(page).click();
    await expect(page).toHaveURL(/\/answers\/architecture\/bread-line\.svg$/, { timeout: 15_000 });
    await expect(page.locator('text').first()).toHaveText('Mixer');
  });
}

test('the list of drawings shows each as a picture that leads to its page, and has none in itself', async ({ page }) => {
  await page.goto('./architecture/');
  const thumbnail = page.getByRole('main').getByRole('link', { name: 'From flour to shelf' });
  await thumbnail.scrollIntoViewIfNeeded();
  await expect.poll(() => thumbnail.locator('img').evaluate((image: HTMLImageElement) => image.naturalHeight)).toBeGreaterThan(0);
  await expect(page.getByRole('main').locator('svg')).toHaveCount(0);
  await thumbnail.click();
  await expect(page).toHaveURL(/\/architecture\/bread-line\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the drawing alone', async ({ page }) => {
    await page.goto(QUESTION);
    await link(page).click();
    await expect(page).toHaveURL(/\/answers\/architecture\/bread-line\.svg$/);
  });
});
