import { describe, expect, test } from 'vitest';
import { compileSynonyms, type Synonyms } from '../../../src/search/index/compile-synonyms.ts';
import { makeFiles, type MadeWords } from './made-index.ts';

/** What is looked up of a made pack's words, after it was written and read. */
function compile(words: MadeWords): Synonyms {
  const { synonyms } = makeFiles([{ question: 'Why rye?' }], words).head;
  return compileSynonyms(JSON.parse(JSON.stringify(synonyms)) as typeof synonyms);
}

/** What each typed phrase may mean, without the weights. */
function meanings(words: MadeWords): Record<string, string[]> {
  return Object.fromEntries([...compile(words)].map(([typed, list]) => [typed, [...list.keys()]]));
}

describe('a word may mean', () => {
  test.each<[string, MadeWords, Record<string, string[]>]>([
    [
      'the name of the tool that it is an alias of, and the name the alias',
      { tools: [{ name: 'Stone Oven', aliases: ['so'] }] },
      { 'stone oven': ['so'], so: ['stone oven'] },
    ],
    [
      'never another alias of the same tool',
      { tools: [{ name: 'Oven', aliases: ['kiln', 'hearth'] }] },
      { kiln: ['oven'], hearth: ['oven'], oven: ['kiln', 'hearth'] },
    ],
    [
      'an alias of two tools each of them',
      { tools: ['Oven', 'Stove'].map((name) => ({ name, aliases: ['heater'] })) },
      { heater: ['oven', 'stove'], oven: ['heater'], stove: ['heater'] },
    ],
    ['every other word of its line', { same: [['rye', 'malt', 'oats']] }, { rye: ['malt', 'oats'], malt: ['rye', 'oats'], oat: ['rye', 'malt'] }],
    [
      'what several lines say',
      {
        same: [
          ['rye', 'malt'],
          ['rye', 'spelt'],
        ],
      },
      { rye: ['malt', 'spelt'], malt: ['rye'], spelt: ['rye'] },
    ],
    ['what it is said to mean, and not the other way round', { means: { bun: ['brioche', 'rye bread'] } }, { bun: ['brioche', 'rye bread'] }],
    ['English words near it', { english: { words: [], near: { cereal: ['rye', 'bread'] } } }, { cereal: ['rye', 'bread'] }],
    ['a phrase, in whatever form its words are typed', { means: { 'baked loaves': ['bread'] } }, { 'bake loav': ['bread'] }],
    ['a phrase with function words', { same: [['bac', 'baking as craft']] }, { bac: ['baking as craft'], 'bake as craft': ['bac'] }],
    ['an identifier by its parts', { means: { bakeHouse: ['deck_oven'] } }, { 'bake hous': ['deck oven'] }],
    ['something without accents and capitals', { means: { 'Crème fraîche': ['Café'] } }, { 'creme fraich': ['cafe'] }],
    ['something even when it has a comma', { means: { 'rye, dark': ['bread, dark'] } }, { 'rye dark': ['bread dark'] }],
  ])('%s', (_, words, expected) => expect(meanings(words)).toEqual(expected));

  test.each<[string, string]>([
    ['constructor', 'constructor'],
    ['__proto__', 'proto'],
    ['toString', 'to string'],
    ['hasOwnProperty', 'ha own properti'],
  ])('something even when every object has it: %s', (name, key) => {
    const synonyms = compile({ same: [[name, 'rye']] });
    expect([...synonyms.keys()].sort()).toEqual([key, 'rye'].sort());
    expect([...synonyms.get(key)!.keys()]).toEqual(['rye']);
  });
});

describe('nothing is meant', () => {
  test.each<[string, MadeWords]>([
    ['by another form of the same word', { same: [['breads', 'bread']] }],
    ['by what has no letter', { same: [['🍞', 'rye']], means: { rye: ['…'], '…': ['rye'] } }],
    ['in a pack that says nothing', {}],
    ['by a tool without aliases', { tools: [{ name: 'Oven', aliases: [] }] }],
  ])('%s', (_, words) => expect(meanings(words)).toEqual({}));

  test.each(['constructor', 'toString', '__proto__'])('by a name that every object has, when nobody wrote it: %s', (name) =>
    expect(compile({ same: [['rye', 'malt']] }).has(name)).toBe(false),
  );
});

const weigh = (words: MadeWords, meant = 'oven'): number => compile(words).get('bun')!.get(meant)!;

test('an alias counts more than a word of a line, that more than a meaning, that more than an English neighbour', () => {
  const weights = [
    weigh({ tools: [{ name: 'Oven', aliases: ['bun'] }] }),
    weigh({ same: [['bun', 'oven']] }),
    weigh({ means: { bun: ['oven'] } }),
    weigh({ english: { words: [], near: { bun: ['oven'] } } }),
  ];
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(4);
});

test('the nearest English neighbour counts most, and the fifth as much as the fourth', () => {
  const english = { words: [], near: { bun: ['oven', 'malt', 'oats', 'salt', 'peel'] } };
  const [first, second, third, fourth, fifth] = english.near.bun.map((meant) => weigh({ english }, meant));
  expect(first).toBeGreaterThan(second!);
  expect(second).toBeGreaterThan(third!);
  expect(third).toBeGreaterThan(fourth!);
  expect(fourth).toBe(fifth);
});

test('what is said twice counts as the stronger one', () => {
  const tools = [{ name: 'Oven', aliases: ['bun'] }];
  expect(weigh({ means: { bun: ['oven'] }, same: [['oven', 'bun']], tools })).toBe(weigh({ tools }));
});
