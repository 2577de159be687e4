import * as words from '#words';
import { escapeHtml } from '../../text/escape-html.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';
import { splitWords } from './split-words.ts';

/** Entries of a sheet from which on it has a contents: more than two sides of paper. */
const CONTENTS_FROM = 13;

/** A study sheet: the question at the left of the line, what to say at its right. HTML. */
export function drawStudySheet(questions: readonly SheetQuestion[]): string {
  return (questions.length >= CONTENTS_FROM ? drawContents(questions) : '') + questions.map(drawEntry).join('');
}

/** The questions with the pages that they are on, which are filled in when a PDF is made. */
function drawContents(questions: readonly SheetQuestion[]): string {
  const rows = questions.map(
    ({ id, number, question }) =>
      `<li><a href="#${id}"><span class="contents-number">${number}</span><span class="contents-title">${escapeHtml(question)}</span></a><span class="contents-page" data-page-of="${id}"></span></li>`,
  );
  return `<nav class="contents" aria-label="${words.paperContents}"><ol role="list">${rows.join('')}</ol></nav>`;
}

function drawEntry({ id, number, question, href, seconds, oneLine, short, point, words: own }: SheetQuestion): string {
  const [first = '', ...more] = own === undefined ? [] : splitWords(own).map(escapeHtml);
  const end = more.length === 0 ? point : '';
  const answer =
    own === undefined
      ? `${drawShort(short)}${point}<p class="sheet-words"><span>${words.paperMyWords}</span></p>`
      : `<p class="sheet-words" data-filled><span>${words.paperMyWords}</span> ${first}</p>${end}`;
  const rest = more.map((piece, index) => drawMore(piece, index === more.length - 1 ? point : ''));
  return `<article class="sheet-entry" id="${id}" aria-labelledby="${id}-title"><div class="sheet-cue"><p class="sheet-number" aria-hidden="true">${number}</p><h2 id="${id}-title"><a href="${escapeHtml(href)}">${escapeHtml(question)}</a></h2><p class="sheet-meta">${words.timeShort(seconds)}</p></div><div class="sheet-notes"><p class="sheet-line">${oneLine}</p>${answer}</div></article>${rest.join('')}`;
}

/** The short answer; nothing where the line before it is all. */
export function drawShort(short: string): string {
  return short === '' ? '' : `<p class="sheet-short">${short}</p>`;
}

/** What goes on with the own words of the entry before. */
function drawMore(own: string, point: string): string {
  return `<div class="sheet-entry sheet-more"><div class="sheet-cue"></div><div class="sheet-notes"><p class="sheet-words" data-filled>${own}</p>${point}</div></div>`;
}
