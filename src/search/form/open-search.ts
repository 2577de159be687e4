import type { SearchDialog } from './search-dialog.ts';

/** How long the search may take to load before the browser goes to its page instead, in milliseconds. */
const PATIENCE = 4000;

/** What the reader types while the dialog is being loaded; undefined while it is not. */
let typed: string | undefined;

const loadDialog = (): Promise<SearchDialog> => import('./search-dialog.ts').then(({ loadSearchDialog }) => loadSearchDialog());

/** The search page works without the dialog, by itself or as a list. */
function goToSearchPage(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
  if (link) location.assign(link.href + (typed ? `?q=${encodeURIComponent(typed)}` : ''));
}

function openSearch(event: Event, opener: HTMLElement | null): void {
  event.preventDefault();
  const onPage = document.querySelector<HTMLInputElement>('main qa-search input');
  if (onPage) {
    onPage.focus();
    onPage.select();
  }
  if (onPage || typed !== undefined) return;
  typed = '';
  const patience = setTimeout(goToSearchPage, PATIENCE);
  loadDialog()
    .then((dialog) => dialog.open(opener, typed ?? ''))
    .catch(goToSearchPage)
    .finally(() => {
      clearTimeout(patience);
      typed = undefined;
    });
}

/** Brings the dialog back on a page that the reader left through one of its results. */
function restoreSearch(): void {
  if (history.state?.search)
    loadDialog().then(
      (dialog) => dialog.restore(history.state?.search),
      () => undefined,
    );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('click', (event) => {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-search-open]') : null;
  if (plain && opener) openSearch(event, opener);
});

document.addEventListener('keydown', (event) => {
  const { key } = event;
  const command = event.metaKey || event.ctrlKey;
  if ((key === 'k' || key === 'K') && command && !event.shiftKey && !event.altKey) openSearch(event, null);
  else if (command || event.altKey || isTyping(event.target)) return;
  else if (typed && (key.length === 1 || key === 'Backspace')) {
    event.preventDefault();
    typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
  } else if (typed && key === 'Enter') goToSearchPage();
  else if (key === '/') openSearch(event, null);
  else if (typed === '' && key.length === 1) {
    event.preventDefault();
    typed = key;
  }
});

addEventListener('popstate', restoreSearch);
restoreSearch();

for (const hint of document.querySelectorAll<HTMLElement>('[data-search-key]')) hint.hidden = false;

// What an address asks for is seen at once, and the answers when they come.
const asked = new URLSearchParams(location.search).get('q');
const onPage = document.querySelector<HTMLInputElement>('main qa-search input');
if (asked && onPage && !onPage.value) onPage.value = asked;
if (document.querySelector('qa-search'))
  import('./search-element.ts').catch(() => {
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    if (status) status.textContent = status.dataset['failure'] ?? '';
  });
