import * as words from '#words';
import type { Answer } from '../query/answer-query.ts';
import type { FoundPages } from '../query/find-in-pages.ts';
import { addSections, describeAnswer, makeElement, makeResult, quoteQuery, renderHits, renderOthers, renderPlaces } from './search-results.ts';

/** How long a search may take before it is said that it goes on, in milliseconds. */
const QUIET = 120;

/** What a search form shows below its fields. */
export class SearchView {
  readonly #status: HTMLElement;
  readonly #places: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #results: HTMLElement;
  readonly #others: HTMLElement;
  readonly #start: HTMLElement;
  readonly #exactly: HTMLButtonElement;
  readonly #found: HTMLElement;
  readonly #base: string;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLElement, base: string) {
    const find = <Part extends HTMLElement>(name: string): Part => form.querySelector<Part>(`[data-search-${name}]`)!;
    this.#status = find('status');
    this.#found = find('found');
    this.#places = find('places');
    this.#heading = find('heading');
    this.#results = find('results');
    this.#others = find('others');
    this.#start = find('start');
    this.#exactly = find<HTMLButtonElement>('exactly');
    this.#base = base;
  }

  /** The first answer, or where there is none the first place or page. */
  get firstResult(): HTMLAnchorElement | undefined {
    return this.#results.querySelector('a') ?? this.stops[0];
  }

  /** One link of each result, in the order in which they are shown. */
  get stops(): HTMLAnchorElement[] {
    return [...this.#found.querySelectorAll<HTMLAnchorElement>('[data-search-places] a, h3 a')];
  }

  get #items(): HTMLElement[] {
    return [...this.#results.children] as HTMLElement[];
  }

  /** The link to an address, or while its passage is on its way the one to that page. */
  findLink(address: string): HTMLAnchorElement | undefined {
    const links = [...this.#found.querySelectorAll('a')];
    const { pathname } = new URL(address);
    return links.find((link) => link.href === address) ?? links.find((link) => link.pathname === pathname);
  }

  /** Says that the search goes on, if it does not end at once; the results of the last one stay. */
  wait(): void {
    clearTimeout(this.#waiting);
    this.#found.setAttribute('aria-busy', 'true');
    this.#waiting = setTimeout(() => {
      this.#status.textContent = words.searchGoesOn;
      this.#status.dataset['state'] = 'searching';
    }, QUIET);
  }

  showStart(recent: readonly string[]): void {
    this.#show('', [], []);
    const buttons = recent.map((query) => {
      const button = makeElement('button', 'recent', [query]);
      button.type = 'button';
      button.dataset['query'] = query;
      return makeElement('li', '', [button]);
    });
    this.#start.querySelector('ul')!.replaceChildren(...buttons);
    this.#start.hidden = recent.length === 0;
  }

  /** Shows an answer, with room for the passages that come later; a question that was shown before keeps its own until then. */
  showAnswer(answer: Answer): void {
    const passages = new Map(this.#items.map((item) => [item.dataset['fragment'], item.querySelector('.result-section')]));
    const hits = renderHits(answer, this.#base);
    for (const item of hits) item.append(passages.get(item.dataset['fragment']) ?? makeElement('p', 'result-section', []));
    this.#show(describeAnswer(answer), renderPlaces(answer, this.#base), hits);
    this.#exactly.hidden = answer.readings.length === 0;
    this.#exactly.dataset['query'] = `"${answer.query.replaceAll(/["“”„«»]/g, '')}"`;
    this.#orderTopics(answer.nearest);
  }

  /** Adds what whole pages hold: the passages of the questions shown, and pages of other kinds; nothing where they can not be had. */
  addPages(answer: Answer, pages: FoundPages | undefined): void {
    addSections(this.#items, answer, pages?.questions ?? new Map());
    const items = renderOthers(pages?.others ?? [], answer);
    this.#others.hidden = items.length === 0;
    this.#others.querySelector('ol')!.replaceChildren(...items);
    if (answer.total === 0 && items.length > 0) this.#status.textContent = words.searchOnPagesOnly(quoteQuery(answer.query));
    // Passages come above a result that was reached with arrows meanwhile, and push it out of a low window.
    if (this.#found.contains(document.activeElement)) document.activeElement!.scrollIntoView({ block: 'nearest' });
  }

  /** Says that the search can not be had; a dialog then leads to the search page, which has the list of questions. */
  showFailure(address: string, onPage: boolean): void {
    this.#show(this.#status.dataset['failure'] ?? '', [], onPage ? [] : [makeResult(address, words.searchOpenPage)]);
    this.#showFallback(true);
  }

  /** Puts the topics first to which a query that found nothing is nearest. */
  #orderTopics(nearest: readonly string[]): void {
    const list = this.#found.querySelector('[data-search-topics] ul');
    const links = [...(list?.querySelectorAll('a') ?? [])];
    const first = nearest.flatMap((name) => links.find((link) => link.textContent === name)?.closest('li') ?? []);
    list?.prepend(...first);
  }

  #show(said: string, places: HTMLElement[], results: HTMLElement[]): void {
    clearTimeout(this.#waiting);
    this.#found.removeAttribute('aria-busy');
    delete this.#status.dataset['state'];
    this.#status.textContent = said;
    this.#start.hidden = true;
    this.#exactly.hidden = true;
    this.#places.replaceChildren(...places);
    this.#places.hidden = places.length === 0;
    this.#results.replaceChildren(...results);
    this.#heading.hidden = results.length === 0;
    this.#others.hidden = true;
    this.#showFallback(results.length === 0);
  }

  /** The search page lists its questions below where there is nothing else to choose from; topics are offered where a query found nothing. */
  #showFallback(shown: boolean): void {
    for (const list of document.querySelectorAll<HTMLElement>('main [data-search-fallback]')) list.hidden = !shown;
    const topics = this.#found.querySelector<HTMLElement>('[data-search-topics]');
    if (topics) topics.hidden = !shown || this.#status.textContent === '';
  }
}
