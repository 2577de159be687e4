import { countOf } from '../../text/count.ts';
import { countDays } from './days.ts';
import { SCORE_NAMES, type Score } from './progress.ts';
import { type Next } from './schedule.ts';

/**
 * When a question is asked again, as a reader says it: `in 10 min`, `tomorrow`, `in 3 days`. What the schedule would ask after
 * the interview comes `on the last evening` before it; what was said on that evening is `known on the day`: FSRS asks
 * again when nine of ten such answers are still known, and that day is later.
 */
export function describeNext(next: Next, now: number): string {
  if (next.kind === 'new') return 'not yet asked';
  if (next.kind === 'not-before-interview') return describeOnce(next.once, now);
  const days = countDays(now, next.at);
  if (days > 60) return `in ${Math.round(days / 30)} months`;
  if (days > 1) return `in ${countOf(days, 'day')}`;
  if (days === 1) return 'tomorrow';
  const minutes = Math.ceil((next.at - now) / 60_000);
  if (minutes <= 0) return 'now';
  return minutes < 90 ? `in ${minutes} min` : `in ${countOf(Math.round(minutes / 60), 'hour')}`;
}

function describeOnce(once: number | undefined, now: number): string {
  if (once === undefined) return 'known on the day';
  const days = countDays(now, once);
  return days > 0 ? 'on the last evening' : days === 0 ? 'once more tonight' : 'once more today';
}

/** The same with the last score: nobody counts on a weak answer, so `read it again` where it would not come before the interview. */
export function describeAfter(score: Score, next: Next, now: number): string {
  return score <= 2 && next.kind === 'not-before-interview' && next.once === undefined ? 'read it again' : describeNext(next, now);
}

/** What a score does, as a sentence: `Scored good: asked again in 3 days.` */
export function sayScore(score: Score, next: Next, now: number): string {
  const scored = `Scored ${SCORE_NAMES[score]}`;
  if (next.kind !== 'not-before-interview') return `${scored}: asked again ${describeNext(next, now)}.`;
  if (score <= 2) return next.once === undefined ? `${scored}: read it again before the interview.` : `${scored}: asked again on the last evening.`;
  const known = `${scored}. You will most likely (9 times in 10) still know it at the interview.`;
  return next.once === undefined ? known : `${known} It comes once more on the last evening.`;
}
