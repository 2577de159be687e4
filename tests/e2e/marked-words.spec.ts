import { expect, test, type Page } from 'playwright/test';
import { findBarriers } from '../axe.ts';

const QUESTION = './questions/cold-oven-at-dawn/';
const marks = (page: Page) => page.locator('main mark');

/** Opens a page with its query, and waits until its address is clean. */
async function openMarked(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page).not.toHaveURL(/words=/);
}

/** The open folds of a page by what they say. */
const openFolds = (page: Page): Promise<string[]> =>
  page.locator('main details[open]').evaluateAll((all) => all.map((one) => one.querySelector('summary')!.textContent!.trim().replaceAll(/\s+/g, ' ')));

test.describe('a page opened with words', () => {
  test('marks them in its text, each where it is, and changes no text', async ({ page }) => {
    await page.goto(QUESTION);
    const text = await page.locator('body').evaluate((body) => body.textContent);
    await openMarked(page, `${QUESTION}?words=cold+fuse+outofsteamerror+relight`);
    const said = await marks(page).allTextContents();
    expect(new Set(said.map((word) => word.toLowerCase()))).toEqual(new Set(['cold', 'fuse', 'outofsteamerror', 'relight']));
    await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText(['cold']);
    expect(await page.locator('body').evaluate((body) => body.textContent)).toBe(text);
    await expect(page.locator('mark.found').first()).toBeVisible();
  });

  test('marks nothing in controls, drawings and ways to other pages', async ({ page }) => {
    await openMarked(page, './questions/keep-ovens-warm/?words=copy+hide+answer+previous+next+say+loaf+dough+enlarge');
    await expect(marks(page).first()).toBeVisible();
    for (const place of ['button', 'svg', 'nav', '.answer > summary', 'script', '.hidden-label'])
      await expect(page.locator(`main ${place} mark`)).toHaveCount(0);
    await expect(page.getByRole('group', { name: /^Diagram/ }).locator('svg')).toHaveCount(1);
    await expect(page.locator('header nav mark, footer mark')).toHaveCount(0);
  });

  test('marks a word that is partly in a link or in code as one, and none across paragraphs', async ({ page }) => {
    await page.route('**/questions/cold-oven-at-dawn/**', async (route) => {
      const response = await route.fetch();
      const text = '<p id="odd">Crash<code>Loop</code><a href="#x">BackOff</a> state<br>lock</p><p>crash</p><p>loopbackoff</p>';
      await route.fulfill({ response, body: (await response.text()).replace('<h2 id="short-answer"', `${text}$&`) });
    });
    await openMarked(page, `${QUESTION}?words=crashloopbackoff+statelock`);
    await expect(marks(page)).toHaveText(['Crash', 'Loop', 'BackOff']);
    await expect(page.locator('#odd')).toHaveText('CrashLoopBackOff statelock');
  });

  test('leaves what is copied as it is', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL!, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const copy = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Copy' }).first().click();
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await page.goto('./lab/ovens/deck.yaml/');
    const code = await copy();
    await openMarked(page, './lab/ovens/deck.yaml/?words=celsius+220');
    await expect(page.locator('pre mark').first()).toBeVisible();
    expect(await copy()).toBe(code);
    expect(code).toContain('celsius: 220');
    await context.close();
  });

  test('has an address without them that keeps all else, and Back leads to where its reader was', async ({ page }) => {
    await page.goto('./questions/');
    await openMarked(page, `${QUESTION}?a=1&words=cold+oven&b=2&words=hot#short-answer`);
    await expect(page).toHaveURL(/\/cold-oven-at-dawn\/\?a=1&b=2#short-answer$/);
    await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/\/questions\/$/);
    await page.goForward();
    await expect(page).toHaveURL(/\?a=1&b=2#short-answer$/);
  });

  test('keeps what its entry in the history holds', async ({ page }) => {
    await page.addInitScript(() => history.replaceState({ kept: 'yes' }, ''));
    await openMarked(page, `${QUESTION}?words=cold`);
    expect(await page.evaluate(() => history.state)).toEqual({ kept: 'yes' });
    await expect(page).toHaveURL(/cold-oven-at-dawn\/$/);
  });

  test('leaves the focus where it was', async ({ page }) => {
    await openMarked(page, `${QUESTION}?words=steam#asked-next`);
    await expect(marks(page).first()).toBeAttached();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('is accessible, with marks that can be read in both themes and in forced colors', async ({ page }) => {
    await openMarked(page, `${QUESTION}?words=cold+fuse+oven+level+manual+ovenctl`);
    await expect(marks(page).first()).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await backgroundOf(page)).not.toBe('rgba(0, 0, 0, 0)');
    }
    await page.emulateMedia({ forcedColors: 'active' });
    const { mark, page: around } = await page.evaluate(() => ({
      mark: getComputedStyle(document.querySelector('main mark')!).backgroundColor,
      page: getComputedStyle(document.body).backgroundColor,
    }));
    expect(mark).not.toBe(around);
    expect(mark).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('prints without marks', async ({ page }) => {
    await openMarked(page, `${QUESTION}?words=cold`);
    await expect(marks(page).first()).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await backgroundOf(page)).toBe('rgba(0, 0, 0, 0)');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main mark')!).color)).toBe('rgb(0, 0, 0)');
  });
});

/** In a title, whose lines are closer, a mark is a picture of that color. */
const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle([...document.querySelectorAll('main mark')].find((mark) => !mark.closest('h1'))!).backgroundColor);

