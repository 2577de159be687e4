import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import { startOfDay } from './days.ts';
import type { Review, Score } from './progress.ts';

/**
 * FSRS as ts-fsrs has it, in whole days: what is asked again on the same day, the session decides. Without its chance, so
 * that the same answers always give the same days.
 */
export const FSRS_SETTINGS = { enable_fuzz: false, enable_short_term: false } as const;
const scheduler = fsrs(FSRS_SETTINGS);

/** What FSRS makes of a question's reviews; undefined where there are none. */
export function replay(reviews: readonly Review[]): Card | undefined {
  let card: Card | undefined;
  for (const { at, score } of reviews) card = scheduler.next(card ?? createEmptyCard(at), at, score).card;
  return card;
}

/** When a question is asked again. */
export type Next =
  /** It was not asked yet. */
  | { kind: 'new' }
  /** Milliseconds since 1970. */
  | { kind: 'at'; at: number }
  /** Its day would come after the interview. `once` is the first moment of the day before that, where it was asked earlier: it is said once more then. */
  | { kind: 'not-before-interview'; once?: number };

/** When a question is asked again; never after the interview, whose day is given as its first moment. */
export function findNext(reviews: readonly Review[], interview?: number): Next {
  const card = replay(reviews);
  return card === undefined ? { kind: 'new' } : limit(card.due.getTime(), reviews.at(-1)!.at, interview);
}

/** The same for each score that could be given now. */
export function previewScores(reviews: readonly Review[], now: number, interview?: number): Record<Score, Next> {
  const at = Math.max(now, (reviews.at(-1)?.at ?? 0) + 1);
  const log = scheduler.repeat(replay(reviews) ?? createEmptyCard(at), at);
  const next = (score: Score): Next => limit(log[score].card.due.getTime(), at, interview);
  return { 1: next(1), 2: next(2), 3: next(3), 4: next(4) };
}

/** An interview that was over when the question was last asked limits nothing. */
function limit(due: number, asked: number, interview: number | undefined): Next {
  if (interview === undefined || asked >= interview || due < interview) return { kind: 'at', at: due };
  const once = startOfDay(interview, -1);
  return { kind: 'not-before-interview', ...(asked < once ? { once } : {}) };
}

/** Whether a question is to be asked on the day of `now`: until its last moment. */
export function isDue(next: Next, now: number): boolean {
  return next.kind === 'at' && next.at < startOfDay(now, 1);
}
