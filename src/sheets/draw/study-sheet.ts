import { formatDuration } from '../../text/duration.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';

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
  return `<nav class="contents" aria-label="Questions on this sheet"><ol role="list">${rows.join('')}</ol></nav>`;
}

function drawEntry({ id, number, question, href, seconds, oneLine, short, point, words }: SheetQuestion): string {
  const answer =
    words === undefined
      ? `<p class="sheet-short">${short}</p>${point}<p class="sheet-words"><span>My words</span></p>`
      : `<p class="sheet-words" data-filled><span>My words</span> ${escapeHtml(words)}</p>${point}`;
  return `<article class="sheet-entry" id="${id}" aria-labelledby="${id}-title"><div class="sheet-cue"><p class="sheet-number" aria-hidden="true">${number}</p><h2 id="${id}-title"><a href="${escapeHtml(href)}">${escapeHtml(question)}</a></h2><p class="sheet-meta">${formatDuration(seconds)}</p></div><div class="sheet-notes"><p class="sheet-line">${oneLine}</p>${answer}</div></article>`;
}
