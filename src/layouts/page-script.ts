/** The only script of a page before its reader acts: small, and it loads the search when it is wanted. */

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = this.querySelector('[data-theme-label]');
    if (!button || !label) return;
    const themes = ['system', 'light', 'dark'];
    const show = (theme: string): void => {
      label.textContent = `Theme: ${theme}`;
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    };
    show(document.documentElement.dataset['theme'] ?? 'system');
    button.addEventListener('click', () => {
      const now = document.documentElement.dataset['theme'] ?? 'system';
      const theme = themes[(themes.indexOf(now) + 1) % themes.length] ?? 'system';
      show(theme);
      remember('theme', theme);
    });
    this.hidden = false;
  }
}

/** Keeps a choice for the next visit; a browser that forbids storage forgets it, and nothing else breaks. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; the choice then lasts for this page.
  }
}

const loadSearch = () => import('../search/search-dialog.ts');

function openSearch(event: Event): void {
  event.preventDefault();
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  loadSearch().then(
    ({ openSearchDialog }) => openSearchDialog(),
    // The search page works without this module, by itself or as a list.
    () => location.assign(link?.href ?? document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ?? '/'),
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('click', (event) => {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (plain && event.target instanceof Element && event.target.closest('[data-search-open]')) openSearch(event);
});

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
  const k = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey;
  if (slash || k) openSearch(event);
});

// Browsers without ::details-content print what is open: open all, then put it back.
const openedForPrint: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    details.open = true;
    openedForPrint.push(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of openedForPrint.splice(0)) details.open = false;
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', () => {
    const code = button.closest('figure')?.querySelector('pre')?.textContent ?? '';
    const label = button.textContent;
    void navigator.clipboard.writeText(code).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Select and copy by hand'),
    );
    setTimeout(() => (button.textContent = label), 2000);
  });
}

customElements.define('qa-theme', ThemeChoice);
for (const hint of document.querySelectorAll<HTMLElement>('kbd[hidden]')) hint.hidden = false;
if (document.querySelector('qa-search')) void import('../search/search-element.ts');

export {};
