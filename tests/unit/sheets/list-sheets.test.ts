import { expect, test } from 'vitest';
import { groupTopics, isFixedSheet, listSheetSets, sharePart, TOPIC_SHEET_QUESTIONS } from '../../../src/pack/sheet-sets.ts';
import type { Question, SitePack } from '../../../src/pack/site-pack.ts';
import { findTopicSheet, listOtherForms, listOwnSheets, listSheets } from '../../../src/sheets/content/list-sheets.ts';

const topic = (key: string, theme?: string) => ({ key, name: key.toUpperCase(), summary: `About ${key}.`, about: '', theme });
const question = (id: string, key: string, core?: number, asked = 'sometimes') => ({ meta: { id, topic: key, core, asked } }) as unknown as Question;

/** A pack of topics with so many questions each. */
function makePack(
  sizes: Record<string, number>,
  themes: Record<string, string> = {},
  cores: string[] = [],
): Pick<SitePack, 'pack' | 'core' | 'questions' | 'topics'> {
  const topics = Object.entries(sizes).map(([key, size]) => ({
    topic: topic(key, themes[key]),
    path: '',
    questions: Array.from({ length: size }, (_, index) => question(`${key}-${index + 1}`, key, cores.includes(key) ? index + 1 : undefined)),
  }));
  const questions = topics.flatMap((page) => page.questions);
  return { pack: { system: 'the oven' } as SitePack['pack'], core: questions.filter(({ meta }) => meta.core !== undefined), questions, topics };
}

test('small topics of one theme share a sheet, where the first of them is; large ones have their own', () => {
  const topics = [topic('dough', 'Craft'), topic('ovens'), topic('crust', 'Craft'), topic('vans', 'Craft')];
  const count = ({ key }: { key: string }): number => (key === 'ovens' || key === 'vans' ? 3 : 1);
  expect(groupTopics(topics, count).map(({ slug, name, topics: own }) => [slug, name, own.map(({ key }) => key)])).toEqual([
    ['craft', 'Craft', ['dough', 'crust']],
    ['ovens', 'OVENS', ['ovens']],
    ['vans', 'VANS', ['vans']],
  ]);
});

test('small topics without a companion stand together, and one alone has its own sheet', () => {
  const names = (topics: ReturnType<typeof topic>[]) => groupTopics(topics, () => 2).map(({ slug, topics: own }) => [slug, own.length]);
  expect(names([topic('a'), topic('b', 'Lonely'), topic('c', 'Pair'), topic('d', 'Pair')])).toEqual([
    ['other-topics', 2],
    ['pair', 2],
  ]);
  expect(names([topic('a')])).toEqual([['a', 1]]);
});

test('a set that is empty, all there is, or too large to be made ready is left out', () => {
  const entry = (asked: string, core?: number) => ({ asked, core, topic: 'a' }) as Parameters<typeof listSheetSets>[0][number];
  const slugs = (questions: ReturnType<typeof entry>[]) => listSheetSets(questions, []).map(({ slug }) => slug);
  expect(slugs([entry('often'), entry('rarely')])).toEqual(['often', 'all']);
  expect(slugs([entry('often', 1), entry('often')])).toEqual(['core', 'all']);
  expect(slugs(Array.from({ length: 151 }, () => entry('rarely')))).toEqual([]);
});

test('a large topic has several sheets of about one length, with each question on one of them', () => {
  const topics = [topic('ovens'), topic('dough')];
  const count = TOPIC_SHEET_QUESTIONS * 2 + 1;
  const entries = Array.from({ length: count + TOPIC_SHEET_QUESTIONS }, (_, index) => ({ asked: 'often' as const, topic: index < count ? 'ovens' : 'dough' }));
  const sets = listSheetSets(entries, topics).filter(({ common }) => !common);
  expect(sets.map(({ slug, part }) => [slug, part?.number, part?.of])).toEqual([
    ['ovens', 1, 3],
    ['ovens-part-2', 2, 3],
    ['ovens-part-3', 3, 3],
    ['dough', undefined, undefined],
  ]);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const shares = sets.slice(0, 3).map((set) => sharePart(numbers, set));
  expect(shares.flat()).toEqual(numbers);
  expect(shares.map(({ length }) => length)).toEqual([16, 17, 16]);
  expect(sharePart(numbers, {})).toEqual(numbers);
});

test('sheets have the questions, titles and choices of their sets', () => {
  const pack = makePack({ first: 2, ovens: 3, dough: 1, crust: 2 }, { dough: 'Craft', crust: 'Craft' }, ['first']);
  const sheets = listSheets(pack);
  expect(sheets.map(({ slug, title, questions, wanted }) => [slug, title, questions.length, wanted])).toEqual([
    ['core', 'The two core questions', 2, 'core'],
    ['all', 'All 8 questions', 8, 'all'],
    ['ovens', 'OVENS', 3, 'topic.ovens'],
    ['craft', 'Craft', 3, 'questions.dough-1.crust-1.crust-2'],
  ]);
  expect(sheets.at(-1)!.summary).toBe('DOUGH, CRUST.');
  expect(listOtherForms(sheets).map(({ slug, title }) => [slug, title])).toEqual([
    ['rehearsal-core', 'Rehearsal: The two core questions'],
    ['rehearsal-all', 'Rehearsal: All 8 questions'],
    ['cards-core', 'Cue cards: The two core questions'],
    ['cards-all', 'Cue cards: All 8 questions'],
    ['lines-core', 'Night before: The two core questions'],
    ['lines-all', 'Night before: All 8 questions'],
  ]);
  expect(listOwnSheets(pack).map(({ slug }) => slug)).toEqual(['core', 'ovens', 'craft']);
  expect(pack.topics.map((page) => findTopicSheet(listOwnSheets(pack), page.questions)?.slug)).toEqual(['core', 'ovens', 'craft', 'craft']);
});

test('the sheets of a large topic say which part they are, and have its questions once', () => {
  const pack = makePack({ ovens: 30, dough: 3 });
  const parts = listSheets(pack).filter(({ part }) => part);
  expect(parts.map(({ slug, title, questions }) => [slug, title, questions.length])).toEqual([
    ['ovens', 'OVENS, part 1 of 2', 15],
    ['ovens-part-2', 'OVENS, part 2 of 2', 15],
  ]);
  expect(parts.flatMap(({ questions }) => questions)).toEqual(pack.topics[0]!.questions);
  expect(parts.map(({ wanted }) => wanted.split('.')[1])).toEqual(['ovens-1', 'ovens-16']);
  const { questions } = pack.topics[0]!;
  expect([questions, questions.slice(20)].map((list) => findTopicSheet(listOwnSheets(pack), list)?.slug)).toEqual(['ovens', 'ovens-part-2']);
});

test.each(['core', 'often', 'all', 'rehearsal-core', 'cards-all', 'lines-often', 'other-topics', 'posters', 'book', 'ovens-part-2'])(
  '%s is the address of a sheet of every pack',
  (slug) => expect(isFixedSheet(slug)).toBe(true),
);
test.each(['cards', 'rehearsal', 'cards-on', 'core-cards', 'books', 'lines-of-code'])('%s may be a topic', (slug) => expect(isFixedSheet(slug)).toBe(false));
