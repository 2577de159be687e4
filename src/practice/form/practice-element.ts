import { chooseQuestions, nameQuestions } from '../choice/choose-questions.ts';
import { formatChoice, parseChoice, FIRST_CHOICE, type Choice } from '../choice/choice.ts';
import type { PracticeData } from '../data/practice-data.ts';
import type { PracticeCard, PracticeQuestion } from '../data/practice-format.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { planInterview } from '../session/plan-interview.ts';
import { keepSession, readSession } from '../session/kept-session.ts';
import { Session } from '../session/session.ts';
import { AskView } from './ask-view.ts';
import { ChooseView } from './choose-view.ts';
import { formatClock } from './clock.ts';
import { EndView } from './end-view.ts';
import { findPart } from './find-part.ts';
import { openPractice } from './open-practice.ts';
import { ScoreKeys } from './score-keys.ts';

/** What `history.state` says of an entry in which a session runs: Back then leads to the choice. */
interface RunState {
  practice: 'run';
}

/** Practice: choose, say, reveal, score, go on, until the end. What is scored and written stays on the device. */
export class PracticeElement extends HTMLElement {
  #data!: PracticeData;
  #store!: ProgressStore;
  #choose!: ChooseView;
  #ask!: AskView;
  #end!: EndView;
  #session: Session | undefined;
  readonly #cards = new Map<string, PracticeCard>();

