import { describe, expect, test } from 'vitest';
import { startOfDay, writeDay } from '../../../src/practice/progress/days.ts';
import { isNear, isOnceMore } from '../../../src/practice/progress/last-evening.ts';
import type { Review, Score } from '../../../src/practice/progress/progress.ts';
import { findNext, isDue } from '../../../src/practice/progress/schedule.ts';
import { summarize } from '../../../src/practice/progress/summarize.ts';
import { makeHead } from './made-head.ts';

const DAY = 86_400_000;
/** Half past eight on the evening before. */
const NOW = new Date(2026, 10, 30, 20, 30).getTime();
const TOMORROW = startOfDay(NOW, 1);
const scored = (score: Score, daysAgo: number): Review[] => [{ at: NOW - daysAgo * DAY, score, seconds: 30 }];

test.each([
  [2, false],
  [1, true],
  [0, true],
  [-1, false],
])('an interview in %i days is near: %s', (days, near) => expect(isNear(NOW, startOfDay(NOW, days))).toBe(near));

describe('on the evening before the interview', () => {
  test.each([
    ['good, days ago', scored(3, 2), true],
    ['excellent, days ago', scored(4, 3), true],
    ['good this evening', scored(3, 0), false],
    ['good early on this day', [{ at: startOfDay(NOW), score: 3, seconds: 1 }] satisfies Review[], false],
    ['good in the last moment of the day before', [{ at: startOfDay(NOW) - 1, score: 3, seconds: 1 }] satisfies Review[], true],
    ['never', [], false],
  ])('what was scored %s is said once more: %s', (_, reviews, once) => expect(isOnceMore(reviews, NOW, TOMORROW)).toBe(once));

  test('what was weak is said once more where the schedule would ask it after the interview, else it is due by itself', () => {
    for (const score of [1, 2] as const)
      for (const daysAgo of [1, 2, 5]) {
        const reviews = scored(score, daysAgo);
        const next = findNext(reviews, TOMORROW);
        expect(isOnceMore(reviews, NOW, TOMORROW) || isDue(next, NOW), `${score}, ${daysAgo} days ago`).toBe(true);
      }
  });

  test('nothing that is said to come on the last evening is missing then', () => {
    for (const days of [2, 3, 5, 9])
      for (const score of [1, 2, 3, 4] as const) {
        const interview = startOfDay(NOW, days);
        const reviews = scored(score, 0);
        const next = findNext(reviews, interview);
        if (next.kind !== 'not-before-interview') continue;
        expect(isOnceMore(reviews, startOfDay(interview, -1) + DAY / 2, interview)).toBe(true);
        expect(isOnceMore(reviews, startOfDay(interview, -1) - 1, interview)).toBe(false);
      }
  });

  test('my progress counts it', () => {
    const head = makeHead([{}, {}, {}]);
    const progress = {
      questions: new Map([
        ['q-0', { reviews: scored(3, 1) }],
        ['q-1', { reviews: scored(4, 0) }],
      ]),
      interview: writeDay(TOMORROW),
    };
    expect(summarize(head, progress, NOW, TOMORROW)).toMatchObject({ practised: 2, due: 0, once: 1, onLastEvening: 1, known: 1 });
    expect(summarize(head, progress, NOW)).toMatchObject({ once: 0, onLastEvening: 0, known: 0 });
  });
});

test.each([NOW, startOfDay(NOW, 1), new Date(2028, 1, 29, 23, 59).getTime(), new Date(999, 0, 5).getTime()])('%i is written as the day that it is on', (time) =>
  expect(startOfDay(new Date(`${writeDay(time)}T12:00`).getTime())).toBe(startOfDay(time)),
);
