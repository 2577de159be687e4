import * as words from '#words';
import type { PracticeData } from '../data/practice-data.ts';
import type { PracticeCard, PracticeQuestion } from '../data/practice-format.ts';
import type { Score } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { describePlace } from '../session/describe-place.ts';
import { keepSession } from '../session/kept-session.ts';
import { Session } from '../session/session.ts';
import { AskView } from './ask-view.ts';

/** What the page does with a session. */
export interface RunEvents {
  /** Shows a part of practice alone. */
  show: (part: 'ask' | 'failed') => void;
  /** Says sentences about the session, in place of those before. */
  say: (...sentences: string[]) => void;
  /** Nothing more is asked. */
  end: (session: Session) => void;
  /** Something was kept, or could not be. */
  kept: () => void;
}

/** Leads a reader through a session: asks, scores, goes on, until the end. */
export class SessionRunner {
  readonly ask: AskView;
  readonly #data: PracticeData;
  readonly #store: ProgressStore;
  readonly #events: RunEvents;
  session: Session | undefined;

  constructor(element: HTMLElement, data: PracticeData, store: ProgressStore, events: RunEvents) {
    this.#data = data;
    this.#store = store;
    this.#events = events;
    this.ask = new AskView(element, store, {
      score: (score, seconds) => this.#score(score, seconds),
      takeBack: () => this.#takeBack(),
      next: () => void this.#next(),
      followUp: (question) => void this.#next(question),
      stop: () => void this.#finish(),
    });
  }

  /** Shows the question that is asked now, or the end. A card that cannot be loaded leaves the session as it is. */
  async showQuestion(): Promise<void> {
    const session = this.session!;
    keepSession(session);
    const question = session.current;
    if (!question) return this.#finish();
    try {
      const card = await this.#data.card(question.id);
      if (!card) return this.#skip(question);
      const followUps = await this.#loadFollowUps(session);
      if (session !== this.session || session.current !== question) return;
      this.#events.show('ask');
      this.#events.say();
      await this.ask.show(question, card, this.#data.head, { cue: describePlace(session, Date.now()), comesBack: !session.isInterview, followUps });
    } catch {
      this.#events.show('failed');
    }
  }

  /** Says what is left of an interview. */
  tick(): void {
    if (this.session?.isInterview) this.ask.sayPlace(describePlace(this.session, Date.now()), this.session.secondsLeft(Date.now()) === 0);
  }

  async #loadFollowUps(session: Session): Promise<{ question: PracticeQuestion; text: string }[]> {
    const next = session.isInterview ? [] : session.followUps;
    const cards = await Promise.all(
      next.map(async (question): Promise<[PracticeQuestion, PracticeCard | undefined]> => [question, await this.#data.card(question.id)]),
    );
    return cards.flatMap(([question, card]) => (card ? [{ question, text: card.question }] : []));
  }

  /** A question that the pack lost while this page was open. */
  async #skip(question: PracticeQuestion): Promise<void> {
    this.session!.goOn(Date.now());
    await this.showQuestion();
    this.#events.say(words.practiceGone(question.id));
  }

  #score(score: Score, seconds: number): void {
    const { question, at } = this.session!.score(score, seconds, Date.now());
    // Who comes back goes on with the next question.
    const later = Session.restore(this.session!.record, this.#data.head.questions)!;
    later.goOn(at);
    keepSession(later);
    void this.#store.addReview(question.id, { at, score, seconds }).then(() => this.#events.kept());
  }

  #takeBack(): void {
    const result = this.session!.takeBack();
    keepSession(this.session!);
    const last = result && this.#store.of(result.question.id).reviews.at(-1);
    if (result && last) void this.#store.takeBack(result.question.id, last.at).then(() => this.#events.kept());
  }

  async #next(followUp?: PracticeQuestion): Promise<void> {
    await this.ask.leave();
    this.session!.goOn(Date.now(), followUp);
    await this.showQuestion();
  }

  async #finish(): Promise<void> {
    await this.ask.leave();
    const session = this.session!;
    session.end();
    keepSession(session);
    this.#events.end(session);
  }
}
