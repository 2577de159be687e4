import { describe, expect, test } from 'vitest';
import { FIELD_ROOM, FIELDS, type Field } from '../../../src/search/index/index-format.ts';
import { isAnswer, rank, type Postings, type Ranked } from '../../../src/search/query/rank.ts';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import { openMade, type MadeQuestion, type MadeWords } from './made-index.ts';

/** Ranks made questions by a query; answers their numbers, best first. */
async function order(typed: string, questions: readonly MadeQuestion[], words: MadeWords = {}): Promise<number[]> {
  return (await ranked(typed, questions, words)).map(({ question }) => question);
}

async function ranked(typed: string, questions: readonly MadeQuestion[], words: MadeWords = {}): Promise<Ranked[]> {
  const index = await openMade(questions, words);
  await index.loadWords(index.help.vocabulary.words);
  return rank(understandQuery(typed, index.help, false), index);
}

/** Questions that hold none of the words asked for, so that a word's rareness means something. */
const OTHERS: MadeQuestion[] = Array.from({ length: 20 }, (_, number) => ({ question: `Which tray${number} is oiled?` }));

describe('first is', () => {
  test.each<[string, string, string, string]>([
    ['what holds more of the words', 'rye crust steam', 'Rye crust and steam?', 'Rye crust and salt?'],
    ['what holds the word itself, not another form of it', 'proofing', 'Is proofing slow?', 'Is proof slow?'],
    ['what holds another form, not what a slip may have meant', 'proofed', 'Is proofing slow?', 'Is prooked slow?'],
    ['what holds the words beside each other', 'stone oven', 'Is a stone oven hot and a floor cold?', 'Is a stone floor cold and an oven hot?'],
    ['what holds the words in their order', 'stone oven', 'Is a stone oven hot?', 'Is an oven stone hot?'],
    ['what holds the identifier whole', 'proof_timer', 'What does proof_timer set?', 'What does a timer set in a proof?'],
    ['what holds two words that were typed as one', 'ryecrust', 'Is a rye crust dark?', 'Is a crust of rye dark?'],
  ])('%s', async (_, typed, better, worse) => {
    expect((await order(typed, [{ question: worse }, { question: better }, ...OTHERS]))[0]).toBe(1);
    expect((await order(typed, [{ question: better }, { question: worse }, ...OTHERS]))[0]).toBe(0);
  });

  test('what holds the rarer word', async () => {
    const common = Array.from({ length: 12 }, (_, number) => ({ question: `Why does dough${number} need flour?` }));
    expect((await order('flour malt', [...common, { question: 'Why does dough need malt?' }]))[0]).toBe(12);
  });

  test.each<[string, Partial<MadeQuestion>, Partial<MadeQuestion>]>([
    ['the question before another wording', { question: 'Why malt?' }, { alsoAsked: ['Why malt?'] }],
    ['another wording before the short answer', { alsoAsked: ['Why malt?'] }, { short: 'Why malt.' }],
    ['keywords before a claim', { keywords: ['malt'] }, { claims: ['Malt browns'] }],
    ['a claim before the body', { claims: ['Malt browns'] }, { text: 'Malt browns.' }],
  ])('what has the word nearer to the question: %s', async (_, better, worse) => {
    const neutral = { question: 'Which tray is oiled?' };
    expect(await order('malt', [{ ...neutral, ...worse }, { ...neutral, ...better }, ...OTHERS])).toEqual([1, 0]);
  });

  test('the question that stands first in the pack, where nothing tells them apart', async () =>
    expect(await order('rye', [{ question: 'Why rye?' }, { question: 'Why rye?' }, { question: 'Why rye?' }])).toEqual([0, 1, 2]));
});

test('any word may be missing', async () => {
  expect(await order('rye zeppelin', [{ question: 'Why rye?' }])).toEqual([0]);
  expect(await order('zeppelin rye crust', [{ question: 'Why rye?' }, { question: 'Why rye crust?' }])).toEqual([1, 0]);
});

