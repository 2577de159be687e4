import * as words from '#words';
const THEMES = ['system', 'light', 'dark'];
const root = document.documentElement;
let now = root.dataset['theme'] ?? 'system';

/** Makes a theme the page's, and says so at every control; what is no theme counts as the system's. */
function show(theme: string | null): void {
  now = theme === 'light' || theme === 'dark' ? theme : 'system';
  for (const label of document.querySelectorAll('[data-theme-label]')) label.textContent = words.themeNow(now);
  if (now === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = now;
}

/** The button that chooses between the system's theme, light and dark; its page's others and every open tab follow the choice. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      show(THEMES[(THEMES.indexOf(now) + 1) % THEMES.length]!);
      try {
        localStorage.setItem('theme', now);
      } catch {
        // Private windows may refuse; the choice then lasts for this page.
      }
    });
    show(now);
    this.hidden = false;
  }
}

addEventListener('storage', ({ key, newValue }) => {
  // Without a key the whole storage was cleared.
  if (key === 'theme' || key === null) show(newValue);
});
// A page that the Back button brings back from memory has missed what was chosen since.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  try {
    show(localStorage.getItem('theme'));
  } catch {
    // Nothing is remembered, so nothing can have changed.
  }
});

customElements.define('qa-theme', ThemeChoice);
