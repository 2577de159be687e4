import { describe, expect, test } from 'vitest';
import { countPages } from '../../../src/sheets/pages/count-pages.ts';
import { fixUnits, forTree, onPaper } from '../../../src/sheets/pages/print-rules.ts';

describe('countPages', () => {
  const page = (blocks: number[], columns: 1 | 2 = 1, before = 0) => countPages({ blocks, columns, height: 100, before });

  test.each([
    ['nothing is one page', page([]), { pages: 1, left: 100 }],
    ['what fits exactly', page([50, 50]), { pages: 1, left: 0 }],
    ['a block that does not fit goes on', page([60, 50, 20]), { pages: 2, left: 30 }],
    ['the head takes from the first page', page([60, 50], 1, 30), { pages: 2, left: 50 }],
    ['two columns are one page', page([60, 60], 2), { pages: 1, left: 40 }],
    ['two columns of the last page are made even', page([30, 30, 30, 30], 2), { pages: 1, left: 40 }],
    ['as even as their blocks allow', page([90, 90, 60, 20], 2), { pages: 2, left: 40 }],
    ['the head takes from both columns of the first page', page([60, 60, 80], 2, 40), { pages: 2, left: 20 }],
    ['a block higher than a page takes what it needs', page([250, 10]), { pages: 3, left: 40 }],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
});

describe('onPaper', () => {
  test.each([
    ['print', 'all'],
    ['screen', 'not all'],
    ['screen and (width >= 60rem)', 'not all'],
    ['(width >= 60rem)', 'not all'],
    ['(min-width: 60rem)', 'not all'],
    ['(width < 48rem)', 'all'],
    ['(max-width: 700px)', 'all'],
    ['(width > 600px) and (scripting: enabled)', '(scripting: enabled)'],
    ['(prefers-color-scheme: dark)', '(prefers-color-scheme: dark)'],
    ['screen, print', 'all'],
    ['screen, (prefers-reduced-motion: no-preference)', '(prefers-reduced-motion: no-preference)'],
  ])('%s is %s on paper 688 pixels wide', (query, wanted) => expect(onPaper(query, 688)).toBe(wanted));
});

test.each([
  [':root', ':host'],
  [":root, :root[data-theme='dark']", ":host, :host([data-theme='dark'])"],
  ['html', ':host'],
  ['body', ':host'],
  ['html:has(.sheet)', 'html:has(.sheet)'],
  ['.html p', '.html p'],
])('%s is %s in a tree of its own', (selector, wanted) => expect(forTree(selector)).toBe(wanted));

test('a rem is what it is on paper', () =>
  expect(fixUnits('margin: 1rem -0.5rem; inline-size: calc(2.5rem + 1px)')).toMatch(
    /^margin: 12\.26\d*px -6\.13\d*px; inline-size: calc\(30\.6\d*px \+ 1px\)$/,
  ));
