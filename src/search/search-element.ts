import { loadEngine, NoIndexError, search } from './search-engine.ts';
import { describeAnswer, makeResult, renderResults } from './search-results.ts';

/** What the fields of the form hold. */
export interface SearchValues {
  q: string;
  topic: string;
  level: string;
}

/** The search form with its results; on the search page it keeps its query in the address. */
export class SearchElement extends HTMLElement {
  /** Number of the last query, and of the one whose results are shown. */
  #run = 0;
  #shown = 0;
  /** Whether the reader is done with the query in the address: the next one then gets an entry of its own in the history. */
  #done = true;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#done = true;
      if (this.#onPage) void this.#search();
    });
    form.addEventListener('input', () => {
      if (this.#onPage) this.#writeAddress();
      void this.#search();
    });
    form.addEventListener('focusin', () => void loadEngine(this.#base).catch(() => undefined), { once: true });
    this.addEventListener('keydown', (event) => this.#moveFocus(event));
    if (this.#onPage) {
      this.addEventListener('click', ({ target }) => {
        const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-search-results] a');
        if (link) history.replaceState({ at: link.href }, '');
      });
      addEventListener('popstate', () => this.#readAddress());
      this.#readAddress();
    }
  }

  /** What the fields hold now. */
  get values(): SearchValues {
    const [q, topic, level] = (['q', 'topic', 'level'] as const).map((name) => this.#field(name).value.trim());
    return { q: q!, topic: topic!, level: level! };
  }

  /** Address of the search page with these values. */
  get address(): string {
    const parameters = new URLSearchParams(Object.entries(this.values).filter(([, value]) => value !== ''));
    return this.querySelector('form')!.action + (parameters.size > 0 ? `?${parameters}` : '');
  }

  /** The first result of the query as it is now; undefined while it has none. */
  get firstResult(): HTMLAnchorElement | undefined {
    return this.#shown === this.#run ? this.#results[0] : undefined;
  }

  /** Fills the fields in and searches; the result that leads to `at`, where there is one, gets the focus. */
  async fill(values: SearchValues, at?: string): Promise<void> {
    for (const name of ['q', 'topic', 'level'] as const) this.#field(name).value = values[name];
    // A value that the list does not offer leaves nothing chosen.
    for (const select of this.querySelectorAll('select')) if (select.selectedIndex < 0) select.value = '';
    if (await this.#search()) this.#results.find((link) => link.href === at)?.focus();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #onPage(): boolean {
    return this.dataset['scope'] === 'page';
  }

  get #results(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-search-results] a')];
  }

  #field(name: keyof SearchValues): HTMLInputElement | HTMLSelectElement {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const read = (name: string): string => parameters.get(name) ?? '';
    this.#done = true;
    void this.fill({ q: read('q'), topic: read('topic'), level: read('level') }, history.state?.at);
  }

  #writeAddress(): void {
    const push = this.#done && new URLSearchParams(location.search).has('q');
    this.#done = false;
    try {
      if (push) history.pushState(null, '', this.address);
      else history.replaceState(null, '', this.address);
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the next letter tries again.
    }
  }

  /** Runs the query of the form; answers whether its results are shown, and not those of a later one. */
  async #search(): Promise<boolean> {
    const run = (this.#run += 1);
    const { q, ...filters } = this.values;
    if (q === '') {
      this.#show('', [], true);
      return true;
    }
    try {
      const answer = await search(this.#base, q, filters);
      if (run === this.#run) this.#show(describeAnswer(answer, q), renderResults(answer), answer.total === 0);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
    return run === this.#run;
  }

  /** Shows results; the page lists its questions below where there is nothing else to choose from. */
  #show(said: string, results: HTMLLIElement[], fallback: boolean): void {
    this.#shown = this.#run;
    this.querySelector('[data-search-status]')!.textContent = said;
    this.querySelector('[data-search-results]')!.replaceChildren(...results);
    const list = document.querySelector<HTMLElement>('[data-search-fallback]');
    if (list && this.#onPage) list.hidden = !fallback;
  }

  #fail(error: unknown): void {
    const failure = this.querySelector<HTMLElement>('[data-search-status]')!.dataset['failure'] ?? '';
    const said = error instanceof NoIndexError ? 'There is no search index yet. Run "npm run build" once; the development server then uses it.' : failure;
    this.#show(said, this.#onPage ? [] : [makeResult(this.address, 'Open the search page')], true);
  }

  #moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops = [this.#field('q'), ...this.#results];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

if (!customElements.get('qa-search')) customElements.define('qa-search', SearchElement);
