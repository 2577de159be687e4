/** Under which a browser remembers whether a reader sees the pack's short answer although there are words of their own. */
const NAME = 'practice-shows';
let chosen: string | null = null;

/** Whether practice shows the reader's own words, where there are some. */
export function showsOwnWords(): boolean {
  try {
    chosen = localStorage.getItem(NAME) ?? chosen;
  } catch {
    // What was chosen on this page counts.
  }
  return chosen !== 'short';
}

/** Remembers what the reader wants to see. */
export function showOwnWords(wanted: boolean): void {
  chosen = wanted ? 'own' : 'short';
  try {
    localStorage.setItem(NAME, chosen);
  } catch {
    // It then lasts as long as the page.
  }
}
