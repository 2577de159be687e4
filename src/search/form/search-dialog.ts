import * as words from '#words';
import { changeHistory } from './change-history.ts';
import { loadDialogStyles } from './load-dialog-styles.ts';
import { readWords } from '../passages/words-in-address.ts';
import { SearchElement, type SearchValues } from './search-element.ts';

/** What a page's entry in the history keeps of the search through which its reader left it. */
interface LeftSearch extends SearchValues {
  /** Address of the result that was followed. */
  at: string;
  /** Which of the page's links to the search opened the dialog; -1 where a key did. */
  opener: number;
}

/** How long Enter waits for results, in milliseconds. */
const PATIENCE = 1000;

const findOpeners = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-search-open]')];

/** The search over a page, with the search page's own form. */
export class SearchDialog {
  readonly #element = document.createElement('dialog');
  readonly #search: SearchElement;
  #opener: HTMLElement | null = null;

  constructor(search: SearchElement) {
    this.#search = search;
    const element = this.#element;
    element.className = 'search-dialog';
    element.setAttribute('aria-label', words.searchLabel);
    element.append(search);
    search.querySelector('input')!.after(this.#makeCloseButton());
    this.#closeOnPressOutside();
    search.addEventListener('submit', () => void this.#goToFirst());
    search.addEventListener('click', (event) => this.#leave(event));
    search.addEventListener('keydown', (event) => {
      // In a search field Escape would only clear the query, which the reader may want again.
      if (event.key !== 'Escape' || event.isComposing || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      element.close();
    });
    element.addEventListener('close', () => {
      if (element.returnValue === 'left') return;
      changeHistory('replaceState', { ...history.state, search: undefined });
      this.#opener?.focus({ preventScroll: true });
    });
    addEventListener('popstate', () => {
      if (!history.state?.search) element.close('left');
    });
    document.body.append(element);
  }

  /** Opens it over the page, with what was typed while it was loading; closing it gives the focus back to the opener. */
  open(opener: HTMLElement | null, typed: string): void {
    this.#show(opener);
    if (typed === '') this.#search.querySelector('input')!.select();
    else void this.#search.fill({ q: typed, topic: '', level: '' });
  }

  /** Opens it as it was when its reader followed a result, at that result. */
  restore(left: LeftSearch | undefined): void {
    if (!left) return;
    this.#show(findOpeners()[left.opener] ?? null);
    void this.#search.fill(left, left.at);
  }

  #show(opener: HTMLElement | null): void {
    if (this.#element.open) return;
    this.#opener = opener;
    this.#element.returnValue = '';
    this.#element.showModal();
  }

  #makeCloseButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool-button';
    button.textContent = words.searchClose;
    button.addEventListener('click', () => this.#element.close());
    return button;
  }

  /** Closes on the backdrop; a selection that is drawn out of the field ends there too and closes nothing. */
  #closeOnPressOutside(): void {
    const element = this.#element;
    let outside = false;
    element.addEventListener('pointerdown', (event) => (outside = event.target === element));
    element.addEventListener('click', (event) => {
      // The second of two quick presses on the opener falls on the backdrop.
      if (outside && event.detail < 2 && event.target === element) element.close();
    });
  }

  /** Enter goes to the first result, or to the search page where there is none or it does not come. */
  async #goToFirst(): Promise<void> {
    if (this.#search.values.q === '') return;
    const { address } = this.#search;
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
    if ((await Promise.race([this.#search.goToFirst(() => this.#element.open), late])) || this.#search.address !== address || !this.#element.open) return;
    this.#remember(address);
    location.assign(address);
  }

  #leave(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-search-found] a') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    this.#remember(link.href);
    if (link.pathname !== location.pathname) return;
    // A place on this very page is reached without leaving it.
    event.preventDefault();
    this.#element.close('left');
    location.hash = link.hash || 'content';
    void import('../passages/mark-page.ts').then(
      ({ markWords }) => markWords(readWords(link.search), link.hash === ''),
      () => undefined,
    );
  }

  #remember(at: string): void {
    const left: LeftSearch = { ...this.#search.values, at, opener: this.#opener ? findOpeners().indexOf(this.#opener) : -1 };
    changeHistory('replaceState', { ...history.state, search: left });
  }
}

let dialog: Promise<SearchDialog> | undefined;

/** Makes the dialog once, with the search page's form; throws where that can not be had, and tries again next time. */
export function loadSearchDialog(): Promise<SearchDialog> {
  dialog ??= fetchForm().then(
    (form) => new SearchDialog(form),
    (error: unknown) => {
      dialog = undefined;
      throw error;
    },
  );
  return dialog;
}

async function fetchForm(): Promise<SearchElement> {
  const address = document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ?? '/search/';
  const [response] = await Promise.all([fetch(`${address}form/`), loadDialogStyles()]);
  if (!response.ok) throw new Error(`The search form answered ${response.status}.`);
  const form = new DOMParser()
    .parseFromString(await response.text(), 'text/html')
    .querySelector('template')
    ?.content.querySelector('qa-search');
  if (!form) throw new Error('The search form is missing.');
  return document.importNode(form, true) as SearchElement;
}
