import { escapeHtml } from '../../text/escape-html.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';

/** The night before: the sentence to say first of each question, in two columns. HTML. */
export function drawNightBefore(questions: readonly SheetQuestion[]): string {
  const rows = questions.map(
    ({ id, number, question, href, oneLine }) =>
      `<li class="night-line" id="${id}"><p class="sheet-number" aria-hidden="true">${number}</p><div><h2><a href="${escapeHtml(href)}">${escapeHtml(question)}</a></h2><p>${oneLine}</p></div></li>`,
  );
  return `<ol class="night-lines" role="list">${rows.join('')}</ol>`;
}
