import { expect, test } from 'vitest';
import { paperOf, parseSheetChoice, formatSheetChoice } from '../../../src/sheets/content/sheet-choice.ts';
import { SHEET_FORMS } from '../../../src/sheets/content/sheet-form.ts';
import type { SheetQuestion } from '../../../src/sheets/content/sheet-question.ts';
import { drawSheet } from '../../../src/sheets/draw/draw-sheet.ts';
import { spread } from '../../../src/sheets/draw/spread.ts';
import { makeHead } from '../practice/made-head.ts';

const make = (number: number, more: Partial<SheetQuestion> = {}): SheetQuestion => ({
  id: `q-${number}`,
  number,
  question: `Question <${number}> & why?`,
  href: `/questions/q-${number}/`,
  seconds: 35,
  oneLine: `Line <b>${number}</b>`,
  short: `Short ${number}`,
  terms: ['a < b', 'c'],
  point: '<p class="key-point">Point</p>',
  ...more,
});
const many = (count: number): SheetQuestion[] => Array.from({ length: count }, (_, index) => make(index + 1));
const count = (html: string, part: string): number => html.split(part).length - 1;

test.each(SHEET_FORMS)('%s holds each question once where it is asked, and no text of it as HTML', (form) => {
  const html = drawSheet(form, many(11), 'A & B');
  expect(html).not.toContain('<1>');
  for (const number of [1, 11]) expect(html).toContain(`Question &lt;${number}&gt; &amp; why?`);
  expect(html).not.toContain('undefined');
});

test('a study sheet has a contents from thirteen questions on', () => {
  expect(drawSheet('study', many(12), '')).not.toContain('class="contents"');
  const html = drawSheet('study', many(13), '');
  expect(count(html, 'data-page-of=')).toBe(13);
  expect(count(html, 'class="sheet-entry"')).toBe(13);
});

test('own words take the place of the short answer, as text', () => {
  for (const form of ['study', 'rehearsal', 'cards'] as const) {
    const html = drawSheet(form, [make(1, { words: 'Mine <i>\nnext' })], '');
    expect(html).toContain('Mine &lt;i&gt;\nnext');
    expect(html).not.toContain('Short 1');
  }
});

test.each([
  ['study', 'sheet-entry'],
  ['rehearsal', 'rehearsal-answer'],
] as const)('own words longer than a page go on in further blocks (%s), with what follows them at their end', (form, name) => {
  const words = 'Mine & yours. '.repeat(400);
  const html = drawSheet(form, [make(1, { words })], '');
  const blocks = html.split(new RegExp(`class="${name}[" ]`)).slice(1);
  expect(blocks.length).toBe(3);
  expect(count(html, 'yours.')).toBe(400);
  for (const end of form === 'study' ? ['Point'] : ['a &lt; b · c']) expect(blocks.map((block) => block.includes(end))).toEqual([false, false, true]);
});

test('a rehearsal asks at most four on a page, evenly, and answers each at the back', () => {
  const html = drawSheet('rehearsal', many(9), 'Nine');
  expect(
    html
      .split('<section class="rehearsal-page">')
      .slice(1)
      .map((page) => count(page.split('</section>')[0]!, 'rehearsal-question')),
  ).toEqual([3, 3, 3]);
  expect(html).toContain('Nine: questions, 2 of 3');
  expect(count(html, 'class="rehearsal-answer"')).toBe(9);
});

test('cue cards are eight a page, backs change columns, and places left over are to fill in', () => {
  const html = drawSheet('cards', many(11), 'Eleven');
  const pages = html.split('<section class="card-page ').slice(1);
  expect(pages.map((page) => page.split('"')[0])).toEqual(['card-fronts', 'card-backs', 'card-fronts', 'card-backs']);
  const ids = (page: string): string[] => [...page.matchAll(/<li class="card(?: card-empty)?"(?: data-card="([^"]*)")?/g)].map(([, id]) => id ?? '-');
  expect(ids(pages[0]!)).toEqual(['q-1', 'q-2', 'q-3', 'q-4', 'q-5', 'q-6', 'q-7', 'q-8']);
  expect(ids(pages[1]!)).toEqual(['q-2', 'q-1', 'q-4', 'q-3', 'q-6', 'q-5', 'q-8', 'q-7']);
  expect(ids(pages[2]!)).toEqual(['q-9', 'q-10', 'q-11', '-', '-', '-', '-', '-']);
  expect(ids(pages[3]!)).toEqual(['q-10', 'q-9', '-', 'q-11', '-', '-', '-', '-']);
});

test.each([
  [1, 4, [1]],
  [4, 4, [4]],
  [5, 4, [3, 2]],
  [9, 4, [3, 3, 3]],
  [89, 4, [...Array<number>(20).fill(4), 3, 3, 3]],
])('%i items in groups of at most %i', (items, most, sizes) => expect(spread(Array.from({ length: items }), most).map(({ length }) => length)).toEqual(sizes));

test('the choice of an address is read, written, and said where there is no such thing', () => {
  const head = makeHead([{}, {}]);
  const topic = head.topics[0]!.key;
  const read = parseSheetChoice(`?set=topic.${topic}&form=cards&paper=letter`, head, 'a4');
  expect(read).toEqual({ choice: { wanted: { kind: 'topic', key: topic }, form: 'cards', paper: 'letter' }, problems: [] });
  expect(formatSheetChoice(read.choice)).toBe(`set=topic.${topic}&form=cards&paper=letter`);
  const nonsense = parseSheetChoice('?set=topic.moon&form=origami&paper=a9', head, 'a4');
  expect(nonsense.problems).toEqual(
    ['topic.moon', 'origami', 'a9'].map((text) => `The address asks for “${text}”, which this pack does not have. Choose below.`),
  );
  expect(nonsense.choice).toMatchObject({ form: 'study', paper: 'a4' });
  expect(parseSheetChoice('', head, 'letter').choice.paper).toBe('letter');
});

test.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
])('a browser in %s prints on %s', (language, paper) => expect(paperOf(language)).toBe(paper));
