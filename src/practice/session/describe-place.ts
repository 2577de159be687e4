import * as words from '#words';
import { formatClock } from './format-clock.ts';
import type { Session } from './session.ts';

/** How far a session is: `Question 3 of 12`, `Follow-up · 2 more`, `Question 4 · 12 min left`. */
export function describePlace(session: Session, now: number): string {
  const number = session.results.length + 1;
  const left = session.secondsLeft(now);
  const name = session.isFollowUp ? words.practicePlaceFollowUp : words.practicePlace(number);
  if (left !== undefined)
    return `${name} · ${left < 60 ? words.practiceSecondsLeft(formatClock(Math.ceil(left))) : words.practiceMinutesLeft(Math.ceil(left / 60))}`;
  if (session.waiting === 0) return `${name} · ${words.practicePlaceLast}`;
  return session.isFollowUp ? `${name} · ${words.practicePlaceMore(session.waiting)}` : words.practicePlaceOf(number, number + session.waiting);
}