test('words of two wordings are no phrase', async () => {
  const [apart, together] = [{ alsoAsked: ['Is it stone', 'Oven hot?'] }, { alsoAsked: ['Is it stone oven', 'Hot?'] }];
  const question = 'Which tray is oiled?';
  expect(
    (
      await order('stone oven', [
        { question, ...apart },
        { question, ...together },
      ])
    )[0],
  ).toBe(1);
});

test('a word said often is worth no more than twice', async () => {
  const [twice, often] = await ranked('rye', [{ question: 'Rye rye?' }, { question: 'Rye rye rye rye rye rye rye?' }]);
  expect(often!.score).toBe(twice!.score);
});

describe('a synonym of several words', () => {
  const words = { same: [['pumpernickel', 'dark rye']] };

  test('is found where they are beside each other, before where they are apart', async () =>
    expect(await order('pumpernickel', [{ question: 'Is rye in the dark?' }, { question: 'Is dark rye good?' }], words)).toEqual([1, 0]));
  test('is not found where one of them is missing', async () =>
    expect(await order('pumpernickel', [{ question: 'Is rye good?' }, { question: 'Dark rye?' }], words)).toEqual([1]));
  test('is found in any of their forms', async () =>
    expect(await order('pumpernickel', [{ question: 'Darks ryes?' }, { question: 'Dark oats?' }], words)).toEqual([0]));
  test('is behind the word itself', async () => {
    expect(await order('pumpernickel', [{ question: 'Is dark rye good?' }, { question: 'Is pumpernickel good?' }], words)).toEqual([1, 0]);
  });

  test('may have function words in it, which are neither looked for nor marked', async () => {
    const found = await ranked('bac', [{ question: 'Is it a craft of baking?' }, { question: 'What is baking as craft?' }], {
      same: [['bac', 'baking as craft']],
    });
    expect(found.map(({ question }) => question)).toEqual([1, 0]);
    expect([...found[0]!.found.keys()]).toEqual(['baking', 'craft']);
  });

  test('may begin with a function word', async () =>
    expect(await order('hob', [{ question: 'Is a hot oven bare?' }, { question: 'Is it the hot oven?' }], { means: { hob: ['the hot oven'] } })).toEqual([
      0, 1,
    ]));
});

describe('an answer', () => {
  test('holds a third of a short query, in more than its body', async () => {
    const index = await openMade([{ question: 'Why rye?' }, { question: 'Why oats?', text: 'Rye.' }]);
    await index.loadWords(['rye']);
    const answers = (typed: string): number[] => {
      const query = understandQuery(typed, index.help, false);
      return rank(query, index)
        .filter((hit) => isAnswer(hit, query))
        .map(({ question }) => question);
    };
    expect(answers('rye')).toEqual([0, 1]);
    expect(answers('rye zeppelin')).toEqual([0]);
    expect(answers('rye zeppelin airship balloon')).toEqual([]);
  });

  test('to a query of nothing is none', async () => {
    const index = await openMade([{ question: 'Why rye?' }]);
    for (const typed of ['', '?', '🍞', 'x', 'x y']) {
      const query = understandQuery(typed, index.help, false);
      expect(rank(query, index).filter((hit) => isAnswer(hit, query))).toEqual([]);
    }
  });
});

test('every field counts', () => {
  const postings = (field: Field): Postings => ({ fields: new Map([[0, [FIELDS.indexOf(field) * FIELD_ROOM]]]), bodies: new Set() });
  const query = { words: ['rye'], counts: [1], spans: [{ from: 0, to: 1, alternatives: [{ words: ['rye'], weight: 1, reason: 'exact' as const }] }] };
  for (const field of FIELDS) {
    const [hit] = rank(query, { count: 1, postingsOf: () => postings(field), formsOf: (word) => [word] });
    expect(hit!.score).toBeGreaterThan(0);
    expect(hit!.support).toBe(1);
  }
});

test('what holds every word in passing is before what says one of them everywhere', async () => {
  const loud = { question: 'Why rye, and rye?', alsoAsked: ['Rye or rye?'], keywords: ['rye'], oneLine: 'Rye.', short: 'Rye.' };
  const whole = { question: 'Which tray is oiled?', terms: ['rye', 'crust', 'steam'] };
  expect(await order('rye crust steam', [loud, whole, ...OTHERS])).toEqual([1, 0]);
});
