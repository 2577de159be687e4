import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/query/answer-query.ts';
import type { IndexFiles } from '../../../src/search/index/make-index.ts';
import { IndexError, QuestionIndex, type LoadPart } from '../../../src/search/index/read-index.ts';
import { makeFiles, serveFiles, type MadeQuestion } from './made-index.ts';

const EVERYTHING = { topic: '', level: '' };

/** Serves files and counts how often each is asked for. */
function countLoads(files: IndexFiles): { load: LoadPart; loads: string[] } {
  const serve = serveFiles(files);
  const loads: string[] = [];
  return {
    loads,
    load: (name, fresh) => {
      loads.push(name.replace(/\?.*/, ''));
      return serve(name, fresh);
    },
  };
}

/** Thousands of questions of many words of their own; one alone has a word that is nowhere else. */
function makeThousands(): MadeQuestion[] {
  return Array.from({ length: 3000 }, (_, number) => ({
    question: `Why is batch${number} of dough${number % 300} proofed?`,
    short: `Because crumb${number % 500} and crust${(number * 7) % 900} rise.`,
    text: `Oven${number} holds rack${number % 800}.`,
    ...(number === 2345 && { keywords: ['zweiback'] }),
  }));
}

describe('a head is no index', () => {
  const { head } = makeFiles([{ question: 'Rye?' }]);
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', '<!doctype html>'],
    ['a number', 5],
    ['a list', []],
    ['an empty object', {}],
    ['another file of JSON', { version: '1.5.0', languages: { en: { hash: 'en_1' } } }],
    ['one without its words', { ...head, words: undefined }],
    ['one whose words are no list', { ...head, words: 'rye' }],
    ['one without its parts', { ...head, parts: undefined }],
    ['one without English', { ...head, english: null }],
    ['one without synonyms', { ...head, synonyms: null }],
    ['one whose synonyms are written in another way', { ...head, synonyms: { rye: ['bread', 80] } }],
    ['one without topics', { ...head, topics: undefined }],
    ['one without tools', { ...head, tools: undefined }],
    ['one that does not say how many questions it has', { ...head, count: undefined }],
    ['one that does not say how its records are divided', { ...head, recordsInPart: 0 }],
    ['one that does not say how its short answers are divided', { ...head, shortsInPart: undefined }],
  ])('when it is %s', async (_, given) => {
    await expect(QuestionIndex.open(async () => given)).rejects.toThrow(new IndexError('index.json is no question index.'));
    await expect(QuestionIndex.open(async () => given)).rejects.toBeInstanceOf(IndexError);
  });

  test('and one that is, opens', async () => expect((await QuestionIndex.open(async () => head)).count).toBe(1));
});

test('what loading throws comes through, and is no IndexError', async () => {
  const opened = QuestionIndex.open(async () => {
    throw new TypeError('Failed to fetch');
  });
  await expect(opened).rejects.toThrow(new TypeError('Failed to fetch'));
});

test('the head is asked for anew only when it must be', async () => {
  const asked: [string, boolean][] = [];
  const serve = serveFiles(makeFiles([{ question: 'Rye?' }]));
  for (const fresh of [false, true])
    await QuestionIndex.open((name, anew) => {
      asked.push([name, anew]);
      return serve(name, anew);
    }, fresh);
  expect(asked).toEqual([
    ['index.json', false],
    ['index.json', true],
  ]);
});

test('parts are asked for by the version of their head', async () => {
  const files = makeFiles([{ question: 'Rye?' }]);
  const names: string[] = [];
  const index = await QuestionIndex.open((name, fresh) => {
    names.push(name);
    return serveFiles(files)(name, fresh);
  });
  await answerQuery(index, 'rye', EVERYTHING, false);
  expect(names).toEqual([
    'index.json',
    `words-0.json?v=${files.head.version}`,
    `questions-0.json?v=${files.head.version}`,
    `shorts-0.json?v=${files.head.version}`,
  ]);
});

