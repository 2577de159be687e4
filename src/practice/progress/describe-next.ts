import { countOf } from '../../text/count.ts';
import { countDays } from './days.ts';
import { type Next } from './schedule.ts';

/** When a question is asked again, as a reader says it: `in 10 min`, `tomorrow`, `in 3 days`, `not again before the interview`. */
export function describeNext(next: Next, now: number): string {
  if (next.kind === 'new') return 'not yet asked';
  if (next.kind === 'not-before-interview') return 'not again before the interview';
  const days = countDays(now, next.at);
  if (days > 60) return `in ${Math.round(days / 30)} months`;
  if (days > 1) return `in ${countOf(days, 'day')}`;
  if (days === 1) return 'tomorrow';
  const minutes = Math.ceil((next.at - now) / 60_000);
  if (minutes <= 0) return 'now';
  return minutes < 90 ? `in ${minutes} min` : `in ${countOf(Math.round(minutes / 60), 'hour')}`;
}
