import * as words from '#words';
import { countDays } from './days.ts';
import { nameScore, type Score } from './progress.ts';
import type { Next } from './schedule.ts';

/**
 * When a question is asked again, as a reader says it: `in 10 min`, `tomorrow`, `in 3 days`. What the schedule would ask after
 * the interview comes `on the last evening` before it; what was said on that evening is `known on the day`: FSRS asks
 * again when nine of ten such answers are still known, and that day is later.
 */
export function describeNext(next: Next, now: number): string {
  if (next.kind === 'new') return words.againNotYet;
  if (next.kind === 'not-before-interview') return describeOnce(next.once, now);
  const days = countDays(now, next.at);
  if (days > 60) return words.againInMonths(Math.round(days / 30));
  if (days > 0) return words.againInDays(days);
  const minutes = Math.ceil((next.at - now) / 60_000);
  if (minutes <= 0) return words.againNow;
  return minutes < 90 ? words.againInMinutes(minutes) : words.againInHours(Math.round(minutes / 60));
}

function describeOnce(once: number | undefined, now: number): string {
  if (once === undefined) return words.againKnown;
  const days = countDays(now, once);
  return days > 0 ? words.againLastEvening : days === 0 ? words.againTonight : words.againToday;
}

/** The same with the last score: nobody counts on a weak answer, so `read it again` where it would not come before the interview. */
export function describeAfter(score: Score, next: Next, now: number): string {
  return score <= 2 && next.kind === 'not-before-interview' && next.once === undefined ? words.againRead : describeNext(next, now);
}

/** What a score does, as a sentence: `Scored good: asked again in 3 days.` */
export function sayScore(score: Score, next: Next, now: number): string {
  const name = nameScore(score);
  if (next.kind !== 'not-before-interview') return words.scoreNext(name, describeNext(next, now));
  if (score <= 2) return next.once === undefined ? words.scoreRead(name) : words.scoreNext(name, words.againLastEvening);
  const known = words.scoreKnown(name);
  return next.once === undefined ? known : `${known} ${words.scoreKnownOnce}`;
}
