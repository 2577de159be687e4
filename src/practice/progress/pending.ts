import type { QuestionProgress } from './progress.ts';
import { isObject, readQuestion } from './read-progress.ts';

/** Under which a page that is left leaves what it was still writing: a database does not end a change for a page that is gone. */
const nameOf = (store: string): string => `${store} pending`;

/** Keeps what was still being written for the next page, at once. */
export function keepPending(store: string, pending: readonly (readonly [string, QuestionProgress])[]): void {
  if (pending.length === 0) return;
  try {
    localStorage.setItem(nameOf(store), JSON.stringify(Object.fromEntries(pending)));
  } catch {
    // Then what was scored in the page's last moment is lost.
  }
}

/** What the page before was still writing, once. */
export function takePending(store: string): [string, QuestionProgress][] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(store)) ?? '{}');
    localStorage.removeItem(nameOf(store));
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([id, progress]) => {
      const read = readQuestion(progress);
      return read ? [[id, read.progress] as [string, QuestionProgress]] : [];
    });
  } catch {
    return [];
  }
}
