import { describe, expect, test } from 'vitest';
import { answerQuery, HITS_SHOWN, type Answer } from '../../../src/search/query/answer-query.ts';
import { QuestionIndex } from '../../../src/search/index/read-index.ts';
import { makeFiles, openMade, serveFiles, type MadeQuestion, type MadeWords } from './made-index.ts';

const EVERYTHING = { topic: '', level: '' };
const QUESTIONS: MadeQuestion[] = [
  { question: 'Why does sourdough need a long proof?', oneLine: 'Acid builds slowly.', topic: 'Dough', level: 'foundation', tools: ['Dough Mixer'] },
  { question: 'Which oven keeps its heat?', text: 'Stone keeps the proof of a loaf.', topic: 'Ovens', level: 'expert' },
  { question: 'How is a sourdough culture fed?', topic: 'Dough', level: 'expert' },
  { question: 'How hot is a stone kiln?', topic: 'Ovens', level: 'foundation' },
];
const WORDS: MadeWords = {
  tools: [
    { name: 'Dough Mixer', aliases: ['dm', 'spiral kneader'] },
    { name: 'MixCI/CD', aliases: [] },
    { name: 'Mixer', aliases: [] },
  ],
  same: [
    ['stone oven', 'kiln'],
    ['levain', 'culture'],
  ],
};

async function ask(typed: string, { filters = EVERYTHING, typing = false, questions = QUESTIONS, words = WORDS } = {}): Promise<Answer> {
  return answerQuery(await openMade(questions, words), typed, filters, typing);
}

const numbers = ({ hits }: Answer): number[] => hits.map(({ record }) => Number(/\d+/.exec(record.path)![0]));

