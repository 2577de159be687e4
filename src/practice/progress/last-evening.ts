import { countDays, startOfDay } from './days.ts';
import type { Review } from './progress.ts';
import { findNext } from './schedule.ts';

/** Whether the interview is today or tomorrow. */
export function isNear(now: number, interview: number | undefined): boolean {
  return interview !== undefined && [0, 1].includes(countDays(now, interview));
}

/**
 * Whether an answer is said once more before the interview. From the day before it on, that is every answer scored good or
 * excellent, and every other that the schedule would ask only after the interview; each until it was said on that day or later.
 */
export function isOnceMore(reviews: readonly Review[], now: number, interview: number | undefined): boolean {
  const last = reviews.at(-1);
  if (!last || interview === undefined || !isNear(now, interview) || last.at >= startOfDay(interview, -1)) return false;
  return last.score >= 3 || findNext(reviews, interview).kind === 'not-before-interview';
}
