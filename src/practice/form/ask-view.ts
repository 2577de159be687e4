import * as words from '#words';
import type { PracticeCard, PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import type { Score } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { Clock } from './clock.ts';
import { findPart, make, makeItem } from './find-part.ts';
import { RecordingView } from './recording-view.ts';
import { ScoreView } from './score-view.ts';
import { StepsView } from './steps-view.ts';
import { WordsField } from './words-field.ts';

/** What the reader did with a question. */
export interface AskEvents {
  score: (score: Score, seconds: number) => void;
  takeBack: () => void;
  next: () => void;
  followUp: (question: PracticeQuestion) => void;
  stop: () => void;
}

/** What stands around a question: how far the session is. */
export interface AskPlace {
  /** `Question 3 of 12`, `Follow-up`, and what is left of the time. */
  cue: string;
  /** Whether a question scored 1 is asked again in this session. */
  comesBack: boolean;
  followUps: readonly { question: PracticeQuestion; text: string }[];
}

/** One question on the screen: the clock, the steps, the reader's words, the scores, and what comes next. */
export class AskView {
  readonly element: HTMLElement;
  readonly #events: AskEvents;
  readonly #clock: Clock;
  readonly #words: WordsField;
  readonly #recording: RecordingView;
  readonly #steps: StepsView;
  readonly #scores: ScoreView;
  #question: PracticeQuestion | undefined;
  #comesBack = true;
  #scored: Score | undefined;

  constructor(element: HTMLElement, store: ProgressStore, events: AskEvents) {
    this.element = element;
    this.#events = events;
    this.#clock = new Clock(element);
    this.#words = new WordsField(element, store, () => this.#draw());
    this.#recording = new RecordingView(element, this.#clock, (sentence) => this.#say(sentence));
    this.#steps = new StepsView(element);
    this.#scores = new ScoreView(element, store, (score) => this.score(score));
    this.#on('main', () => this.goOn());
    this.#on('record', () => void this.#recording.toggle().then(() => this.#draw()));
    this.#on('stop', () => events.stop());
    this.#on('next', () => events.next());
    this.#on('change', () => this.#takeBack());
    this.#on('switch', () => {
      this.#steps.switchWords();
      this.#draw();
    });
  }

  /** Shows a question alone; the one before was left. */
  async show(question: PracticeQuestion, card: PracticeCard, head: PracticeHead, place: AskPlace): Promise<void> {
    await this.#recording.reset(question.id);
    this.#question = question;
    this.#scored = undefined;
    this.#comesBack = place.comesBack;
    this.#part('cue').textContent = place.cue;
    const level = head.levels[question.level];
    this.#part('facts').textContent = [head.topics[question.topic]?.name, level && words.levelName(level)].filter(Boolean).join(' · ');
    this.#part('question').textContent = card.question;
    this.#steps.reset(card, question.seconds);
    this.#listFollowUps(place.followUps);
    this.#words.show(question.id);
    this.#clock.reset(question.seconds);
    this.#say('');
    this.#draw();
    this.#part('question').focus();
  }

  /** The one main step: starts the clock, then reveals step by step. */
  goOn(): void {
    if (this.#scored !== undefined) return this.#events.next();
    if (this.#steps.isClosed && !this.#clock.wasStarted) this.#clock.start();
    else if (this.#steps.next !== undefined) this.#reveal();
    this.#draw();
  }

  /** Scores the answer, once something of it was seen. */
  score(score: Score): void {
    if (this.#steps.isClosed || this.#scored !== undefined) return;
    this.#scored = score;
    // What was not known is what has to be read.
    if (score <= 2) this.#steps.revealAll();
    this.#clock.stop();
    this.#scores.say(this.#question!, score, this.#comesBack);
    this.#events.score(score, this.#clock.seconds);
    this.#draw();
    this.#part('next').focus();
  }

  /** Says how far the session is, and that its time is over. */
  sayPlace(cue: string, isOver: boolean): void {
    this.#part('cue').textContent = cue;
    if (isOver && this.#scored === undefined && this.#part('said').textContent === '') this.#say(words.practiceTimeOver);
  }

  /** Saves and ends what belongs to the question on the screen. */
  async leave(): Promise<void> {
    await this.#words.save();
    await this.#recording.end();
    this.#clock.stop();
  }

  /** Takes over what another tab changed. */
  refresh(): void {
    this.#words.refresh();
    this.#draw();
  }

  #reveal(): void {
    this.#clock.stop();
    void this.#recording.end();
    this.#steps.reveal();
    this.#draw();
    this.#steps.scrollToLast();
  }

  #takeBack(): void {
    this.#scored = undefined;
    this.#events.takeBack();
    this.#say('');
    this.#draw();
    this.#scores.focusFirst();
  }

  #draw(): void {
    const { isClosed, next } = this.#steps;
    const isOpen = !isClosed && this.#scored === undefined;
    this.#steps.draw(this.#words.text.trim());
    const main = this.#part('main');
    main.textContent = isClosed && !this.#clock.wasStarted ? words.practiceSpeak : (next ?? '');
    main.hidden = this.#scored !== undefined || next === undefined;
    this.#part('clock').hidden = this.#scored !== undefined && this.#clock.seconds === 0;
    this.#recording.offer(isClosed);
    this.#scores.show(isOpen);
    if (isOpen) this.#scores.preview(this.#question!, this.#comesBack);
    this.#part('after').hidden = this.#scored === undefined;
  }

  #listFollowUps(followUps: AskPlace['followUps']): void {
    this.#part('follow-ups').replaceChildren(
      ...followUps.map(({ question, text }) => {
        const button = make('button', text, 'practice-follow');
        button.type = 'button';
        button.addEventListener('click', () => this.#events.followUp(question));
        return makeItem(button);
      }),
    );
    this.#part('asks-next').hidden = followUps.length === 0;
  }

  #say(sentence: string): void {
    this.#part('said').textContent = sentence;
  }

  #on(part: string, act: () => void): void {
    this.#part(part).addEventListener('click', act);
  }

  #part<T extends HTMLElement>(name: string): T {
    return findPart<T>(this.element, name);
  }
}
