import { describe, expect, test } from 'vitest';
import { byNeed, groupForReading } from '../../../src/plans/order-reading.ts';
import { makeQuestions, makeRandomQuestions, type MadeQuestion } from './made-questions.ts';

const idsOf = (questions: readonly { meta: { id: string } }[]): string[] => questions.map(({ meta }) => meta.id);
const groupsOf = (made: MadeQuestion[]): string[][] => groupForReading(makeQuestions(made)).map(idsOf);

test('need: core questions in their order, then the often asked, then the easier, else the order given', () => {
  const made: MadeQuestion[] = [
    { id: 'rarely-easy', asked: 'rarely', level: 'foundation' },
    { id: 'often-hard', asked: 'often', level: 'senior' },
    { id: 'often-easy', asked: 'often', level: 'foundation' },
    { id: 'sometimes' },
    { id: 'sometimes-too' },
    { id: 'core-2', asked: 'often', core: 2 },
    { id: 'core-1', asked: 'rarely', core: 1, level: 'senior' },
  ];
  expect(idsOf(byNeed(makeQuestions(made)))).toEqual(['core-1', 'core-2', 'often-easy', 'often-hard', 'sometimes', 'sometimes-too', 'rarely-easy']);
});

describe('reading', () => {
  test('takes the core first, then the often asked of each topic, then the others of each topic', () => {
    expect(
      groupsOf([
        { id: 'bread-1' },
        { id: 'bread-2', asked: 'often' },
        { id: 'cake-1', topic: 'cake', asked: 'often' },
        { id: 'bread-3', asked: 'often' },
        { id: 'cake-2', topic: 'cake', asked: 'rarely' },
        { id: 'core', core: 1, topic: 'cake', asked: 'rarely' },
      ]),
    ).toEqual([['core'], ['bread-2', 'bread-3'], ['cake-1'], ['bread-1'], ['cake-2']]);
  });

  test('takes the easier of a topic first, and of one level an answer before its follow-ups', () => {
    expect(
      groupsOf([
        { id: 'hard', level: 'senior', followUps: ['easy'] },
        { id: 'second' },
        { id: 'third', asked: 'rarely' },
        { id: 'first', asked: 'rarely', followUps: ['second', 'second'] },
        { id: 'easy', level: 'foundation', asked: 'rarely' },
      ]),
    ).toEqual([['easy', 'third', 'first', 'second', 'hard']]);
  });

  test('breaks a circle of follow-ups at its first answer', () => {
    expect(
      groupsOf([
        { id: 'a', followUps: ['b', 'a'] },
        { id: 'b', followUps: ['c'] },
        { id: 'c', followUps: ['a'] },
      ]),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('loses and doubles no question', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const questions = makeRandomQuestions(seed, 60);
      expect(idsOf(groupForReading(questions).flat()).sort()).toEqual(idsOf(questions).sort());
    }
  });
});
