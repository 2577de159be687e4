import { describe, expect, test } from 'vitest';
import { makeFiles, type MadeQuestion, type MadeWords } from './made-index.ts';

const questions: MadeQuestion[] = [
  { question: 'How does a stone oven bake rye bread, and a deck oven a brioche?', keywords: ['dough as batter', 'vitamin c'] },
];

/** What each typed phrase may mean, without the weights. */
function meanings(words: MadeWords): Record<string, (string | number)[]> {
  const { synonyms } = makeFiles(questions, words).head;
  return Object.fromEntries(Object.entries(synonyms).map(([typed, list]) => [typed, list.filter((_, at) => at % 2 === 0)]));
}

const weight = (words: MadeWords, typed: string): number => Number(makeFiles(questions, words).head.synonyms[typed]![1]);

describe('a word may mean', () => {
  test('the name of the tool that it is an alias of, and the name the alias', () =>
    expect(meanings({ tools: [{ name: 'Stone Oven', aliases: ['rye'] }] })).toEqual({ 'stone oven': ['rye'], rye: ['stone oven'] }));

  test('never another alias of the same tool', () => {
    const found = meanings({ tools: [{ name: 'Oven', aliases: ['rye', 'brioche'] }] });
    expect(found).toEqual({ rye: ['oven'], brioch: ['oven'], oven: ['rye', 'brioche'] });
  });

  test('every other word of its line', () =>
    expect(meanings({ same: [['rye', 'brioche', 'bread']] })).toEqual({ rye: ['brioche', 'bread'], brioch: ['rye', 'bread'], bread: ['rye', 'brioche'] }));

  test('what it is said to mean, and not the other way round', () =>
    expect(meanings({ means: { bun: ['brioche', 'bread'] } })).toEqual({ bun: ['brioche', 'bread'] }));

  test('English words near it', () => expect(meanings({ english: { words: [], near: { cereal: ['rye', 'bread'] } } })).toEqual({ cereal: ['rye', 'bread'] }));

  test('a phrase, in whatever form its words are typed', () => expect(meanings({ same: [['stoned ovens', 'rye']] })).toMatchObject({ 'stone oven': ['rye'] }));

  test('an identifier by its parts', () => expect(meanings({ means: { bakeHouse: ['deck_oven'] } })).toEqual({ 'bake hous': ['deck oven'] }));

  test.each(['constructor', 'valueOf', '__proto__', 'toString'])('something even when every object has it: %s', (name) => {
    const { synonyms } = JSON.parse(JSON.stringify(makeFiles(questions, { same: [[name, 'rye']] }).head)) as { synonyms: object };
    expect(Object.values(synonyms)).toEqual([['rye', 80]]);
  });
});

describe('nothing is written', () => {
  test.each<[string, MadeWords]>([
    ['of a meaning that no question has', { same: [['bun', 'ciabatta']], means: { bun: ['stone ciabatta'] } }],
    ['of a word that means itself', { same: [['breads', 'bread']] }],
    ['of what has no letter', { same: [['🍞', 'rye']], means: { rye: ['…'] } }],
    ['of a meaning of function words alone', { means: { bun: ['how and why'] } }],
  ])('%s', (_, words) => expect(meanings(words)).toEqual({}));
});

test('function words and single letters of a meaning need not be in the index, which leaves them out', () => {
  expect(meanings({ same: [['dab', 'dough as batter']] })).toEqual({ dab: ['dough as batter'] });
  expect(meanings({ means: { ascorbic: ['the vitamin c'] } })).toEqual({ ascorb: ['the vitamin c'] });
});

test('an alias counts more than a word of a line, that more than a meaning, that more than an English neighbour', () => {
  const weights = [
    weight({ tools: [{ name: 'Oven', aliases: ['bun'] }] }, 'bun'),
    weight({ same: [['bun', 'oven']] }, 'bun'),
    weight({ means: { bun: ['oven'] } }, 'bun'),
    weight({ english: { words: [], near: { bun: ['oven'] } } }, 'bun'),
  ];
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(4);
});

test('what is said twice counts as the stronger one', () =>
  expect(makeFiles(questions, { means: { bun: ['oven'] }, tools: [{ name: 'Oven', aliases: ['bun'] }] }).head.synonyms['bun']).toEqual(
    makeFiles(questions, { tools: [{ name: 'Oven', aliases: ['bun'] }] }).head.synonyms['bun'],
  ));
