import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { describeAfter, describeNext, sayScore } from '../../../src/practice/progress/describe-next.ts';
import type { Review, Score } from '../../../src/practice/progress/progress.ts';
import { countDays, parseDay, startOfDay } from '../../../src/practice/progress/days.ts';
import { findNext, FSRS_SETTINGS, isDue, previewScores, replay } from '../../../src/practice/progress/schedule.ts';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 30, 20, 15).getTime();

/** Reviews with these scores, each when the one before made it due. */
function review(scores: readonly Score[], from = NOW): Review[] {
  const reviews: Review[] = [];
  for (const score of scores) {
    const at = replay(reviews)?.due.getTime() ?? from;
    reviews.push({ at, score, seconds: 30 });
  }
  return reviews;
}

describe('the schedule', () => {
  test('of twenty reviews is that of ts-fsrs used directly, after each of them', () => {
    const direct = fsrs({ ...FSRS_SETTINGS });
    const grades: Grade[] = [3, 3, 4, 2, 1, 3, 3, 2, 4, 1, 1, 3, 4, 3, 2, 3, 3, 1, 4, 3];
    let card: Card = createEmptyCard(NOW);
    let at = NOW;
    const reviews: Review[] = [];
    for (const [index, grade] of grades.entries()) {
      card = direct.next(card, at, grade).card;
      reviews.push({ at, score: grade, seconds: 0 });
      expect(replay(reviews)).toEqual(card);
      expect(findNext(reviews)).toEqual({ kind: 'at', at: card.due.getTime() });
      // Late, early and on the day.
      at = card.due.getTime() + ((index % 3) - 1) * DAY * 0.4;
    }
    expect(reviews).toHaveLength(20);
  });

  test('has the grades of FSRS', () => {
    expect([Rating.Again, Rating.Hard, Rating.Good, Rating.Easy]).toEqual([1, 2, 3, 4]);
  });

  test('asks later the better an answer was', () => {
    const next = previewScores([], NOW);
    const days = ([1, 2, 3, 4] as const).map((score) => (next[score].kind === 'at' ? countDays(NOW, next[score].at) : -1));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThanOrEqual(1);
    expect(days[3]).toBeGreaterThan(days[2]!);
  });

  test.each([1, 2, 3, 5, 9, 14])('puts nothing after an interview in %i days, whatever the scores', (days) => {
    const interview = startOfDay(NOW, days);
    for (const first of [1, 2, 3, 4] as const)
      for (const second of [1, 2, 3, 4] as const) {
        const reviews = review([first, second]).filter(({ at }) => at < interview);
        const next = findNext(reviews, interview);
        if (next.kind === 'at') expect(next.at).toBeLessThan(interview);
        // What was asked before the last day is said once more on it.
        else expect(next).toEqual({ kind: 'not-before-interview', ...(reviews.at(-1)!.at < startOfDay(interview, -1) && { once: startOfDay(interview, -1) }) });
        for (const preview of Object.values(previewScores(reviews, NOW, interview))) if (preview.kind === 'at') expect(preview.at).toBeLessThan(interview);
      }
  });

  test('goes on after the interview as if there had been none', () => {
    const reviews = review([3], NOW);
    expect(findNext(reviews, startOfDay(NOW, -1))).toEqual(findNext(reviews));
  });

  test('holds where the clock was set back: a preview counts from the last answer', () => {
    const reviews = review([3]);
    const next = previewScores(reviews, NOW - 30 * DAY);
    expect(next[1]).toEqual(previewScores(reviews, NOW + 1)[1]);
  });
});

test('a question is due until the last moment of its day', () => {
  const at = startOfDay(NOW, 1);
  expect(isDue({ kind: 'at', at }, NOW)).toBe(false);
  expect(isDue({ kind: 'at', at: at - 1 }, NOW)).toBe(true);
  expect(isDue({ kind: 'at', at: NOW - 40 * DAY }, NOW)).toBe(true);
  expect(isDue({ kind: 'new' }, NOW)).toBe(false);
  expect(isDue({ kind: 'not-before-interview' }, NOW)).toBe(false);
});

test.each([
  ['2026-12-03', new Date(2026, 11, 3).getTime()],
  ['2028-02-29', new Date(2028, 1, 29).getTime()],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['3.12.2026', undefined],
  ['', undefined],
])('the day %s', (day, expected) => expect(parseDay(day)).toBe(expected));

test.each([
  [{ kind: 'new' }, 'not yet asked'],
  [{ kind: 'not-before-interview', once: startOfDay(NOW, 2) }, 'on the last evening'],
  [{ kind: 'not-before-interview', once: startOfDay(NOW) }, 'once more tonight'],
  [{ kind: 'not-before-interview', once: startOfDay(NOW, -1) }, 'once more today'],
  [{ kind: 'not-before-interview' }, 'known on the day'],
  [{ kind: 'at', at: NOW - 5 }, 'now'],
  [{ kind: 'at', at: NOW + 10 * 60_000 }, 'in 10 min'],
  [{ kind: 'at', at: NOW + 3 * 3_600_000 }, 'in 3 hours'],
  [{ kind: 'at', at: NOW + 20 * 3_600_000 }, 'tomorrow'],
  [{ kind: 'at', at: NOW + 3 * DAY }, 'in 3 days'],
  [{ kind: 'at', at: NOW + 95 * DAY }, 'in 3 months'],
] as const)('%j is said as “%s”', (next, said) => expect(describeNext(next, NOW)).toBe(said));

test.each([
  [3, { kind: 'at', at: NOW + 3 * DAY }, 'in 3 days', 'Scored good: asked again in 3 days.'],
  [
    3,
    { kind: 'not-before-interview', once: startOfDay(NOW, 2) },
    'on the last evening',
    'Scored good. You will most likely (9 times in 10) still know it at the interview. It comes once more on the last evening.',
  ],
  [4, { kind: 'not-before-interview' }, 'known on the day', 'Scored excellent. You will most likely (9 times in 10) still know it at the interview.'],
  [2, { kind: 'not-before-interview', once: startOfDay(NOW, 2) }, 'on the last evening', 'Scored weak: asked again on the last evening.'],
  [2, { kind: 'not-before-interview' }, 'read it again', 'Scored weak: read it again before the interview.'],
  [1, { kind: 'not-before-interview' }, 'read it again', 'Scored again: read it again before the interview.'],
] as const)('a score of %i with %j is said to come “%s”: %s', (score, next, after, said) => {
  expect(describeAfter(score, next, NOW)).toBe(after);
  expect(sayScore(score, next, NOW)).toBe(said);
});

test('what is not asked again before the interview is known then nine times in ten, by FSRS', () => {
  const interview = startOfDay(NOW, 2);
  const reviews = review([3]);
  expect(findNext(reviews, interview).kind).toBe('not-before-interview');
  expect(fsrs({ ...FSRS_SETTINGS }).get_retrievability(replay(reviews)!, new Date(interview), false)).toBeGreaterThanOrEqual(0.9);
});