test.describe('what is folded', () => {
  const ANSWER = /^Say it first · \d+ sShow the answer$/;

  test('opens where the section of the address has a mark in it, and only there', async ({ page }) => {
    await openMarked(page, `${QUESTION}?words=rye+other#asked-next`);
    const opened = await openFolds(page);
    expect(opened).toContain('How do you keep a sourdough starter alive?');
    expect(opened).not.toContain('Also asked 2 other ways');
    await expect(page.locator('.next-questions mark').first()).toBeVisible();
    await expect(page.locator('.next-questions details:not([open])')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'Asked next' })).toBeInViewport();
  });

  test('opens for the first mark where the address has no section', async ({ page }) => {
    await openMarked(page, `${QUESTION}?words=incident`);
    await expect(page.getByText('Walk me through a baking incident.')).toBeVisible();
    await expect(marks(page)).toHaveText(['incident']);
  });

  test('stays closed where a mark is in its question only', async ({ page }) => {
    await openMarked(page, `${QUESTION}?words=alive#asked-next`);
    await expect(page.locator('.next-questions summary mark')).toHaveText(['alive']);
    await expect(page.locator('.next-questions details[open]')).toHaveCount(0);
  });

  test('opens around the section of the address, which is then shown', async ({ page }) => {
    // As a page that keeps its answer closed is.
    await page.route('**/questions/cold-oven-at-dawn/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<details class="answer" open', '<details class="answer"') });
    });
    await page.goto(QUESTION);
    expect(await openFolds(page)).toEqual([]);
    await openMarked(page, `${QUESTION}?words=door#common-mistakes`);
    expect(await openFolds(page)).toEqual([expect.stringMatching(ANSWER)]);
    await expect(page.getByRole('heading', { name: 'Common mistakes' })).toBeInViewport();
    await openMarked(page, `${QUESTION}?words=cold`);
    await expect(page.getByText('I read the thermometer').first()).toBeVisible();
  });
});

test('a fold that the address names opens and is shown', async ({ page }) => {
  await page.route('**/questions/cold-oven-at-dawn/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('</main>', '<details id="named"><summary>Oven</summary><p>Nothing else</p></details></main>'),
    });
  });
  await openMarked(page, `${QUESTION}?words=oven#named`);
  await expect(page.locator('#named')).toHaveAttribute('open');
  await expect(page.getByText('Nothing else')).toBeInViewport();
});

test.describe('whatever the address says', () => {
  const BAD = [
    '%E0%A4%A',
    '%',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '__proto__',
    'constructor',
    '',
    '+++',
    '%00',
    '%F0%9F%94%92',
    'x'.repeat(10_000),
    '%22%3E%3Cimg src=x onerror=alert(1)%3E',
    '.*([',
  ];
  for (const words of BAD) {
    test(`${words.slice(0, 40) || 'nothing'} leaves the page as it is`, async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      await openMarked(page, `${QUESTION}?words=${words}#say-first`);
      await expect(page).toHaveURL(/cold-oven-at-dawn\/#say-first$/);
      await expect(marks(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Say first' })).toBeVisible();
      expect(said).toEqual([]);
    });
  }

  test('a section that is not there, or is badly written, stops nothing', async ({ page }) => {
    for (const hash of ['#nowhere', '#%E0%A4%A', '#', '#"]', '#constructor']) {
      await openMarked(page, `${QUESTION}?words=cold${hash}`);
      await expect(marks(page).first()).toBeVisible();
    }
  });

  test('no script for marks is loaded without words', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${QUESTION}?swords=x#words=`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('mark'))).toEqual([]);
    await openMarked(page, `${QUESTION}?words=cold`);
    expect(asked.filter((url) => url.includes('mark-page'))).toHaveLength(1);
  });
});

test('when the script for marks is missing, the page can be read', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/mark-page*.js', (route) => route.abort());
  await page.goto(`${QUESTION}?words=cold#short-answer`);
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('I read the thermometer').first()).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.locator(':target')).toBeInViewport();
  expect(errors).toEqual([]);
});

test('without script the page can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${QUESTION}?words=cold#short-answer`);
  await expect(page.getByText('I read the thermometer').first()).toBeVisible();
  await context.close();
});
