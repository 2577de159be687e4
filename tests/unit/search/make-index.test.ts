import { describe, expect, test } from 'vitest';
import { FIELD_ROOM, FIELDS, GAP, type EncodedPostings, type IndexHead } from '../../../src/search/index/index-format.ts';
import { QuestionIndex } from '../../../src/search/index/read-index.ts';
import { Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { makeFiles, openMade, serveFiles, type MadeQuestion } from './made-index.ts';

/** Where a word stands in one question: each field with the numbers of its words. */
async function placesOf(word: string, questions: readonly MadeQuestion[], number = 0): Promise<Record<string, number[]>> {
  const index = await openMade(questions);
  await index.loadWords([word]);
  const places: Record<string, number[]> = {};
  for (const place of index.postingsOf(word)?.fields.get(number) ?? []) (places[FIELDS[Math.floor(place / FIELD_ROOM)]!] ??= []).push(place % FIELD_ROOM);
  return places;
}

describe('a word stands', () => {
  const everywhere: MadeQuestion = {
    question: 'Rye one?',
    alsoAsked: ['Two of rye?', 'Rye again?'],
    keywords: ['rye'],
    terms: ['dark rye'],
    oneLine: 'A **rye** line.',
    short: 'In [rye](/rye/) short.',
    claims: ['Rye keeps'],
    tools: ['Rye Mill'],
    topic: 'Flour',
  };
  test('in every field that holds it, by its number there', async () => {
    const index = await openMade([everywhere], { tools: [{ name: 'Rye Mill', aliases: [] }] });
    await index.loadWords(['rye']);
    const at = (field: (typeof FIELDS)[number], place: number): number => FIELDS.indexOf(field) * FIELD_ROOM + place;
    expect(index.postingsOf('rye')!.fields.get(0)).toEqual([
      at('question', 0),
      at('alsoAsked', 2),
      at('alsoAsked', 3 + GAP),
      at('keywords', 0),
      at('terms', 1),
      at('oneLine', 1),
      at('short', 1),
      at('claims', 0),
      at('tools', 1 + GAP),
    ]);
  });

  test('after the function words before it, which are not in the index', async () => {
    const questions = [{ question: 'How is the rye milled?' }];
    expect(await placesOf('rye', questions)).toEqual({ question: [3] });
    expect((await openMade(questions)).help.vocabulary.words).toEqual(['bread', 'milled', 'rye']);
  });

  test('whole and in parts', async () => {
    const questions = [{ question: 'Why proof_timer now?' }];
    expect(await placesOf('prooftimer', questions)).toEqual({ question: [1] });
    expect(await placesOf('proof', questions)).toEqual({ question: [1] });
    expect(await placesOf('timer', questions)).toEqual({ question: [2] });
  });

  test('at the last place of its field where it is further on', async () => {
    const questions = [{ question: 'Rye?', short: `${'oats '.repeat(FIELD_ROOM + 50)} rye rye`, claims: ['rye'] }];
    expect(await placesOf('rye', questions)).toEqual({ question: [0], short: [FIELD_ROOM - 1], claims: [0] });
  });

  test('in a body, in its prose and in its code', async () => {
    const index = await openMade([
      { question: 'One?', text: 'The crumb is open.', body: 'The crumb is open.' },
      { question: 'Two?', body: 'Set it:\n\n```yaml\nproof_timer: 90\n```\n' },
    ]);
    await index.loadWords(['crumb', 'prooftimer', '90']);
    expect(index.postingsOf('crumb')).toEqual({ fields: new Map(), bodies: new Set([0]) });
    expect(index.postingsOf('prooftimer')).toEqual({ fields: new Map(), bodies: new Set([1]) });
    expect(index.postingsOf('90')).toEqual({ fields: new Map(), bodies: new Set([1]) });
  });

  test.each(['constructor', 'proto', 'hasownproperty', 'tostring'])('even when every object has it: %s', async (name) => {
    expect(await placesOf(name, [{ question: 'Rye?' }, { question: `${name}?` }], 1)).toEqual({ question: [0] });
  });
});

/** Questions of words that repeat in an order of their own, so that every word is in many, at many places. */
function makeMany(count: number): MadeQuestion[] {
  const stock = ['rye', 'dough', 'crumb', 'crust', 'oven', 'proofed', 'loaf', 'steam', 'salt', 'sponge', 'flour', 'peel'];
  let seed = 7;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return seed % 5 === 0 ? `batch${seed % 997}` : stock[seed % stock.length]!;
  };
  const text = (length: number): string => Array.from({ length }, next).join(' ');
  return Array.from({ length: count }, (_, number) => ({
    question: `${text(6)} ${number}?`,
    alsoAsked: [text(4), text(5)],
    short: text(30),
    text: text(60),
    topic: `Shelf${number % 3}`,
  }));
}