describe('an answer', () => {
  test('has the best questions first, each with its record, its topic and what was found in it', async () => {
    const answer = await ask('long proof');
    expect(answer.query).toBe('long proof');
    expect(answer.hits[0]).toMatchObject({ record: { question: QUESTIONS[0]!.question, oneLine: 'Acid builds slowly.', level: 'foundation' }, topic: 'Dough' });
    expect([...answer.hits[0]!.words.keys()]).toEqual(['long', 'proof']);
  });

  test('shows a dozen questions and counts all that match', async () => {
    const answer = await ask('rye', { questions: Array.from({ length: 30 }, (_, number) => ({ question: `Why rye ${number}?` })) });
    expect(HITS_SHOWN).toBe(12);
    expect(numbers(answer)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(answer.total).toBe(30);
  });

  test('leaves out what is weak beside the best', async () => {
    const questions = [
      { question: 'Rye malt?', alsoAsked: ['Rye malt?'], keywords: ['rye malt'] },
      { question: 'Which flour?', text: 'Rye or malt.' },
      { question: 'Salt?' },
    ];
    expect(numbers(await ask('rye malt', { questions }))).toEqual([0]);
    // Alone the weak one would be an answer.
    expect(numbers(await ask('rye malt', { questions: questions.slice(1) }))).toEqual([0]);
  });

  test.each<[string, { topic: string; level: string }, number[]]>([
    ['any topic and level', EVERYTHING, [0, 2]],
    ['a topic', { topic: 'Dough', level: '' }, [0, 2]],
    ['another topic', { topic: 'Ovens', level: '' }, []],
    ['a level', { topic: '', level: 'expert' }, [2]],
    ['both', { topic: 'Dough', level: 'foundation' }, [0]],
    ['a topic that is none', { topic: 'constructor', level: '' }, []],
  ])('is of %s', async (_, filters, expected) => {
    const answer = await ask('sourdough', { filters });
    expect(numbers(answer).sort()).toEqual(expected);
    expect(answer.total).toBe(expected.length);
  });

  test('of a topic has what is best in that topic, though better ones are elsewhere', async () => {
    const questions = [
      { question: 'Rye malt?', alsoAsked: ['Rye malt?'], keywords: ['rye malt'] },
      { question: 'Which flour?', text: 'Rye or malt.', topic: 'Flour' },
    ];
    expect(numbers(await ask('rye malt', { questions, filters: { topic: 'Flour', level: '' } }))).toEqual([1]);
  });
});

describe('topics and tools', () => {
  const named = async (typed: string): Promise<string[]> => (await ask(typed)).places.map(({ kind, name }) => `${kind} ${name}`);
  test.each<[string, string, string[]]>([
    ['by name, the longest first', 'dough mixer', ['tool Dough Mixer', 'topic Dough', 'tool Mixer']],
    ['by an alias', 'which dm is good', ['tool Dough Mixer']],
    ['by an alias of several words', 'a spiral kneader?', ['tool Dough Mixer']],
    ['in a sentence', 'Why do ovens cool', ['topic Ovens']],
    ['by a name written in parts', 'mix-ci cd', ['tool MixCI/CD']],
    ['by a name written as one', 'mixcicd', ['tool MixCI/CD']],
    ['by two words written as one', 'doughmixer', ['tool Dough Mixer']],
    ['never by a part of a word', 'doughnut remixer', []],
    ['never by one alias for another', 'spiral', []],
  ])('are named %s', async (_, typed, expected) => expect(await named(typed)).toEqual(expected));

  test('are three at most', async () => {
    const tools = ['Rye', 'Oats', 'Spelt', 'Barley'].map((name) => ({ name, aliases: [] }));
    expect((await ask('rye oats spelt barley', { words: { tools } })).places.map(({ name }) => name)).toEqual(['Barley', 'Spelt', 'Oats']);
  });
});

describe('what was read for a word is said', () => {
  test.each<[string, string, { typed: string; meant: string }[]]>([
    ['of a slip', 'sourduogh', [{ typed: 'sourduogh', meant: 'sourdough' }]],
    ['of a synonym of a word that the index does not hold', 'levain', [{ typed: 'levain', meant: 'culture' }]],
    ['of an alias', 'dm', [{ typed: 'dm', meant: 'dough mixer' }]],
    ['of a slip in words that are one in the index', 'cul tuer', [{ typed: 'cul tuer', meant: 'culture' }]],
    [
      'of each such word',
      'sourduogh levain',
      ['sourduogh sourdough', 'levain culture'].map((pair) => ({ typed: pair.split(' ')[0]!, meant: pair.split(' ')[1]! })),
    ],
    ['never of the word itself', 'sourdough', []],
    ['never of another form', 'proofing', []],
    ['never of words that are one in the index', 'sour dough', []],
    ['never of a word that finds nothing', 'zeppelin proof', []],
    ['never of words that the index holds and that mean something else besides', 'stone oven', []],
    ['never of what is quoted', '"sourduogh" proof', []],
  ])('%s', async (_, typed, readings) => expect((await ask(typed)).readings).toEqual(readings));
});

describe('junk', () => {
  test.each(['asdfgh', 'weather', 'football tomorrow', 'qwertz uiop', '12345', 'salary zeppelin', '"sourdouhg"'])('finds nothing: %s', async (typed) => {
    const answer = await ask(typed);
    expect(numbers(answer)).toEqual([]);
    expect(answer).toMatchObject({ total: 0, places: [], readings: [] });
  });

  test('that touches the pack a little names the topics nearest to it', async () => {
    const answer = await ask('zeppelin airship balloon football proof');
    expect(answer.hits).toEqual([]);
    expect(answer.nearest[0]).toBe('Dough');
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    expect((await ask('zeppelin')).nearest).toEqual([]);
    expect((await ask('proof')).nearest).toEqual([]);
  });
});

test.each(['how do i', 'what is the', 'and', 'q'])('whole pages are not searched for words that only hold a sentence together: %s', async (typed) => {
  const { words } = await answerQuery(await openMade(QUESTIONS, WORDS), typed, EVERYTHING, false);
  expect([...words]).toEqual([]);
});

test('whole pages are searched for the words typed that count, and for what was found for them', async () => {
  expect([...(await ask('how is sourduogh proof')).words.keys()].sort()).toEqual(['proof', 'sourdough', 'sourduogh']);
  expect([...(await ask('the zeppelin')).words.keys()]).toEqual(['zeppelin']);
});

/** What people and machines paste; none of it may do harm. */
const ODD: [string, string][] = [
  ['nothing', ''],
  ['blanks', ' \t\n\u{A0}\u{3000}'],
  ['only punctuation', '?!…—–.,;:()[]{}<>|/\\*&^%$#@~`\'"'],
  ['emoji', '🍞🥐👩🏽‍🍳🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['half an emoji', '\u{D83C}'],
  ['the other half before a word', '\u{DF5E}proof'],
  ['halves of emoji between quotes', '"\u{D83C}" \u{DF5E}'],
  ['10,000 letters', 'x'.repeat(10_000)],
  ['10,000 single letters', 'x '.repeat(5000)],
  ['10,000 capitals between', 'aB'.repeat(5000)],
  ['10,000 slips', 'sourduogh '.repeat(1000)],
  ['10,000 accents', `e${'\u{301}'.repeat(10_000)}`],
  ['10,000 quotation marks', '"'.repeat(10_001)],
  ['10,000 apostrophes', "'s".repeat(5000)],
  ['letters that grow when they are written out', '\u{FDFA}'.repeat(5000)],
  ['HTML', '<img src=x onerror="alert(1)"><script>proof</script>'],
  ['right to left', 'שחור לחם خبز أسود'],
  ['direction marks', '\u{202E}foorp\u{202C}\u{200F}'],
  ['Chinese', '酵母面包'],
  ['control characters', '\u{0}\u{1}\u{7}\u{1B}[31m'],
  ['function words alone', 'how to do it with that and why'],
  ['a percent sign that is broken', '%E0%A4%A %'],
  ['signs of a regular expression', '(a+)+$ [ \\ ^.*(?:'],
  ['names that every object has', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ['a long chain of marks', 'a.b-c_d/e'.repeat(1000)],
];

describe('odd input does no harm', () => {
  test.each(ODD)('%s', async (_, typed) => {
    for (const typing of [false, true]) {
      const answer = await ask(typed, { typing });
      expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
      expect(answer.hits.every(({ record }) => typeof record.path === 'string')).toBe(true);
      expect(answer.words.size).toBeLessThan(200);
      expect([...answer.words].every(([word, weight]) => word.length <= 60 && Number.isFinite(weight))).toBe(true);
    }
  });

  test('and does not hide the words beside it', async () => {
    for (const typed of ['🍞 proof', 'proof\u{D83C}', '<b>proof</b>', '"proof', "proof'", '%E0 proof', 'לחם proof', '\u{202E}proof'])
      expect(numbers(await ask(typed))[0]).toBe(0);
  });

  test('in a pack without questions, too', async () => {
    for (const [, typed] of ODD) expect((await ask(typed, { questions: [], words: {} })).total).toBe(0);
  });
});

describe('a word being typed', () => {
  test('finds more with each letter, and never another word', async () => {
    for (const typed of ['so', 'sou', 'sourd', 'sourdoug', 'sourdough']) expect(numbers(await ask(typed, { typing: true })).sort()).toEqual([0, 2]);
    expect(numbers(await ask('s', { typing: true }))).toEqual([]);
    expect(numbers(await ask('so', { typing: false }))).toEqual([]);
  });

  test('loads the parts of the words that begin so, and no others', async () => {
    const questions = Array.from({ length: 1500 }, (_, number) => ({
      question: `Is aa${number} in zz${number}?`,
      short: `Then mm${number} and tray${number % 50}.`,
    }));
    const files = makeFiles(questions);
    const loads = new Set<string>();
    const serve = serveFiles(files);
    const index = await QuestionIndex.open((name, fresh) => {
      loads.add(name.replace(/\?.*/, ''));
      return serve(name, fresh);
    });
    expect(files.postings.length).toBeGreaterThan(2);
    expect((await answerQuery(index, 'zz', EVERYTHING, true)).total).toBeGreaterThan(100);
    const [first, end] = index.help.vocabulary.range('zz');
    const holders = files.head.parts.flatMap((from, part) => ((files.head.parts[part + 1] ?? Infinity) > first && from < end ? [`words-${part}.json`] : []));
    expect(holders.length).toBeLessThan(files.postings.length);
    const loaded = [...loads].filter((name) => name.startsWith('words-'));
    expect(loaded.length).toBeGreaterThan(0);
    expect(holders).toEqual(expect.arrayContaining(loaded));
  });
});