  async connectedCallback(): Promise<void> {
    const opened = await openPractice(this);
    if (!opened) return;
    [this.#data, this.#store] = opened;
    this.#begin();
  }

  #begin(): void {
    this.#choose = new ChooseView(this.querySelector('form')!, this.#store, this.#data.head, {
      change: () => history.replaceState(null, '', `?${formatChoice(this.#choose.choice)}`),
      start: (choice) => void this.#start(choice),
    });
    this.#ask = new AskView(findPart(this, 'ask'), this.#store, {
      score: (score, seconds) => this.#score(score, seconds),
      takeBack: () => this.#takeBack(),
      next: () => void this.#next(),
      followUp: (question) => void this.#next(question),
      stop: () => void this.#finish(),
    });
    this.#end = new EndView(findPart(this, 'end'), this.#store, {
      again: () => history.back(),
      weak: () => void this.#startWeak(),
    });
    findPart(this, 'retry').addEventListener('click', () => void this.#showQuestion());
    new ScoreKeys(this.#ask).listen();
    this.#store.onChange(() => this.#follow());
    addEventListener('popstate', () => void this.#turn());
    setInterval(() => this.#tick(), 1000);
    this.#showChoice();
    void this.#resume();
    document.querySelector('[data-practice-fallback]')?.remove();
    this.hidden = false;
  }

  #showChoice(): void {
    const { choice, problems } = parseChoice(location.search, this.#data.head, this.#firstChoice());
    this.#choose.show(choice);
    this.#show('choose');
    this.#say(...problems);
  }

  /** What is due is offered first, where anything is. */
  #firstChoice(): Choice {
    const due = nameQuestions(this.#data.head, { kind: 'due' }, this.#store.progress, Date.now(), this.#store.interview);
    return due.length > 0 ? { ...FIRST_CHOICE, wanted: { kind: 'due' } } : FIRST_CHOICE;
  }

  async #start(choice: Choice): Promise<void> {
    const { questions } = this.#data.head;
    const now = Date.now();
    const queue = choice.interview === undefined ? this.#choose.questions(choice) : planInterview(this.#data.head, choice.interview, Math.random);
    await this.#run(new Session(queue, { all: questions, minutes: choice.interview, now }), `?${formatChoice(choice)}`);
  }

  async #startWeak(): Promise<void> {
    const weak = new Set(this.#session!.results.filter(({ score }) => score <= 2).map(({ question }) => question.id));
    const { head } = this.#data;
    const queue = chooseQuestions(head, { kind: 'questions', ids: [...weak] }, this.#store.progress, Date.now(), this.#store.interview);
    this.#session = new Session(queue, { all: head.questions, now: Date.now() });
    await this.#showQuestion();
  }

  async #run(session: Session, address: string): Promise<void> {
    this.#session = session;
    history.replaceState(null, '', address);
    history.pushState({ practice: 'run' } satisfies RunState, '', address);
    await this.#showQuestion();
  }

  /** Shows the question that is asked now, or the end. A card that cannot be loaded leaves the session as it is. */
  async #showQuestion(): Promise<void> {
    const session = this.#session!;
    keepSession(session);
    const question = session.current;
    if (!question) return this.#finish();
    try {
      const card = await this.#cardOf(question);
      if (!card) return this.#skip(question);
      const next = session.isInterview ? [] : session.followUps;
      const texts = await Promise.all(next.map(async (followUp) => ({ question: followUp, text: (await this.#cardOf(followUp))?.question ?? '' })));
      if (session !== this.#session || session.current !== question) return;
      this.#show('ask');
      this.#say();
      await this.#ask.show(question, card, this.#data.head, {
        cue: this.#describePlace(session),
        comesBack: !session.isInterview,
        followUps: texts.filter(({ text }) => text !== ''),
      });
    } catch {
      this.#show('failed');
    }
  }

  async #cardOf(question: PracticeQuestion): Promise<PracticeCard | undefined> {
    const card = await this.#data.card(question.id);
    if (card) this.#cards.set(question.id, card);
    return card;
  }

  /** A question that the pack lost while this page was open. */
  async #skip(question: PracticeQuestion): Promise<void> {
    this.#session!.goOn(Date.now());
    await this.#showQuestion();
    this.#say(`“${question.id}” is no longer in the pack and was left out.`);
  }

  #describePlace(session: Session): string {
    const number = session.results.length + 1;
    const left = session.secondsLeft(Date.now());
    const name = session.isFollowUp ? 'Follow-up' : `Question ${number}`;
    if (left !== undefined) return `${name} · ${left < 60 ? formatClock(Math.ceil(left)) : `${Math.ceil(left / 60)} min`} left`;
    if (session.waiting === 0) return `${name} · the last one`;
    return session.isFollowUp ? `${name} · ${session.waiting} more` : `${name} of ${number + session.waiting}`;
  }

  #score(score: 1 | 2 | 3 | 4, seconds: number): void {
    const { question, at } = this.#session!.score(score, seconds, Date.now());
    // Who comes back goes on with the next question.
    const later = Session.restore(this.#session!.record, this.#data.head.questions)!;
    later.goOn(at);
    keepSession(later);
    void this.#store.addReview(question.id, { at, score, seconds }).then(() => this.#showNotice());
  }

  #takeBack(): void {
    const result = this.#session!.takeBack();
    keepSession(this.#session!);
    const last = result && this.#store.of(result.question.id).reviews.at(-1);
    if (result && last) void this.#store.takeBack(result.question.id, last.at).then(() => this.#showNotice());
  }

  async #next(followUp?: PracticeQuestion): Promise<void> {
    await this.#ask.leave();
    this.#session!.goOn(Date.now(), followUp);
    await this.#showQuestion();
  }

  async #finish(): Promise<void> {
    await this.#ask.leave();
    const session = this.#session!;
    session.end();
    keepSession(session);
    this.#show('end');
    this.#say();
    this.#end.show(session, this.#cards, Date.now());
  }

  /** Back leads from a session to the choice, Forward into it again. */
  async #turn(): Promise<void> {
    if (this.#session) await this.#ask.leave();
    this.#session = undefined;
    this.#choose.head = this.#data.head;
    this.#showChoice();
    await this.#resume();
  }

  /** Goes on with the session of this entry of the history, as after a reload or a look at a whole page. */
  async #resume(): Promise<void> {
    if ((history.state as RunState | null)?.practice !== 'run') return;
    this.#session = readSession(this.#data.head.questions);
    if (!this.#session) return history.replaceState(null, '', location.href);
    for (const { question } of this.#session.results) await this.#cardOf(question).catch(() => undefined);
    await this.#showQuestion();
  }

  /** Says every second what is left of an interview. */
  #tick(): void {
    const session = this.#session;
    if (!session?.isInterview || this.dataset['shows'] !== 'ask') return;
    this.#ask.sayPlace(this.#describePlace(session), session.secondsLeft(Date.now()) === 0);
  }

  #follow(): void {
    if (!this.#session) this.#choose.draw();
    else if (this.#session.current) this.#ask.refresh();
  }

  #show(shown: 'choose' | 'ask' | 'end' | 'failed'): void {
    for (const name of ['choose', 'ask', 'end', 'failed']) findPart(this, name).hidden = name !== shown;
    this.dataset['shows'] = shown;
    if (shown !== 'ask') scrollTo({ top: 0 });
  }

  #say(...sentences: string[]): void {
    findPart(this, 'problems').textContent = sentences.join(' ');
    this.#showNotice();
  }

  #showNotice(): void {
    const { notice } = this.#store;
    findPart(this, 'notice').textContent = notice ?? '';
  }
}
