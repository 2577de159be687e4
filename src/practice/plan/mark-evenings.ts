import { make } from '../form/find-part.ts';
import type { Tonight } from './tonight.ts';

/** Gives each evening of a plan's page its date, as `formatDate` says it of the evening's number, and marks tonight's. */
export function markEvenings(list: HTMLElement, tonight: Tonight | undefined, formatDate: (number: number) => string): void {
  const evenings = [...list.querySelectorAll<HTMLElement>('[data-evening]')];
  for (const evening of evenings) {
    const number = Number(evening.dataset['evening']);
    const isTonight = tonight?.kind === 'evening' && tonight.number === number;
    mark(evening, isTonight, 'Tonight');
    putLine(evening.querySelector('.plan-cue')!, 'plan-date', formatDate(number));
  }
  mark(list.querySelector<HTMLElement>('[data-morning]')!, tonight?.kind === 'morning', 'Today');
  // The only evening of a plan is called tonight, until the reader says that it is another.
  const heading = evenings.length === 1 ? evenings[0]!.querySelector('h2') : null;
  if (heading)
    heading.textContent = (heading.dataset['name'] ??= heading.textContent!) && tonight?.kind === 'early' ? 'The evening before' : heading.dataset['name'];
}

function mark(row: HTMLElement, isCurrent: boolean, name: string): void {
  if (isCurrent) row.setAttribute('aria-current', 'date');
  else row.removeAttribute('aria-current');
  putLine(row.querySelector('.plan-cue')!, 'plan-tonight', isCurrent ? name : '');
}

/** Puts a line at the end of a row's cues, in place of the one that has its class; an empty text takes it away. */
export function putLine(cue: Element, className: string, text: string): void {
  const line = cue.querySelector(`.${className}`);
  if (text === '') line?.remove();
  else if (line) line.textContent = text;
  else cue.append(make('p', text, className));
}
