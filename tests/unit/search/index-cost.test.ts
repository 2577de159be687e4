import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/query/answer-query.ts';
import { QuestionIndex } from '../../../src/search/index/read-index.ts';
import { makeFiles, serveFiles, type MadeQuestion } from './made-index.ts';

/** How many times more bytes of the index a query may cost where the pack has 5,000 questions and not 40. */
const MOST_TIMES = 2.5;

/** Numbers from 0 to 1, the same ones each time. */
function makeRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/** Questions whose words are as often and as rare as those of a language: the one that is n times rarer comes n times less often. */
function makeQuestions(count: number): MadeQuestion[] {
  const random = makeRandom();
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'qi', 'ro', 'su', 'ta', 've', 'wi', 'xo', 'zu'];
  const nameWord = (number: number): string => (number < 20 ? `${syllables[number]}n` : nameWord(Math.floor(number / 20) - 1) + syllables[number % 20]!);
  const word = (): string => nameWord(Math.floor(20_000 ** random()));
  const text = (words: number): string => Array.from({ length: words }, word).join(' ');
  const texts = (number: number, words: number): string[] => Array.from({ length: number }, () => text(words));
  return Array.from({ length: count }, (_, number) => ({
    question: text(10),
    alsoAsked: texts(3, 8),
    keywords: texts(8, 3),
    terms: texts(4, 2),
    oneLine: text(18),
    short: text(60),
    claims: texts(5, 8),
    text: text(200),
    topic: `Topic ${number % 30}`,
  }));
}

/** Bytes, as brotli, that each query loads of a fresh index, in order of size. */
async function weighQueries(questions: readonly MadeQuestion[]): Promise<number[]> {
  const serve = serveFiles(makeFiles(questions));
  const chosen = questions.filter((_, number) => number % Math.ceil(questions.length / 15) === 0);
  const weights: number[] = [];
  for (const { question } of chosen) {
    let bytes = 0;
    const index = await QuestionIndex.open(async (name, fresh) => {
      const part = await serve(name, fresh);
      bytes += brotliCompressSync(JSON.stringify(part)).length;
      return part;
    });
    const [, first, , second, , third] = question.split(' ');
    const { total } = await answerQuery(index, `${first} ${second} ${third}`, { topic: '', level: '' }, false);
    expect(total).toBeGreaterThan(0);
    weights.push(bytes);
  }
  return weights.toSorted((a, b) => a - b);
}

test('a query costs hardly more bytes in a pack of 5,000 questions than in one of 40', async () => {
  const [small, large] = [await weighQueries(makeQuestions(40)), await weighQueries(makeQuestions(5000))];
  const median = (list: readonly number[]): number => list[list.length >> 1]!;
  console.log(`bytes of the index for a query: ${median(small)} of 40 questions, ${median(large)} of 5,000`);
  expect(median(large) / median(small)).toBeLessThanOrEqual(MOST_TIMES);
});
