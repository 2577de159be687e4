import { describe, expect, test } from 'vitest';
import type { Score } from '../../../src/practice/progress/progress.ts';
import { describePlace } from '../../../src/practice/session/describe-place.ts';
import { sayGood, sayScores, sayTotals } from '../../../src/practice/session/describe-session.ts';
import { countOver, listOutcomes } from '../../../src/practice/session/outcomes.ts';
import { Session, type Result } from '../../../src/practice/session/session.ts';
import { makeHead } from './made-head.ts';

const { questions } = makeHead([{}, {}, {}, {}]);
const result = (number: number, score: Score, seconds = 0, isFollowUp = false): Result => ({ question: questions[number]!, score, seconds, at: 1, isFollowUp });
const list = (...results: Result[]) =>
  listOutcomes(results).map(({ question, scores, isFollowUp }) => `${isFollowUp ? '> ' : ''}${question.id} ${scores.join()}`);

describe('the outcomes of a session', () => {
  test('have each question once, with all its scores, where it was first asked', () =>
    expect(list(result(0, 1), result(1, 3), result(2, 4), result(0, 2), result(0, 3))).toEqual(['q-0 1,2,3', 'q-1 3', 'q-2 4']));

  test('have follow-ups below their question, also those of its second time', () =>
    expect(list(result(0, 1), result(1, 2, 0, true), result(2, 3), result(0, 3), result(3, 4, 0, true))).toEqual(['q-0 1,3', '> q-1 2', '> q-3 4', 'q-2 3']));

  test('have a follow-up that comes back by itself once', () =>
    expect(list(result(0, 3), result(1, 1, 0, true), result(2, 3), result(1, 4))).toEqual(['q-0 3', '> q-1 1,4', 'q-2 3']));

  test('take a follow-up whose question was not scored as a question', () => expect(list(result(1, 3, 0, true), result(2, 3))).toEqual(['q-1 3', 'q-2 3']));

  test('have the seconds of the last time that was spoken', () => {
    expect(listOutcomes([result(0, 1, 30), result(0, 3, 50)])[0]!.seconds).toBe(50);
    expect(listOutcomes([result(0, 1, 30), result(0, 3, 0)])[0]!.seconds).toBe(30);
  });
});

test.each([
  [0, 0],
  [40, 0],
  [50, 0],
  [51, 11],
  [82, 42],
])('of 40 seconds, %i are too long by %i', (seconds, over) => expect(countOver(listOutcomes([result(0, 3, seconds)])[0]!)).toBe(over));

test.each([
  [[], ''],
  [[result(0, 3)], 'You answered it well.'],
  [[result(0, 3), result(1, 4)], 'You answered all 2 questions well.'],
  [[result(0, 3), result(1, 2)], 'You answered 1 of 2 questions well.'],
  [[result(0, 1)], 'You tried 1 question. What you read tonight is easier the next time.'],
  [[result(0, 1), result(1, 2)], 'You tried 2 questions. What you read tonight is easier the next time.'],
  [[result(0, 1), result(1, 2), result(0, 3)], 'You answered 1 of 2 questions well. 1 question went better the second time.'],
] as const)('%# what was good is said: %j', (results, said) => expect(sayGood(listOutcomes(results))).toBe(said));

test('a session is told in numbers, and scores in order', () => {
  const results = [result(0, 1, 60), result(1, 3, 20), result(0, 4, 55)];
  expect(sayTotals(results, listOutcomes(results))).toBe('3 answers · 2:15 spoken · 1 too long · 1 excellent · 1 good · 1 again');
  expect(sayTotals([result(0, 3)], listOutcomes([result(0, 3)]))).toBe('1 answer · 1 good');
  expect(sayScores(listOutcomes(results)[0]!)).toBe('again, then excellent');
});

test('how far a session is, in practice and in an interview', () => {
  const session = new Session(questions.slice(0, 2), { all: questions, now: 0 });
  expect(describePlace(session, 0)).toBe('Question 1 of 2');
  session.score(3, 0, 1);
  session.goOn(1, questions[3]);
  expect(describePlace(session, 1)).toBe('Follow-up · 1 more');
  session.goOn(1);
  expect(describePlace(session, 1)).toBe('Question 2 · the last one');
  const interview = new Session(questions, { all: questions, minutes: 20, now: 0 });
  expect(describePlace(interview, 60_500)).toBe('Question 1 · 19 min left');
  expect(describePlace(interview, 19.5 * 60_000)).toBe('Question 1 · 0:30 left');
});
