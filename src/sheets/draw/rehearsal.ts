import * as words from '#words';
import { escapeHtml } from '../../text/escape-html.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';
import { RULED } from './ruled.ts';
import { drawShort } from './study-sheet.ts';
import { splitWords } from './split-words.ts';
import { spread } from './spread.ts';

/** Most questions on a page, so that each has room for an answer by hand. */
const ON_A_PAGE = 4;

/** Questions with ruled space, their pages filled evenly; behind them the answers by number. HTML. */
export function drawRehearsal(questions: readonly SheetQuestion[], title: string): string {
  const pages = spread(questions, ON_A_PAGE);
  const asked = pages.map(
    (page, index) =>
      `<section class="rehearsal-page"><h2 class="paper-title">${escapeHtml(words.paperQuestions(title, index + 1, pages.length))}</h2><ol role="list">${page.map(drawQuestion).join('')}</ol></section>`,
  );
  return `${asked.join('')}<section class="rehearsal-answers"><h2>${words.paperAnswers}</h2><ol role="list">${questions.map(drawAnswer).join('')}</ol></section>`;
}

function drawQuestion({ number, question, seconds }: SheetQuestion): string {
  return `<li class="rehearsal-question"><p class="sheet-number" aria-hidden="true">${number}</p><div><h3>${escapeHtml(question)}</h3><p class="sheet-meta">${words.paperSayAloud(words.timeShort(seconds))}</p></div>${RULED}</li>`;
}

function drawAnswer({ id, number, question, href, oneLine, short, terms, words: own }: SheetQuestion): string {
  const [said = '', ...more] = own === undefined ? [short] : splitWords(own).map(escapeHtml);
  const rest = more.map(
    (piece, index) =>
      `<li class="rehearsal-answer rehearsal-more"><div><p class="sheet-short">${piece}</p>${index === more.length - 1 ? drawTerms(terms) : ''}</div></li>`,
  );
  return `<li class="rehearsal-answer" id="answer-${id}"><p class="sheet-number" aria-hidden="true">${number}</p><div><h3><a href="${escapeHtml(href)}">${escapeHtml(question)}</a></h3><p class="sheet-line">${oneLine}</p>${drawShort(said)}${more.length === 0 ? drawTerms(terms) : ''}</div></li>${rest.join('')}`;
}

/** The standard terms of an answer in one line; nothing where it names none. */
export function drawTerms(terms: readonly string[]): string {
  return terms.length === 0 ? '' : `<p class="sheet-terms">${terms.map(escapeHtml).join(' · ')}</p>`;
}
