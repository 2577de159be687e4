import { formatClock } from './format-clock.ts';
import type { Session } from './session.ts';

/** How far a session is: `Question 3 of 12`, `Follow-up · 2 more`, `Question 4 · 12 min left`. */
export function describePlace(session: Session, now: number): string {
  const number = session.results.length + 1;
  const left = session.secondsLeft(now);
  const name = session.isFollowUp ? 'Follow-up' : `Question ${number}`;
  if (left !== undefined) return `${name} · ${left < 60 ? formatClock(Math.ceil(left)) : `${Math.ceil(left / 60)} min`} left`;
  if (session.waiting === 0) return `${name} · the last one`;
  return session.isFollowUp ? `${name} · ${session.waiting} more` : `${name} of ${number + session.waiting}`;
}
