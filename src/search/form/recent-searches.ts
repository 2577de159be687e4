/** Where the device keeps them; nothing else is kept of a search. */
const KEY = 'recent-searches';
/** Most that are kept. */
const KEPT = 8;
/** Longest that is kept, in characters. */
const KEPT_LENGTH = 80;

/** The last searches that led somewhere, newest first; none where the device keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Puts a search first among the last ones. */
export function rememberSearch(query: string): void {
  const typed = query.trim();
  if (!isKept(typed)) return;
  const others = readRecent().filter((other) => other.toLowerCase() !== typed.toLowerCase());
  write([typed, ...others].slice(0, KEPT));
}

function isKept(query: unknown): query is string {
  return typeof query === 'string' && query.trim() !== '' && query.length <= KEPT_LENGTH;
}

/** Forgets them all. */
export function clearRecent(): void {
  write(undefined);
}

function write(queries: string[] | undefined): void {
  try {
    if (queries) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage nothing is kept.
  }
}
