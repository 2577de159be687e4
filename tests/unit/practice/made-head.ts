import type { PracticeHead, PracticeQuestion } from '../../../src/practice/data/practice-format.ts';

/** A pack as practice knows it; what a question does not say is the same for all. */
export function makeHead(made: readonly Partial<PracticeQuestion>[], more: Partial<PracticeHead> = {}): PracticeHead {
  const questions = made.map((one, number): PracticeQuestion => ({
    id: `q-${number}`,
    topic: 0,
    level: 1,
    asked: 1,
    core: false,
    seconds: 40,
    fullSeconds: 100,
    next: [],
    ...one,
  }));
  const topics = [
    { key: 'bread', name: 'Bread' },
    { key: 'cake', name: 'Cake' },
  ];
  return { version: '1', title: 'Bakery', levels: ['foundation', 'intermediate', 'senior'], topics, plans: [], questions, ...more };
}
