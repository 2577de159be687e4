import * as words from '#words';
import type { PracticeCard } from '../data/practice-format.ts';
import { describeAfter } from '../progress/describe-next.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { findNext } from '../progress/schedule.ts';
import { sayScores } from '../session/describe-session.ts';
import { formatClock } from '../session/format-clock.ts';
import { countOver, finalScore, type Outcome } from '../session/outcomes.ts';
import { make, makeItem } from './find-part.ts';

/** A question at the end of a session: its scores, how long it was said, and when it is asked again. */
export function makeEndRow(outcome: Outcome, card: PracticeCard | undefined, store: ProgressStore, now: number): HTMLTableRowElement {
  const { question, seconds, isFollowUp } = outcome;
  const row = make('tr');
  if (isFollowUp) row.className = 'end-follow-up';
  const title = make('th');
  title.scope = 'row';
  title.append(...(isFollowUp ? [make('span', `${words.endFollowUp} `, 'practice-cue')] : []), makeTitle(outcome, card));
  const score = finalScore(outcome);
  const next = score <= 2 ? words.againRead : describeAfter(score, findNext(store.of(question.id).reviews, store.interviewAfter(now)), now);
  const over = countOver(outcome);
  const spoke = seconds > 0 ? words.practiceClock(formatClock(seconds), formatClock(question.seconds)) : '–';
  const tooLong = over > 0 ? [' ', make('b', words.endTooLongBy(over))] : [];
  row.append(title, makeCell(words.endScore, sayScores(outcome)), makeCell(words.endTime, spoke, ...tooLong), makeCell(words.endNext, next));
  return row;
}

/** A question to read tonight, with its one line; on paper its address, too. */
export function makeReading(outcome: Outcome, card: PracticeCard | undefined): HTMLLIElement {
  const title = makeTitle(outcome, card);
  const line = make('p', '', 'one-line');
  line.innerHTML = card?.oneLine ?? '';
  const address = title instanceof HTMLAnchorElement ? [make('small', `${title.host}${title.pathname}`, 'end-address')] : [];
  return makeItem(title, line, ...address);
}

/** The question as a link to its page; its id alone where its texts could not be loaded. */
function makeTitle({ question }: Outcome, card: PracticeCard | undefined): HTMLElement {
  if (!card) return make('span', question.id);
  const link = make('a', card.question);
  link.href = card.path;
  return link;
}

/** A cell with its column's heading in it, for screens where the table has no head. */
function makeCell(heading: string, ...content: (Node | string)[]): HTMLTableCellElement {
  const cell = make('td');
  const value = make('span');
  value.append(...content);
  cell.append(make('span', heading, 'end-label'), ' ', value);
  return cell;
}
