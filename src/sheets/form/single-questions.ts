import { make, makeItem } from '../../practice/form/find-part.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';

/** Lists questions with a box each, all ticked or none; a list that has some already stays, so that what was left out can be taken in again. */
export function listSingle(list: HTMLElement, questions: readonly SheetQuestion[], checked: boolean): void {
  if (list.childElementCount > 0) return;
  list.replaceChildren(
    ...questions.map(({ id, question }) => {
      const label = make('label');
      const box = make('input');
      Object.assign(box, { type: 'checkbox', name: 'question', value: id, checked });
      label.append(box, make('span', question));
      return makeItem(label);
    }),
  );
}