describe('what is written', () => {
  test('is read as it went in, word by word', async () => {
    const questions = makeMany(60);
    const index = await openMade(questions);
    const expected = new Map<string, Map<number, number[]>>();
    const bodies = new Map<string, Set<number>>();
    for (const [number, { question, alsoAsked, short, text, topic }] of questions.entries()) {
      const put = (field: number, words: string[], from = 0): void => {
        for (const [order, word] of words.entries()) {
          const here = expected.get(word) ?? new Map<number, number[]>();
          here.set(number, [...(here.get(number) ?? []), field * FIELD_ROOM + from + order]);
          expected.set(word, here);
        }
      };
      const words = (line: string): string[] => line.toLowerCase().replace('?', '').split(' ');
      // A single digit is no word of the index, but has a place.
      put(0, words(question));
      put(1, words(alsoAsked![0]!));
      put(1, words(alsoAsked![1]!), 4 + GAP);
      put(FIELDS.indexOf('short'), words(short!));
      put(FIELDS.indexOf('tools'), words(topic!));
      for (const word of words(text!)) bodies.set(word, (bodies.get(word) ?? new Set()).add(number));
    }
    const all = [...new Set([...expected.keys(), ...bodies.keys()])].filter((word) => word.length > 1).sort();
    expect(index.help.vocabulary.words).toEqual(all);
    await index.loadWords(all);
    for (const word of all)
      expect([word, index.postingsOf(word)]).toEqual([word, { fields: expected.get(word) ?? new Map(), bodies: bodies.get(word) ?? new Set() }]);
  });

  test('has no difference below zero, and none of zero within one list but the first', () => {
    const check = ([fields, bodies]: EncodedPostings): void => {
      const lists = [bodies, ...fields.filter((entry) => Array.isArray(entry))];
      for (const list of lists) for (const [order, difference] of list.entries()) expect(difference).toBeGreaterThanOrEqual(order === 0 ? 0 : 1);
    };
    for (const part of makeFiles(makeMany(60)).postings) part.postings.forEach(check);
  });

  test('is the same to the byte for the same pack', () => {
    const made = (): string =>
      JSON.stringify(makeFiles(makeMany(40), { tools: [{ name: 'Rye Mill', aliases: ['rm', 'constructor'] }], same: [['crumb', 'crust']] }));
    expect(made()).toBe(made());
  });

  test('has another version when a text has changed, and the same one in all parts', () => {
    const [one, other] = [makeMany(40), [...makeMany(39), { question: 'Which salt?' }]].map((questions) => makeFiles(questions));
    expect(one!.head.version).not.toBe(other!.head.version);
    expect(new Set([...one!.postings, ...one!.records, ...one!.shorts].map(({ version }) => version))).toEqual(new Set([one!.head.version]));
  });

  test('has every word in one part, in order, and no part much larger than the others', () => {
    const { head, postings } = makeFiles(makeMany(600));
    expect(postings.length).toBeGreaterThan(3);
    expect(head.parts[0]).toBe(0);
    expect(head.parts).toEqual([...head.parts].sort((a, b) => a - b));
    const words = new Vocabulary(head.words).words;
    expect(postings.map((part) => part.postings.length).reduce((sum, length) => sum + length, 0)).toBe(words.length);
    for (const [part, { postings: lists }] of postings.entries()) expect((head.parts[part + 1] ?? words.length) - head.parts[part]!).toBe(lists.length);
  });

  test('has every record once, in the order of the questions', async () => {
    const questions = makeMany(50);
    const index = await QuestionIndex.open(serveFiles(makeFiles(questions)));
    const records = await index.readRecords(questions.map((_, number) => number));
    expect(records.map(({ question }) => question)).toEqual(questions.map(({ question }) => question));
    expect(records.map(({ path }) => path)).toEqual(questions.map((_, number) => `/questions/${number}/`));
    expect(await Promise.all(questions.map((_, number) => index.readShort(number)))).toEqual(questions.map(({ short }) => short));
    expect(records.map(({ topic }) => index.head.topics[topic]!.name)).toEqual(questions.map(({ topic }) => topic));
  });

  test('of a record is what a reader sees, not its Markdown', async () => {
    const index = await openMade([{ question: 'Rye?', oneLine: 'A *dark* `loaf`.', short: 'See [the **mill**](/mill/).', level: 'expert' }]);
    expect(await index.readRecords([0])).toEqual([{ question: 'Rye?', path: '/questions/0/', oneLine: 'A dark loaf.', topic: 0, level: 'expert' }]);
    expect(await index.readShort(0)).toBe('See the mill.');
  });

  test('of a pack without questions is an empty index', async () => {
    const files = makeFiles([]);
    expect(files.postings).toEqual([]);
    expect(files.records).toEqual([]);
    expect(files.head satisfies IndexHead).toMatchObject({ count: 0, words: [], parts: [] });
    await expect((await openMade([])).loadWords(['rye'])).resolves.toBeUndefined();
  });
});
