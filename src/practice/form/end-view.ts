import * as words from '#words';
import type { PracticeData } from '../data/practice-data.ts';
import type { PracticeCard } from '../data/practice-format.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { sayGood, sayTotals } from '../session/describe-session.ts';
import { finalScore, listOutcomes } from '../session/outcomes.ts';
import type { Session } from '../session/session.ts';
import { makeEndRow, makeReading } from './end-row.ts';
import { findPart } from './find-part.ts';

/** The end of a session, made to be printed: what was good, what to read tonight, and each question with its scores and seconds. */
export class EndView {
  readonly #element: HTMLElement;
  readonly #data: PracticeData;
  readonly #store: ProgressStore;
  /** Questions that were weak at last. */
  #weak: string[] = [];

  constructor(element: HTMLElement, data: PracticeData, store: ProgressStore, events: { again: () => void; weak: (ids: string[]) => void }) {
    this.#element = element;
    this.#data = data;
    this.#store = store;
    this.#part('print').addEventListener('click', () => print());
    this.#part('choose').addEventListener('click', events.again);
    this.#part('weak').addEventListener('click', () => events.weak(this.#weak));
  }

  /** Draws what was done, with what can be loaded of each question. */
  async draw({ results, isInterview, began }: Session, now: number): Promise<void> {
    const outcomes = listOutcomes(results);
    const cards = await Promise.all(outcomes.map(({ question }) => this.#load(question.id)));
    const rows = outcomes.map((outcome, index) => ({ outcome, card: cards[index] }));
    const weak = rows.filter(({ outcome }) => finalScore(outcome) <= 2);
    this.#weak = weak.map(({ outcome }) => outcome.question.id);
    const hasAny = outcomes.length > 0;
    this.#part('end-title').textContent = isInterview ? words.endInterview : words.endDone;
    this.#part('end-day').textContent = new Intl.DateTimeFormat(document.documentElement.lang, words.endDate).format(began);
    this.#part('end-good').textContent = sayGood(outcomes);
    this.#part('end-said').textContent = hasAny ? sayTotals(results, outcomes) : '';
    this.#part('end-read-list').replaceChildren(...weak.map(({ outcome, card }) => makeReading(outcome, card)));
    this.#part('results').replaceChildren(...rows.map(({ outcome, card }) => makeEndRow(outcome, card, this.#store, now)));
    this.#part('end-read').hidden = this.#part('weak').hidden = weak.length === 0;
    this.#part('end-none').hidden = hasAny;
    this.#part('end-table').hidden = !hasAny;
  }

  focus(): void {
    this.#part('end-title').focus();
  }

  #load(id: string): Promise<PracticeCard | undefined> {
    return this.#data.card(id).catch(() => undefined);
  }

  #part(name: string): HTMLElement {
    return findPart(this.#element, name);
  }
}
