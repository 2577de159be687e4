import { expect, test } from 'playwright/test';
import { answers, collectErrors, field, searchIn, status, titles } from './search-parts.ts';

const LONG = 'Walk me through a baking incident. '.repeat(300).slice(0, 10_000);

/** What may be typed, and a question that is found for it all the same, or none. */
const INPUTS: [string, string, string?][] = [
  ['10,000 characters', LONG, 'The oven is cold at dawn: what do you do?'],
  ['10,000 letters without a space', 'x'.repeat(10_000)],
  ['emoji', '🍞🔥👩‍🍳'],
  ['emoji around a word', '🍞thermometer🔥', 'The oven is cold at dawn: what do you do?'],
  ['only punctuation', '?!… "()[]{}*+.\\^$|'],
  ['HTML', '<img src=x onerror=alert(1)> <b>sourdough</b>'],
  ['a script', '"><script>alert(1)</script>'],
  ['a quoted script', "';alert(1)//"],
  ['right-to-left text', 'كيف تحافظ على الخبز'],
  ['a mark of direction', '\u202Esourdough\u202C', 'How do you keep a sourdough starter alive?'],
  ['an unbalanced quote', '"sourdough starter', 'How do you keep a sourdough starter alive?'],
  ['quotes within quotes', '"sourdough “starter" alive”', 'How do you keep a sourdough starter alive?'],
  ['half a character', 'sourdough \uD83C', 'How do you keep a sourdough starter alive?'],
  ['control characters', 'sour\u0000dough\u0007'],
  ['function words', 'how do you do what it is'],
  ['a regular expression', '(a+)+$'],
  ['a percent sign', '100% of %E0%A4%A sourdough', 'How do you keep a sourdough starter alive?'],
  ['a formatting sequence', '$& $1 $` {{7*7}} ${7*7}'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length'].map((word): [string, string] => [word, word]),
];

/** Those that could tear the dialog's layout or page apart: for the rest it is the page's search in another box. */
const IN_DIALOG = ['10,000 characters', '10,000 letters without a space', 'HTML', 'a script', 'right-to-left text'];

for (const [name, query, question] of INPUTS) {
  test(`${name} is searched like anything else, from the address and typed`, async ({ page }) => {
    const errors = collectErrors(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const expectSaid = async (): Promise<void> => {
      await expect(status(page)).toHaveText(/^(Nothing found for “|\d+ answers? for “|No answer for “)/);
      await expect(status(page)).not.toHaveText(/\[object|function |undefined|NaN/);
      if (question !== undefined) await expect(titles(page).first()).toHaveText(question);
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      // What was typed is text, wherever it is shown.
      await expect(page.locator('qa-search').locator('img, script, b, iframe')).toHaveCount(0);
    };
    await page.goto(`./search/?${new URLSearchParams({ q: query })}`);
    await expectSaid();
    await field(page).fill('');
    await expect(status(page)).toHaveText('');
    await field(page).fill(query);
    await expectSaid();
    if (IN_DIALOG.includes(name)) {
      await searchIn('dialog', page, query);
      await expectSaid();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(asked.filter((address) => /\/x$|NaN|undefined/.test(address))).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test.describe('an address', () => {
  const COLD = 'The oven is cold at dawn: what do you do?';
  const ADDRESSES: [string, string, string][] = [
    ['with its query twice', '?q=thermometer&q=sourdough', 'thermometer'],
    ['with a broken percent sign behind the query', '?q=thermometer%', 'thermometer%'],
    ['with broken percent signs in it', '?q=thermometer+%E0%A4%A', 'thermometer \uFFFD%A'],
    ['with a topic that does not exist', '?q=thermometer&topic=Nowhere', 'thermometer'],
    ['with a level that does not exist', '?q=thermometer&level=%3Cb%3E', 'thermometer'],
    ['with a topic of every object', '?q=thermometer&topic=__proto__&level=constructor', 'thermometer'],
    ['with parameters of others', '?utm_source=x&q=thermometer&__proto__=1&words=oven', 'thermometer'],
    ['with a section that does not exist', '?q=thermometer#%E0%A4%A', 'thermometer'],
    ['with spaces around its query', '?q=++thermometer%0A', 'thermometer'],
  ];
  for (const [name, address, shown] of ADDRESSES) {
    test(`${name} is searched as far as it can be read`, async ({ page }) => {
      const errors = collectErrors(page);
      await page.goto(`./search/${address}`);
      await expect(titles(page)).toHaveText([COLD]);
      expect((await field(page).inputValue()).trim()).toBe(shown);
      for (const name of ['Topic', 'Level']) await expect(page.getByRole('combobox', { name })).toHaveValue('');
      expect(errors).toEqual([]);
    });
  }

  test('without a query, or with an empty one, shows the list of questions', async ({ page }) => {
    for (const address of ['', '?', '?q', '?q=', '?q=+++', '?topic=Running']) {
      await page.goto(`./search/${address}`);
      await expect(page.getByRole('region', { name: 'The first 60 questions' })).toBeVisible();
      await expect(status(page)).toHaveText('');
      await expect(answers(page)).toHaveCount(0);
    }
  });
});
