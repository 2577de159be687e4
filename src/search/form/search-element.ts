import type { Answer } from '../query/answer-query.ts';
import { changeHistory } from './change-history.ts';
import { clearRecent, readRecent, rememberSearch } from './recent-searches.ts';
import { loadIndex, search, searchPages } from '../query/search-engine.ts';
import { SearchView } from './search-view.ts';

/** What the fields of the form hold. */
export interface SearchValues {
  q: string;
  topic: string;
  level: string;
}

/** How long one has to stop typing before whole pages are searched, in milliseconds. */
const PAUSE = 150;

/** The search form with its results; on the search page it keeps its query in the address. */
export class SearchElement extends HTMLElement {
  #view!: SearchView;
  /** Number of the last query. */
  #last = 0;
  /** The last search; true once its results are shown. */
  #settled: Promise<boolean> = Promise.resolve(true);
  /** The last search of whole pages; over once what it found is shown. */
  #pages: Promise<unknown> = Promise.resolve();
  /** Whether the reader is done with the query in the address: the next one then gets an entry of its own in the history. */
  #done = true;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#view) return;
    this.#view = new SearchView(this, this.#base);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#done = true;
      if (this.#onPage) void this.#search(false);
    });
    form.addEventListener('input', () => {
      if (this.#onPage) this.#writeAddress();
      void this.#search(true);
    });
    form.addEventListener('focusin', () => void loadIndex(this.#base).catch(() => undefined), { once: true });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    if (this.#onPage) {
      addEventListener('popstate', () => this.#readAddress(''));
      this.#readAddress(this.values.q);
    } else if (this.values.q === '') void this.#search(false);
  }

  /** What the fields hold now. */
  get values(): SearchValues {
    const [q, topic, level] = (['q', 'topic', 'level'] as const).map((name) => this.#field(name)?.value.trim() ?? '');
    return { q: q!, topic: topic!, level: level! };
  }

  /** Address of the search page with these values. */
  get address(): string {
    const parameters = new URLSearchParams(Object.entries(this.values).filter(([, value]) => value !== ''));
    return this.querySelector('form')!.action + (parameters.size > 0 ? `?${parameters}` : '');
  }

  /** Opens the first result as soon as there is one, if it is still wanted; answers whether it did, and false when something else was typed meanwhile. */
  async goToFirst(isWanted = (): boolean => true): Promise<boolean> {
    const number = this.#last;
    if (!(await this.#settled)) return false;
    // What no question answers may be on another page, which is found later.
    if (!this.#view.firstResult) await this.#pages;
    const first = number === this.#last && isWanted() ? this.#view.firstResult : undefined;
    first?.click();
    return first !== undefined;
  }

  /** Fills the fields in and searches; the result that leads to `at`, or at least to its page, gets the focus. */
  async fill(values: SearchValues, at?: string): Promise<void> {
    for (const name of ['q', 'topic', 'level'] as const) {
      const field = this.#field(name);
      if (field) field.value = values[name];
    }
    // A value that the list does not offer leaves nothing chosen.
    for (const select of this.querySelectorAll('select')) if (select.selectedIndex < 0) select.value = '';
    if ((await this.#search(false)) && at !== undefined) this.#view.findLink(at)?.focus();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #onPage(): boolean {
    return this.dataset['scope'] === 'page';
  }

  /** A list of levels is there only where questions have some. */
  #field(name: keyof SearchValues): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  }

  get #query(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name="q"]')!;
  }

  /** Searches for what the address says; what was typed before this script was there counts for more. */
  #readAddress(typed: string): void {
    const parameters = new URLSearchParams(location.search);
    const read = (name: string): string => parameters.get(name) ?? '';
    this.#done = true;
    void this.fill({ q: typed || read('q'), topic: read('topic'), level: read('level') }, history.state?.at);
    if (typed !== '' && typed !== read('q').trim()) this.#writeAddress();
  }

  #writeAddress(): void {
    const push = this.#done && new URLSearchParams(location.search).has('q');
    this.#done = false;
    changeHistory(push ? 'pushState' : 'replaceState', null, this.address);
  }

  /** Searches for what the form holds; answers whether its results are shown, and not those of a later query. */
  #search(typing: boolean): Promise<boolean> {
    this.#settled = this.#run(typing);
    return this.#settled;
  }

  async #run(typing: boolean): Promise<boolean> {
    const number = (this.#last += 1);
    const isLast = (): boolean => number === this.#last;
    const { q, ...filters } = this.values;
    if (q === '') {
      this.#view.showStart(readRecent());
      return true;
    }
    this.#view.wait();
    try {
      const answer = await search(this.#base, q, filters, typing);
      if (!isLast()) return false;
      this.#view.showAnswer(answer);
      this.#pages = this.#addPages(answer, typing ? PAUSE : 0, isLast);
    } catch {
      if (!isLast()) return false;
      this.#view.showFailure(this.address, this.#onPage);
    }
    return true;
  }

  /** Adds what whole pages hold, once typing has paused. */
  async #addPages(answer: Answer, after: number, isLast: () => boolean): Promise<void> {
    await pause(after);
    const pages = isLast() ? await searchPages(this.#base, answer, this.values).catch(() => undefined) : undefined;
    if (isLast()) this.#view.addPages(answer, pages);
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key === 'Enter' && target === this.#query && !event.isComposing && this.#onPage) {
      event.preventDefault();
      this.#done = true;
      void this.goToFirst();
    }
    if ((key !== 'ArrowDown' && key !== 'ArrowUp') || target instanceof HTMLSelectElement) return;
    const stops = [this.#query, ...this.#view.stops];
    const now = stops.findLastIndex((stop) => stop === target || stop.compareDocumentPosition(target as Node) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next = stops[now + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const again = target.closest<HTMLElement>('[data-query]');
    if (again) void this.#repeat(again.dataset['query']!);
    if (target.closest('[data-clear-recent]')) this.#forget();
    const link = target.closest<HTMLAnchorElement>('[data-search-found] a');
    if (!link) return;
    rememberSearch(this.values.q);
    if (this.#onPage) changeHistory('replaceState', { at: link.href });
  }

  async #repeat(query: string): Promise<void> {
    this.#query.focus();
    this.#done = true;
    const filled = this.fill({ ...this.values, q: query });
    if (this.#onPage) this.#writeAddress();
    await filled;
  }

  #forget(): void {
    clearRecent();
    this.#view.showStart([]);
    this.#query.focus();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

if (!customElements.get('qa-search')) customElements.define('qa-search', SearchElement);
