import * as words from '#words';
import { make } from '../form/find-part.ts';
import type { Tonight } from './tonight.ts';

/** Gives each evening of a plan's page its date, as `formatDate` says it of the evening's number, and marks tonight's. */
export function markEvenings(list: HTMLElement, tonight: Tonight | undefined, formatDate: (number: number) => string): void {
  const evenings = [...list.querySelectorAll<HTMLElement>('[data-evening]')];
  for (const evening of evenings) {
    const number = Number(evening.dataset['evening']);
    const isTonight = tonight?.kind === 'evening' && tonight.number === number;
    putLine(evening, 'plan-date', formatDate(number));
    mark(evening, isTonight, words.planDayTonight);
  }
  mark(list.querySelector<HTMLElement>('[data-morning]')!, tonight?.kind === 'morning', words.planDayToday);
  // The only evening of a plan is called tonight, until the reader says that it is another.
  const heading = evenings.length === 1 ? evenings[0]!.querySelector('h2') : null;
  if (heading)
    heading.textContent =
      (heading.dataset['name'] ??= heading.textContent!) && tonight?.kind === 'early' ? words.planDayEveningBefore : heading.dataset['name'];
}

function mark(row: HTMLElement, isCurrent: boolean, name: string): void {
  if (isCurrent) row.setAttribute('aria-current', 'date');
  else row.removeAttribute('aria-current');
  putLine(row, 'plan-tonight', isCurrent ? name : '');
}

/** Puts a line below the name of a row, in place of the one that has its class; an empty text takes it away. */
function putLine(row: HTMLElement, className: string, text: string): void {
  row.querySelector(`.${className}`)?.remove();
  if (text !== '') row.querySelector('h2')!.after(make('p', text, className));
}
