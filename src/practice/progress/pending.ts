import { parseDay } from './days.ts';
import type { QuestionProgress } from './progress.ts';
import { isObject, readQuestion } from './read-progress.ts';

/** Under which a page that is left leaves what it was still writing: a database does not end a change for a page that is gone. */
const nameOf = (store: string): string => `${store} pending`;
const dayNameOf = (store: string): string => `${store} pending day`;

/** The day of the interview with the plan that is followed until then; none where it was cleared. */
export interface PendingDay {
  interview?: string | undefined;
  plan?: string | undefined;
}

/** Keeps what was still being written for the next page, at once. */
export function keepPending(store: string, pending: readonly (readonly [string, QuestionProgress])[], day?: PendingDay): void {
  if (pending.length > 0) keep(nameOf(store), Object.fromEntries(pending));
  if (day) keep(dayNameOf(store), day);
}

function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Then what was done in the page's last moment is lost.
  }
}

/** What the page before was still writing of questions, once. */
export function takePending(store: string): [string, QuestionProgress][] {
  return Object.entries(take(nameOf(store)) ?? {}).flatMap(([id, progress]) => {
    const read = readQuestion(progress);
    return read ? [[id, read.progress] as [string, QuestionProgress]] : [];
  });
}

/** The day that the page before was still writing, once; undefined where it was writing none. */
export function takePendingDay(store: string): PendingDay | undefined {
  const day = take(dayNameOf(store));
  if (!day) return undefined;
  const { interview, plan } = day;
  return {
    interview: typeof interview === 'string' && parseDay(interview) !== undefined ? interview : undefined,
    plan: typeof plan === 'string' ? plan : undefined,
  };
}

function take(name: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    localStorage.removeItem(name);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
