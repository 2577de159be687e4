/** Under which a browser keeps the ids of the questions that have words of the reader's own, as JSON. */
const NAME = 'own-words';

/** Keeps for the pages which questions have words. */
export function listOwnWords(ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(ids));
  } catch {
    // A page then shows them once they are asked for.
  }
}

/** Whether a question has words, as far as this browser tells. */
export function hasOwnWords(id: string): boolean {
  try {
    return localStorage.getItem(NAME)?.includes(JSON.stringify(id)) ?? false;
  } catch {
    return false;
  }
}
