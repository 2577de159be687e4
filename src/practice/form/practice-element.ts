import { chooseQuestions, nameQuestions } from '../choice/choose-questions.ts';
import { formatChoice, parseChoice, FIRST_CHOICE, type Choice, type Wanted } from '../choice/choice.ts';
import type { PracticeData } from '../data/practice-data.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { planInterview } from '../session/plan-interview.ts';
import { readSession } from '../session/kept-session.ts';
import { Session } from '../session/session.ts';
import { ChooseView } from './choose-view.ts';
import { EndView } from './end-view.ts';
import { findPart } from './find-part.ts';
import { openPractice } from './open-practice.ts';
import { ScoreKeys } from './score-keys.ts';
import { SessionRunner } from './session-runner.ts';

/** What `history.state` says of an entry in which a session runs: Back then leads to the choice. */
interface RunState {
  practice: 'run';
}

/** Practice: choose, say, reveal, score, go on, until the end. What is scored and written stays on the device. */
export class PracticeElement extends HTMLElement {
  #data!: PracticeData;
  #store!: ProgressStore;
  #choose!: ChooseView;
  #runner!: SessionRunner;
  #end!: EndView;

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
    this.#runner = new SessionRunner(findPart(this, 'ask'), this.#data, this.#store, {
      show: (part) => this.#show(part),
      say: (...sentences) => this.#say(...sentences),
      end: (session) => void this.#showEnd(session),
      kept: () => this.#showNotice(),
    });
    this.#end = new EndView(findPart(this, 'end'), this.#data, this.#store, {
      again: () => history.back(),
      weak: (ids) => void this.#startWeak(ids),
    });
    findPart(this, 'retry').addEventListener('click', () => void this.#runner.showQuestion());
    new ScoreKeys(this.#runner.ask).listen();
    this.#store.onChange(() => this.#follow());
    addEventListener('popstate', () => void this.#turn());
    setInterval(() => {
      if (this.dataset['shows'] === 'ask') this.#runner.tick();
    }, 1000);
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

  /** What is due is offered first, where anything is; then what is to be said once more before the interview; then tonight's of the plan. */
  #firstChoice(): Choice {
    const now = Date.now();
    const kind = (['due', 'last'] as const).find(
      (name) => nameQuestions(this.#data.head, { kind: name }, this.#store.progress, now, this.#store.interviewAfter(now)).length > 0,
    );
    const wanted: Wanted | undefined = kind ? { kind } : this.#choose.tonight;
    return { ...FIRST_CHOICE, ...(wanted && { wanted }) };
  }

  async #start(choice: Choice): Promise<void> {
    const { head } = this.#data;
    const queue = choice.interview === undefined ? this.#choose.questions(choice) : planInterview(head, choice.interview, Math.random);
    this.#runner.session = new Session(queue, { all: head.questions, minutes: choice.interview, now: Date.now() });
    const address = `?${formatChoice(choice)}`;
    history.replaceState(null, '', address);
    history.pushState({ practice: 'run' } satisfies RunState, '', address);
    await this.#runner.showQuestion();
  }

  async #startWeak(ids: string[]): Promise<void> {
    const { head } = this.#data;
    const now = Date.now();
    const queue = chooseQuestions(head, { kind: 'questions', ids }, this.#store.progress, now, this.#store.interviewAfter(now));
    this.#runner.session = new Session(queue, { all: head.questions, now });
    await this.#runner.showQuestion();
  }

  async #showEnd(session: Session): Promise<void> {
    await this.#end.draw(session, Date.now());
    if (session !== this.#runner.session) return;
    this.#show('end');
    this.#say();
    this.#end.focus();
  }

  /** Back leads from a session to the choice, Forward into it again. */
  async #turn(): Promise<void> {
    if (this.#runner.session) await this.#runner.ask.leave();
    this.#runner.session = undefined;
    this.#choose.head = this.#data.head;
    this.#showChoice();
    await this.#resume();
  }

  /** Goes on with the session of this entry of the history, as after a reload or a look at a whole page. */
  async #resume(): Promise<void> {
    if ((history.state as RunState | null)?.practice !== 'run') return;
    this.#runner.session = readSession(this.#data.head.questions);
    if (!this.#runner.session) return history.replaceState(null, '', location.href);
    await this.#runner.showQuestion();
  }

  #follow(): void {
    if (!this.#runner.session) this.#choose.follow();
    else if (this.#runner.session.current) this.#runner.ask.refresh();
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
    findPart(this, 'notice').textContent = this.#store.notice ?? '';
  }
}
