import { countOf } from '../../text/count.ts';
import type { PracticeCard } from '../data/practice-format.ts';
import { describeNext } from '../progress/describe-next.ts';
import { SCORE_NAMES, SCORES } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { findNext } from '../progress/schedule.ts';
import type { Result, Session } from '../session/session.ts';
import { formatClock } from './clock.ts';
import { findPart, make } from './find-part.ts';

/** The end of a session, made to be printed: each question, its score and seconds, and what to read again. */
export class EndView {
  readonly element: HTMLElement;
  readonly #store: ProgressStore;

  constructor(element: HTMLElement, store: ProgressStore, events: { again: () => void; weak: () => void }) {
    this.element = element;
    this.#store = store;
    findPart(element, 'print').addEventListener('click', () => print());
    findPart(element, 'choose').addEventListener('click', events.again);
    findPart(element, 'weak').addEventListener('click', events.weak);
  }

  /** Shows what was done; `cards` holds what could be loaded of each question. */
  show(session: Session, cards: ReadonlyMap<string, PracticeCard>, now: number): void {
    const { results, isInterview } = session;
    const said = results.reduce((sum, { seconds }) => sum + seconds, 0);
    const count = (score: number): number => results.filter((result) => result.score === score).length;
    findPart(this.element, 'end-title').textContent = isInterview ? 'Your mock interview' : 'Done';
    findPart(this.element, 'end-said').textContent = [
      countOf(results.length, 'answer'),
      ...(said > 0 ? [`${formatClock(said)} spoken`] : []),
      ...SCORES.toReversed()
        .filter((score) => count(score) > 0)
        .map((score) => `${count(score)} ${SCORE_NAMES[score]}`),
    ].join(' · ');
    findPart(this.element, 'end-day').textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }).format(
      session.began,
    );
    findPart(this.element, 'results').replaceChildren(...results.map((result) => this.#row(result, cards.get(result.question.id), now)));
    findPart(this.element, 'weak').hidden = !results.some(({ score }) => score <= 2);
    findPart(this.element, 'end-none').hidden = results.length > 0;
    findPart(this.element, 'end-table').hidden = results.length === 0;
    findPart(this.element, 'end-title').focus();
  }

  #row({ question, score, seconds, isFollowUp }: Result, card: PracticeCard | undefined, now: number): HTMLTableRowElement {
    const row = make('tr');
    const title = make('th');
    title.scope = 'row';
    const link = make('a', card?.question ?? question.id);
    link.href = card?.path ?? '';
    title.append(...(isFollowUp ? [make('span', 'Follow-up: ', 'practice-cue')] : []), link);
    const scored = make('td', SCORE_NAMES[score]);
    scored.dataset['score'] = String(score);
    const again = score <= 2 ? 'read it again' : describeNext(findNext(this.#store.of(question.id).reviews, this.#store.interview), now);
    row.append(title, scored, make('td', seconds > 0 ? `${formatClock(seconds)} of ${formatClock(question.seconds)}` : '–'), make('td', again));
    return row;
  }
}