describe('a part', () => {
  const files = makeFiles(makeThousands());

  test('is loaded only when it holds a word of the query, also among thousands of questions', async () => {
    const { load, loads } = countLoads(files);
    const index = await QuestionIndex.open(load);
    expect(files.postings.length).toBeGreaterThan(4);
    expect(files.records.length).toBeGreaterThan(100);
    expect(loads).toEqual(['index.json']);
    const { hits } = await answerQuery(index, 'zweiback', EVERYTHING, false);
    expect(hits.map(({ record }) => record.path)).toEqual(['/questions/2345/']);
    expect(loads).toHaveLength(4);
    expect(loads[1]).toMatch(/^words-\d+\.json$/);
    expect(loads[2]).toBe(`questions-${Math.floor(2345 / files.head.recordsInPart)}.json`);
    expect(loads[3]).toBe(`shorts-${Math.floor(2345 / files.head.shortsInPart)}.json`);
  });

  test('is loaded once', async () => {
    const { load, loads } = countLoads(files);
    const index = await QuestionIndex.open(load);
    await Promise.all([1, 2, 3].map(() => answerQuery(index, 'zweiback', EVERYTHING, false)));
    await answerQuery(index, 'zweiback', EVERYTHING, true);
    expect(loads).toHaveLength(4);
  });

  test('is not loaded for words that the index does not hold', async () => {
    const { load, loads } = countLoads(files);
    const index = await QuestionIndex.open(load);
    const { hits } = await answerQuery(index, 'xylophone 77777 🍞', EVERYTHING, false);
    expect(hits).toEqual([]);
    expect(loads).toEqual(['index.json']);
    expect(index.postingsOf('xylophone')).toBeUndefined();
    expect(index.postingsOf('zweiback')).toBeUndefined();
  });

  test('of records is loaded for the questions shown, not for all that match', async () => {
    const { load, loads } = countLoads(files);
    const index = await QuestionIndex.open(load);
    const { total, hits } = await answerQuery(index, 'proofed', EVERYTHING, false);
    expect(total).toBe(3000);
    expect(hits).toHaveLength(12);
    expect(loads.filter((name) => name.startsWith('questions-'))).toHaveLength(1);
  });

  test('that fails to load is tried again, and others are not asked for again', async () => {
    const { load, loads } = countLoads(files);
    let failing = true;
    const index = await QuestionIndex.open((name, fresh) => {
      if (failing && name.startsWith('questions-')) {
        loads.push('failed');
        return Promise.reject(new TypeError('Failed to fetch'));
      }
      return load(name, fresh);
    });
    for (let time = 0; time < 2; time += 1) await expect(answerQuery(index, 'zweiback', EVERYTHING, false)).rejects.toThrow('Failed to fetch');
    failing = false;
    expect((await answerQuery(index, 'zweiback', EVERYTHING, false)).total).toBe(1);
    expect(loads.filter((name) => name === 'failed')).toHaveLength(2);
    expect(loads.filter((name) => name.startsWith('words-'))).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['of another version', { version: 'other', postings: [], records: [], shorts: [] }],
    ['that is nothing', null],
    ['that is a text', 'rye'],
    ['of no version', { postings: [], records: [], shorts: [] }],
  ])('%s is an IndexError, and is tried again', async (_, part) => {
    for (const kind of ['words', 'questions', 'shorts']) {
      let old = true;
      const serve = serveFiles(files);
      const index = await QuestionIndex.open((name, fresh) => (old && name.startsWith(kind) ? Promise.resolve(part) : serve(name, fresh)));
      const answer = answerQuery(index, 'zweiback', EVERYTHING, false);
      await expect(answer).rejects.toBeInstanceOf(IndexError);
      await expect(answer).rejects.toThrow(/^(words|questions|shorts)-\d+\.json belongs to another index\.$/);
      old = false;
      expect((await answerQuery(index, 'zweiback', EVERYTHING, false)).total).toBe(1);
    }
  });
});

describe('an English word', () => {
  test('is one of the list, in any form, one that has a synonym, or one that holds sentences together', async () => {
    const files = makeFiles([{ question: 'How is rye milled?' }], { english: { words: ['coated', 'glaze'], near: { grain: ['rye'] } } });
    const { isEnglish } = (await QuestionIndex.open(serveFiles(files))).help;
    expect(['coated', 'coating', 'glazes', 'grain', 'grains', 'about', 'explain'].filter((word) => !isEnglish(word))).toEqual([]);
    expect(['coatde', 'constructor', 'tostring', 'proto', ''].filter(isEnglish)).toEqual([]);
  });
});
