import type { PracticeQuestion } from '../data/practice-format.ts';
import { Session } from './session.ts';

/** Under which a tab keeps the session that runs in it: it is gone with the tab. Sites of one origin have sessions of their own. */
const nameOf = (): string => `practice-session ${location.pathname}`;

/** Keeps a session for this tab; where it is refused, a reload begins with the choice. */
export function keepSession(session: Session): void {
  try {
    sessionStorage.setItem(nameOf(), JSON.stringify(session.record));
  } catch {
    // Scores are kept elsewhere.
  }
}

/** The session that this tab keeps; undefined where it has none that can be read. */
export function readSession(all: readonly PracticeQuestion[]): Session | undefined {
  try {
    const text = sessionStorage.getItem(nameOf());
    return text === null ? undefined : Session.restore(JSON.parse(text), all);
  } catch {
    return undefined;
  }
}
