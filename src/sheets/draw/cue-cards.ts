import * as words from '#words';
import { escapeHtml } from '../../text/escape-html.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';
import { drawTerms } from './rehearsal.ts';
import { RULED } from './ruled.ts';

/** Cards on a page: two columns of four. */
export const CARDS_ON_A_PAGE = 8;
const COLUMNS = 2;
/** From so many letters on, own words are set small; `cue-cards.css` says how many lines a card holds. */
const SMALL_FROM = 400;

/**
 * Cue cards: a page of fronts, then the page of their backs, columns changed about, so that each back is behind its front when
 * the paper is turned on its long edge. Places that are left over are cards to fill in. HTML.
 */
export function drawCueCards(questions: readonly SheetQuestion[], title: string): string {
  const pages = Math.ceil(questions.length / CARDS_ON_A_PAGE);
  const drawn = Array.from({ length: pages }, (_, index) => {
    const cards = Array.from({ length: CARDS_ON_A_PAGE }, (__, card) => questions[index * CARDS_ON_A_PAGE + card]);
    const backs = cards.flatMap((_, card) => (card % COLUMNS === 0 ? cards.slice(card, card + COLUMNS).toReversed() : []));
    return (
      drawPage(words.paperFronts(title, index + 1, pages), 'card-fronts', cards.map(drawFront)) +
      drawPage(words.paperBacks(title, index + 1, pages), 'card-backs', backs.map(drawBack))
    );
  });
  return drawn.join('');
}

function drawPage(title: string, name: string, cards: readonly string[]): string {
  return `<section class="card-page ${name}"><h2 class="paper-title">${escapeHtml(title)}</h2><ol class="card-grid" role="list">${cards.join('')}</ol></section>`;
}

function drawFront(card: SheetQuestion | undefined): string {
  if (!card) return `<li class="card card-empty"><p class="sheet-meta">${words.paperMyQuestion}</p>${RULED}</li>`;
  return `<li class="card" data-card="${card.id}"><p class="sheet-number" aria-hidden="true">${card.number}</p><h3>${escapeHtml(card.question)}</h3></li>`;
}

function drawBack(card: SheetQuestion | undefined): string {
  if (!card) return `<li class="card card-empty"><p class="sheet-meta">${words.paperMyAnswer}</p>${RULED}</li>`;
  const own = card.words === undefined ? '' : `<p class="sheet-short"${card.words.length < SMALL_FROM ? '' : ' data-small'}>${escapeHtml(card.words)}</p>`;
  return `<li class="card" data-card="${card.id}"><p class="sheet-number" aria-hidden="true">${card.number}</p><p class="sheet-line">${card.oneLine}</p>${own === '' ? drawTerms(card.terms) : own}</li>`;
}
