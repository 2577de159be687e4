const THEMES = ['system', 'light', 'dark'];

/** The button that chooses between the system's theme, light and dark; every open tab follows the choice. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = this.querySelector('[data-theme-label]');
    if (!button || !label) return;
    const root = document.documentElement;
    let now = root.dataset['theme'] ?? 'system';
    const show = (theme: string | null): void => {
      now = theme === 'light' || theme === 'dark' ? theme : 'system';
      label.textContent = `Theme: ${now}`;
      if (now === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = now;
    };
    show(now);
    button.addEventListener('click', () => {
      show(THEMES[(THEMES.indexOf(now) + 1) % THEMES.length]!);
      try {
        localStorage.setItem('theme', now);
      } catch {
        // Private windows may refuse; the choice then lasts for this page.
      }
    });
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
    this.hidden = false;
  }
}

customElements.define('qa-theme', ThemeChoice);
