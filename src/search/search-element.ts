import { HITS_SHOWN, loadEngine, NoIndexError, search, type Answer, type Match } from './search-engine.ts';
import { countOf } from '../text/count.ts';

/** The search form with its results; on the search page it keeps its query in the address. */
export class SearchElement extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search('push');
    });
    form.addEventListener('input', () => void this.#search('replace'));
    form.addEventListener('focusin', () => void loadEngine(this.#base).catch(() => undefined), { once: true });
    this.addEventListener('keydown', (event) => this.#moveFocus(event));
    if (this.#onPage) {
      addEventListener('popstate', () => this.#readAddress());
      this.#readAddress();
    }
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #onPage(): boolean {
    return this.dataset['scope'] === 'page';
  }

  #field<T extends HTMLElement>(name: string): T {
    return this.querySelector<T>(`[name="${name}"]`)!;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#field<HTMLInputElement>('q').value = parameters.get('q') ?? '';
    for (const name of ['topic', 'level']) this.#field<HTMLSelectElement>(name).value = parameters.get(name) ?? '';
    void this.#search('keep');
  }

  /** Runs the query of the form; `history` says what becomes of the page's address. */
  async #search(history: 'push' | 'replace' | 'keep'): Promise<void> {
    const run = (this.#run += 1);
    const query = this.#field<HTMLInputElement>('q').value.trim();
    const filters = { topic: this.#field<HTMLSelectElement>('topic').value, level: this.#field<HTMLSelectElement>('level').value };
    if (this.#onPage && history !== 'keep') this.#writeAddress({ q: query, ...filters }, history);
    const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
    if (fallback && this.#onPage) fallback.hidden = query !== '';
    if (query === '') {
      this.#show(undefined, '');
      return;
    }
    try {
      const answer = await search(this.#base, query, filters);
      if (run === this.#run) this.#show(answer, query);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #writeAddress(values: Record<string, string>, history: 'push' | 'replace'): void {
    const parameters = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
    const address = `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`;
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(window.history.state, '', address);
  }

  #show(answer: Answer | undefined, query: string): void {
    const status = this.querySelector('[data-search-status]')!;
    const list = this.querySelector('[data-search-results]')!;
    if (!answer) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    const searched = answer.corrected ?? query;
    const note = answer.corrected === undefined ? '' : ` Searched for “${answer.corrected}”.`;
    status.textContent =
      answer.total === 0
        ? `Nothing found for “${searched}”. Try one word, a tool's name or a symptom.`
        : `${countOf(answer.total, 'page')} for “${query}”.${note}${answer.total > HITS_SHOWN ? ` The first ${HITS_SHOWN} are shown.` : ''}`;
    list.replaceChildren(
      ...answer.hits.map((hit) => {
        const item = document.createElement('li');
        const heading = document.createElement('h3');
        heading.append(makeLink(hit.url, hit.title));
        item.append(heading);
        for (const match of hit.matches) {
          const link = makeLink(match.url, '');
          link.className = 'match';
          if (match.title !== '') {
            const title = document.createElement('strong');
            title.textContent = match.title;
            link.append(title);
          }
          link.append(markedText(withoutHeading(match)));
          item.append(link);
        }
        return item;
      }),
    );
  }

  #fail(error: unknown): void {
    this.querySelector('[data-search-results]')!.replaceChildren();
    this.querySelector('[data-search-status]')!.textContent =
      error instanceof NoIndexError
        ? 'There is no search index yet. Run "npm run build" once; the development server then uses it.'
        : 'The search could not be loaded. Check the connection, or use the list of all questions.';
    const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
    if (fallback) fallback.hidden = false;
  }

  #moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops = [this.#field<HTMLInputElement>('q'), ...this.querySelectorAll<HTMLAnchorElement>('[data-search-results] a')];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function makeLink(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

/** Pagefind begins a section's excerpt with its heading, which stands before it already. */
function withoutHeading(match: Match): string {
  const heading = `${match.title}.`;
  return match.excerpt.startsWith(heading) ? match.excerpt.slice(heading.length).trimStart() : match.excerpt;
}

/** An excerpt as nodes: only its marks become elements, whatever else it holds stays text. */
function markedText(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
    const text = decodeEntities(part);
    if (index % 2 === 0) fragment.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    }
  }
  return fragment;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

if (!customElements.get('qa-search')) customElements.define('qa-search', SearchElement);
