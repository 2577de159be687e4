import { describe, expect, test } from 'vitest';
import * as words from '#words';
import { makePlan } from '../../../src/plans/make-plan.ts';
import { chooseSheets, describeLeftOut, listPlans, listRuns, listTerms } from '../../../src/plans/plans.ts';
import { makeQuestions } from './made-questions.ts';

test('every pack has four plans, and each says its evenings, minutes and questions', () => {
  const plans = listPlans({ questions: makeQuestions(Array.from({ length: 40 }, () => ({}))) });
  expect(plans.map(({ path, title, facts }) => [path, title, ...facts])).toEqual([
    ['/plans/tomorrow/', 'Interview tomorrow', '1 evening', '1 h 52 min', '14 questions'],
    ['/plans/three-days/', 'Interview in three days', '3 evenings', 'up to 62 min', '20 questions'],
    ['/plans/week/', 'Interview in a week', '7 evenings', 'up to 67 min', '37 questions'],
    ['/plans/two-weeks/', 'Interview in two weeks', '14 evenings', 'up to 32 min', '40 questions'],
  ]);
  expect(listPlans({ questions: makeQuestions([{}]) })[0]!.facts).toEqual(['1 evening', '8 min', '1 question']);
});

describe('the sheets of a plan', () => {
  test('are those with the most of what an evening reads, two at least, each on its first evening', () => {
    const questions = makeQuestions(Array.from({ length: 12 }, () => ({})));
    const { evenings } = makePlan(questions, { evenings: 3, aim: 45, quiet: 0 });
    const sheet = (slug: string, ...places: number[]) => ({ slug, title: slug, questions: places.map((place) => questions[place]!) });
    expect(evenings.map(({ reads }) => reads.length)).toEqual([4, 4, 4]);
    const chosen = chooseSheets(evenings, [sheet('one', 0), sheet('few', 1, 2), sheet('most', 1, 2, 3, 4, 5, 6, 7), sheet('last', 9, 10, 11)]);
    expect([...chosen].map(([number, { slug }]) => [number, slug])).toEqual([
      [1, 'most'],
      [3, 'last'],
    ]);
  });
});

test('an evening names the first words of each question before the second, ten at most, none twice', () => {
  const questions = makeQuestions([{ terms: ['a', 'b', 'c'] }, { terms: ['d', 'a'] }, {}]);
  expect(listTerms({ reads: questions.map((question) => ({ question, minutes: 1 })) })).toEqual(['a', 'd', 'b']);
  const many = makeQuestions(Array.from({ length: 9 }, (_, index) => ({ terms: [`first ${index}`, `second ${index}`] })));
  expect(listTerms({ reads: many.map((question) => ({ question, minutes: 1 })) })).toHaveLength(10);
});

test('what is left out is told by how often it is asked', () => {
  expect(describeLeftOut(makeQuestions([{ asked: 'rarely' }, { asked: 'sometimes' }, { asked: 'rarely' }]))).toBe('1 asked sometimes, 2 rarely');
  expect(describeLeftOut(makeQuestions([{ asked: 'often' }]))).toBe('1 asked often');
});

test.each([
  [1, '1 min'],
  [99, '99 min'],
  [113, '1 h 53 min'],
  [120, '2 h'],
])('%i minutes are said as %s', (minutes, said) => expect(words.timeEvening(minutes)).toBe(said));

test('three evenings in a row or more are one run', () => {
  const say = (numbers: number[]): string =>
    listRuns(numbers)
      .map(({ first, last }) => (first === last ? first : `${first} to ${last}`))
      .join(', ');
  expect(say([])).toBe('');
  expect(say([1, 4])).toBe('1, 4');
  expect(say([1, 2, 5])).toBe('1, 2, 5');
  expect(say([1, 2, 3, 10, 12, 13, 14])).toBe('1 to 3, 10, 12 to 14');
});
