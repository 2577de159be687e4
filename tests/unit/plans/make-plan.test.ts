import { describe, expect, test } from 'vitest';
import { makePlan, type Span } from '../../../src/plans/make-plan.ts';
import { minutesToRead, minutesToSay } from '../../../src/plans/minutes.ts';
import { byNeed } from '../../../src/plans/order-reading.ts';
import { makeQuestions, makeRandomQuestions } from './made-questions.ts';

const TOMORROW: Span = { evenings: 1, aim: 100, quiet: 0 };
const THREE_DAYS: Span = { evenings: 3, aim: 60, quiet: 0 };
const WEEK: Span = { evenings: 7, aim: 60, quiet: 1 };
const TWO_WEEKS: Span = { evenings: 14, aim: 45, quiet: 1 };
const SPANS = { TOMORROW, THREE_DAYS, WEEK, TWO_WEEKS };

/** So many questions of eight minutes each. */
const many = (count: number, made: Parameters<typeof makeQuestions>[0][number] = {}) => makeQuestions(Array.from({ length: count }, () => made));
const readOf = (plan: ReturnType<typeof makePlan>) => plan.evenings.flatMap(({ reads }) => reads.map(({ question }) => question));

describe('minutes', () => {
  test('are 180 words a minute, half a one for a drawing and the short answer once; to say it again, its length and a quarter of one', () => {
    const [question] = makeQuestions([{ words: 1260, shortSeconds: 45 }]);
    expect(minutesToRead(question!)).toBe(8);
    expect(minutesToRead(makeQuestions([{ words: 1260, shortSeconds: 45, drawings: 2 }])[0]!)).toBe(9);
    expect(minutesToSay([question!])).toBe(1);
    expect(minutesToSay([question!, question!, question!])).toBe(3);
    expect(minutesToSay([])).toBe(0);
    expect(minutesToRead(makeQuestions([{ words: 1, shortSeconds: 5 }])[0]!)).toBe(1);
  });
});

describe.each(Object.entries(SPANS))('a plan, %s', (_, span) => {
  const random = Array.from({ length: 40 }, (_unused, seed) => {
    const questions = makeRandomQuestions(seed, 90);
    return { seed, questions, plan: makePlan(questions, span) };
  });

  test('reads each question at most once, loses none, and leaves out what is needed least', () => {
    for (const { seed, questions, plan } of random) {
      const read = readOf(plan);
      expect(new Set(read).size, `seed ${seed}`).toBe(read.length);
      expect(new Set([...read, ...plan.leftOut]), `seed ${seed}`).toEqual(new Set(questions));
      expect(plan.leftOut, `seed ${seed}`).toEqual(byNeed(questions).slice(read.length));
    }
  });

  test('has no evening a quarter over its aim, and sums that are right', () => {
    for (const { seed, plan } of random) {
      for (const evening of plan.evenings) {
        expect(evening.minutes, `seed ${seed}`).toBeLessThanOrEqual(span.aim * 1.25);
        expect(evening.minutes, `seed ${seed}`).toBe(evening.reads.reduce((sum, { minutes }) => sum + minutes, evening.againMinutes));
        expect(evening.number).toBeLessThanOrEqual(span.evenings);
      }
    }
  });

  test('says again only what an earlier evening read, and says how many answers that is', () => {
    for (const { seed, plan } of random) {
      const { evenings } = plan;
      const readOn = new Map(evenings.map(({ number, reads }) => [number, reads.length]));
      for (const { number, again, answers } of evenings) {
        expect(
          again.every((other) => other < number && readOn.get(other)! > 0),
          `seed ${seed}`,
        ).toBe(true);
        expect(answers, `seed ${seed}`).toBe(again.reduce((sum, other) => sum + readOn.get(other)!, 0));
      }
    }
  });

  test('is the same each time', () => {
    expect(makePlan(makeRandomQuestions(7, 90), span)).toEqual(makePlan(makeRandomQuestions(7, 90), span));
  });

  test('fits one question, also one far longer than an evening', () => {
    for (const words of [1, 50_000]) {
      const plan = makePlan(makeQuestions([{ words }]), span);
      expect(readOf(plan)).toHaveLength(1);
      expect(plan.evenings[0]!.minutes).toBeLessThanOrEqual(span.aim);
      expect(plan.morning.questions).toHaveLength(1);
    }
  });

  test('takes of 5,000 questions what there is time for', () => {
    const plan = makePlan(many(5000), span);
    const read = readOf(plan);
    expect(read.length).toBeGreaterThanOrEqual(Math.floor(((span.evenings - span.quiet) * span.aim * 0.7) / 8));
    expect(read.length * 8).toBeLessThanOrEqual(span.evenings * span.aim * 1.25);
    expect(read.length + plan.leftOut.length).toBe(5000);
  });
});

describe('evenings', () => {
  test('are as even as can be where there is time for everything', () => {
    const plan = makePlan(many(40), TWO_WEEKS);
    expect(plan.leftOut).toEqual([]);
    const minutes = plan.evenings.slice(0, -1).map((evening) => evening.minutes);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(40);
  });

  test('say an answer again on the next day and three days later, and read nothing new on the last', () => {
    const { evenings } = makePlan(many(40), TWO_WEEKS);
    expect(evenings.map(({ again }) => again).slice(0, 6)).toEqual([[], [1], [2], [3], [1, 4], [2, 5]]);
    expect(evenings.at(-1)).toMatchObject({ number: 14, reads: [] });
    expect(evenings.at(-1)!.again).toEqual(expect.arrayContaining([1, 2, 3, 10, 13]));
  });

  test('without anything to do are left out', () => {
    expect(makePlan(many(1), TWO_WEEKS).evenings.map(({ number }) => number)).toEqual([1, 2, 5, 14]);
  });

  test('keep the questions of a topic together where an evening can hold them', () => {
    const questions = makeQuestions(['bread', 'bread', 'cake', 'cake', 'cake'].map((topic) => ({ topic })));
    const { evenings } = makePlan(questions, { evenings: 3, aim: 60, quiet: 0 });
    expect(evenings.map(({ reads }) => reads.map(({ question }) => question.topic.key).join(' '))).toEqual(['bread bread', 'cake cake cake', '']);
  });
});

describe('the morning', () => {
  test('says the core answers that were read once more, as many as twenty minutes hold', () => {
    const core = makeQuestions(Array.from({ length: 3 }, (_, index) => ({ core: index + 1 })));
    expect(makePlan([...core, ...many(9)], TOMORROW).morning).toEqual({ questions: core, minutes: 3, isCore: true });
    expect(makePlan(makeQuestions(Array.from({ length: 200 }, (_, index) => ({ core: index + 1, words: 90 }))), TWO_WEEKS).morning.minutes).toBe(20);
  });

  test('says those of the first evening where no question is core', () => {
    const plan = makePlan(many(40), WEEK);
    expect(plan.morning).toMatchObject({ questions: plan.evenings[0]!.reads.map(({ question }) => question), isCore: false });
  });
});
