import * as words from '#words';
import { shorten } from '../../text/shorten.ts';
import { HITS_SHOWN, type Answer, type QuestionHit } from '../query/answer-query.ts';
import type { PageData } from '../query/find-in-pages.ts';
import { makeExcerpt, type PageExcerpt } from '../passages/make-excerpt.ts';
import { keepFlags } from '../passages/keep-flags.ts';
import { markText, type Piece } from '../passages/mark-text.ts';
import { splitWords } from '../words/words.ts';
import { withWords } from '../passages/words-in-address.ts';

/** Most characters of a query that are repeated to the reader. */
const QUERY_SHOWN = 80;

/** A query as the reader is told of it: on one line, and of a pasted page the beginning. */
export function quoteQuery(query: string): string {
  return words.searchQuoted(shorten(query.trim(), QUERY_SHOWN));
}

/** What is said about an answer above its results. */
export function describeAnswer({ query, total, readings }: Answer): string {
  if (total === 0) return words.searchNothing(quoteQuery(query));
  const read = readings.map(({ typed, meant }) => words.searchRead(words.searchQuoted(typed), words.searchQuoted(meant))).join('');
  const cut = total > HITS_SHOWN ? words.searchFirst(HITS_SHOWN) : '';
  return `${words.searchFound(total, quoteQuery(query))}${read}${cut}`;
}

/** The questions of an answer as items of a list; the first shows its short answer. */
export function renderHits(answer: Answer, base: string): HTMLLIElement[] {
  return answer.hits.map((hit, order) => renderHit(hit, base, order === 0 ? answer.short : ''));
}

function renderHit({ record, topic, words: found }: QuestionHit, base: string, short: string): HTMLLIElement {
  const marks = new Set(found.keys());
  const item = makeResult(withWords(toAddress(base, record.path), marks), record.question, marks);
  item.dataset['fragment'] = record.fragment ?? '';
  item.append(makeElement('p', 'result-facts', [[topic, words.levelName(record.level)].filter((fact) => fact !== '').join(' · ')]));
  if (record.oneLine !== '') item.append(makeElement('p', 'result-line', markNodes(record.oneLine, marks)));
  if (short !== '') item.append(makeElement('p', 'result-short', [makeElement('strong', '', [words.searchShortAnswer]), ' ', ...markNodes(short, marks)]));
  return item;
}

/** Adds to each question that was found in its page the section that fits best, in the page's own words. */
export function addSections(items: readonly HTMLElement[], { hits }: Answer, pages: ReadonlyMap<string, PageData>): void {
  for (const [order, item] of items.entries()) {
    item.querySelector('.result-section')?.remove();
    const page = pages.get(item.dataset['fragment'] ?? '');
    const hit = hits[order];
    if (!page || !hit) continue;
    const excerpt = makeExcerpt(page, hit.words, new Set(order === 0 ? ['say-first', 'short-answer'] : ['say-first']));
    if (excerpt) item.append(renderSection(excerpt, new Set(hit.words.keys())));
  }
}

function renderSection({ title, url, pieces }: PageExcerpt, marks: ReadonlySet<string>): HTMLAnchorElement {
  const link = makeLink(withWords(url, marks), []);
  link.className = 'result-section';
  if (title !== '') link.append(makeElement('strong', '', [title]), ' ');
  link.append(...renderPieces(pieces));
  return link;
}

/** Topics and tools that a query names, as results of their own kind. */
export function renderPlaces({ places }: Pick<Answer, 'places'>, base: string): HTMLLIElement[] {
  return places.map(({ kind, name, path, about, questions }) => {
    const link = makeLink(toAddress(base, path), [
      makeElement('small', '', [words.searchKind(kind)]),
      ' ',
      makeElement('strong', '', [name]),
      ' ',
      makeElement('small', '', [words.countQuestions(questions)]),
    ]);
    link.title = about;
    return makeElement('li', '', [link]);
  });
}

/** Share of a query that a page must hold where no question answers it: one common word of three is no find. */
const SHARE_HELD = 0.5;

/** Pages of other kinds, such as drawings and lab files, each with the passage that fits. */
export function renderOthers(pages: readonly PageData[], { words: sought, total }: Pick<Answer, 'words' | 'total'>): HTMLLIElement[] {
  const marks = new Set(sought.keys());
  return pages.flatMap((page) => {
    const excerpt = total > 0 || shareHeld(page, sought) >= SHARE_HELD ? makeExcerpt(page, sought) : undefined;
    if (!excerpt) return [];
    const title = page.meta['title'] ?? page.url;
    const item = makeResult(withWords(page.url, marks), title, marks);
    item.append(makeElement('p', 'result-facts', [words.searchKind(page.filters['kind']?.[0] ?? '')]));
    item.append(renderSection({ ...excerpt, title: excerpt.title === title ? '' : excerpt.title }, marks));
    return [item];
  });
}

/** What a page holds of the words, each as it counts, from 0 to 1. */
export function shareHeld({ content, meta }: Pick<PageData, 'content' | 'meta'>, sought: ReadonlyMap<string, number>): number {
  const held = new Set(splitWords(`${meta['title'] ?? ''} ${content}`).flatMap(({ whole, parts }) => [whole, ...parts]));
  const sum = (counts: readonly [string, number][]): number => counts.reduce((all, [, count]) => all + count, 0);
  const all = [...sought];
  return all.length === 0 ? 0 : sum(all.filter(([word]) => held.has(word))) / sum(all);
}

/** An item of the results that leads to one place. */
export function makeResult(url: string, title: string, marks: ReadonlySet<string> = new Set()): HTMLLIElement {
  return makeElement('li', 'result', [makeElement('h3', '', [makeLink(url, markNodes(title, marks))])]);
}

/** Complete address of one of the site's paths. */
export function toAddress(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

function makeLink(url: string, content: (Node | string)[]): HTMLAnchorElement {
  const link = makeElement('a', '', content);
  link.href = url;
  return link;
}

function markNodes(text: string, marks: ReadonlySet<string>): (Node | string)[] {
  return renderPieces(markText(text, marks));
}

function renderPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? makeElement('mark', '', [text]) : keepFlags(text)));
}

/** An element with a class and content; text stays text. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
