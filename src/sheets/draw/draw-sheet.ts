import * as words from '#words';
import type { SheetForm } from '../content/sheet-form.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';
import { drawCueCards } from './cue-cards.ts';
import { drawNightBefore } from './night-before.ts';
import { drawRehearsal } from './rehearsal.ts';
import { RULED } from './ruled.ts';
import { drawStudySheet } from './study-sheet.ts';

/** A sheet of questions in a form, as HTML; the same when the site is built and in a reader's browser. What is left of its last page is for notes. */
export function drawSheet(form: SheetForm, questions: readonly SheetQuestion[], title: string): string {
  switch (form) {
    case 'study':
      return drawStudySheet(questions) + drawRest();
    case 'rehearsal':
      return drawRehearsal(questions, title) + drawRest();
    case 'cards':
      return drawCueCards(questions, title);
    case 'lines':
      return drawNightBefore(questions) + drawRest();
  }
}

/** Ruled space for notes, as high as what is left of the last page, or of the page before a part: `measureSheet` and, for a PDF, `settleSheet` say how high. HTML. */
export function drawRest(before?: string): string {
  return `<div class="sheet-rest"${before === undefined ? '' : ` data-before="${before}"`} hidden><p class="sheet-meta">${words.paperNotes}</p>${RULED}</div>`;
}
