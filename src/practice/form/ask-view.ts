import { spellDuration } from '../../text/duration.ts';
import type { PracticeCard, PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import { describeNext } from '../progress/describe-next.ts';
import { SCORE_NAMES, SCORES, type Score } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { previewScores } from '../progress/schedule.ts';
import { Clock } from './clock.ts';
import { findPart, make, makeItem } from './find-part.ts';
import { RecordingView } from './recording-view.ts';
import { showOwnWords, showsOwnWords } from './shown-words.ts';
import { WordsField } from './words-field.ts';

/** What is revealed of an answer, one step after the other, and what the button says that reveals it. */
const STEPS = [
  ['line', 'Show the first sentence'],
  ['terms', 'Show the terms'],
  ['short', 'Show the short answer'],
  ['scores', 'Show how it is scored'],
] as const;
type Step = (typeof STEPS)[number][0];

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
  comesBack: boolean;
  followUps: readonly { question: PracticeQuestion; text: string }[];
}

/** When a question scored 1 is asked again, in practice. */
const AGAIN = 'once more today';

/** One question on the screen: the clock, the steps, the reader's words, the scores, and what comes next. */
export class AskView {
  readonly element: HTMLElement;
  readonly #store: ProgressStore;
  readonly #events: AskEvents;
  readonly #clock: Clock;
  readonly #words: WordsField;
  readonly #recording: RecordingView;
  #question: PracticeQuestion | undefined;
  /** Whether a question scored 1 is asked again in this session. */
  #comesBack = true;
  /** How many steps are shown. */
  #shown = 0;
  #steps: Step[] = [];
  #scored: Score | undefined;

  constructor(element: HTMLElement, store: ProgressStore, events: AskEvents) {
    this.element = element;
    this.#store = store;
    this.#events = events;
    this.#clock = new Clock(element);
    this.#words = new WordsField(element, store);
    this.#recording = new RecordingView(element, this.#clock, (sentence) => this.#say(sentence));
    this.#on('main', () => this.goOn());
    this.#on('record', () => void this.#recording.toggle().then(() => this.#draw()));
    this.#on('stop', () => events.stop());
    this.#on('next', () => events.next());
    this.#on('change', () => this.#takeBack());
    this.#on('switch', () => this.#switchWords());
    for (const score of SCORES) this.#on(`score-${score}`, () => this.score(score));
  }

  /** Shows a question alone; the one before was left. */
  async show(question: PracticeQuestion, card: PracticeCard, head: PracticeHead, place: AskPlace): Promise<void> {
    await this.#recording.reset(question.id);
    this.#question = question;
    this.#shown = 0;
    this.#scored = undefined;
    this.#comesBack = place.comesBack;
    this.#steps = STEPS.map(([step]) => step).filter((step) => (step === 'terms' ? card.terms.length > 0 : step === 'scores' ? card.scores !== '' : true));
    this.#part('cue').textContent = place.cue;
    this.#part('facts').textContent = `${head.topics[question.topic]?.name ?? ''} · ${head.levels[question.level] ?? ''}`;
    this.#part('question').textContent = card.question;
    this.#part('line').innerHTML = card.oneLine;
    this.#part('terms').replaceChildren(...listTerms(card));
    this.#part('short').innerHTML = card.short;
    this.#part('short-title').textContent = `In ${spellDuration(question.seconds)}`;
    this.#part('scores').innerHTML = card.scores;
    this.#part<HTMLAnchorElement>('page').href = card.path;
    this.#part('follow-ups').replaceChildren(
      ...place.followUps.map(({ question: next, text }) => {
        const button = make('button', text, 'practice-follow');
        button.type = 'button';
        button.addEventListener('click', () => this.#events.followUp(next));
        return makeItem(button);
      }),
    );
    this.#part('asks-next').hidden = place.followUps.length === 0;
    this.#words.show(question.id);
    this.#clock.reset(question.seconds);
    this.#say('');
    this.#draw();
    this.#part('question').focus();
  }

  /** The one main step: starts the clock, then reveals step by step. */
  goOn(): void {
    if (this.#scored !== undefined) return this.#events.next();
    if (this.#shown === 0 && !this.#clock.wasStarted) this.#clock.start();
    else if (this.#shown < this.#steps.length) this.#reveal();
    this.#draw();
  }

  /** Scores the answer, once something of it was seen. */
  score(score: Score): void {
    if (this.#shown === 0 || this.#scored !== undefined) return;
    this.#scored = score;
    // What was not known is what has to be read.
    if (score <= 2) this.#shown = this.#steps.length;
    this.#clock.stop();
    // Before the score is kept, so that it says what this score does.
    const next = describeNext(previewScores(this.#store.of(this.#question!.id).reviews, Date.now(), this.#store.interview)[score], Date.now());
    this.#events.score(score, this.#clock.seconds);
    this.#part('scored').textContent =
      `Scored ${SCORE_NAMES[score]}: ${score === 1 && this.#comesBack ? AGAIN : next === 'not again before the interview' ? next : `asked again ${next}`}.`;
    this.#draw();
    this.#part('next').focus();
  }

  /** Says how far the session is, and that its time is over. */
  sayPlace(cue: string, isOver: boolean): void {
    this.#part('cue').textContent = cue;
    if (isOver && this.#scored === undefined && this.#part('said').textContent === '')
      this.#say('Time is over. Finish this answer and score it: the summary is next.');
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

  /** Says a sentence about the question on the screen. */
  #say(sentence: string): void {
    this.#part('said').textContent = sentence;
  }

  #reveal(): void {
    this.#clock.stop();
    void this.#recording.end();
    this.#shown += 1;
    this.#draw();
    this.#part(`step-${this.#steps[this.#shown - 1]!}`).scrollIntoView({ block: 'nearest' });
  }

  #draw(): void {
    const own = this.#words.text.trim();
    const steps = new Set(this.#steps.slice(0, this.#shown));
    for (const [step] of STEPS) this.#part(`step-${step}`).hidden = !steps.has(step);
    const usesOwn = own !== '' && showsOwnWords();
    this.#part('own').hidden = !usesOwn;
    this.#part('own').textContent = own;
    this.#part('short').hidden = usesOwn;
    const change = this.#part('switch');
    change.hidden = own === '';
    change.textContent = usesOwn ? 'Show the short answer' : 'Show my own words';
    const main = this.#part('main');
    const next = STEPS.find(([step]) => step === this.#steps[this.#shown]);
    main.textContent = this.#shown === 0 && !this.#clock.wasStarted ? 'Start speaking' : (next?.[1] ?? '');
    main.hidden = this.#scored !== undefined || this.#shown >= this.#steps.length;
    this.#part('clock').hidden = this.#scored !== undefined && this.#clock.seconds === 0;
    this.#recording.offer(this.#shown === 0);
    this.#part('score').hidden = this.#shown === 0 || this.#scored !== undefined;
    this.#part('after').hidden = this.#scored === undefined;
    if (this.#shown > 0 && this.#scored === undefined) this.#drawScores();
  }

  #drawScores(): void {
    const next = previewScores(this.#store.of(this.#question!.id).reviews, Date.now(), this.#store.interview);
    for (const score of SCORES)
      findPart(this.#part(`score-${score}`), 'when').textContent = score === 1 && this.#comesBack ? AGAIN : describeNext(next[score], Date.now());
  }

  #takeBack(): void {
    this.#scored = undefined;
    this.#events.takeBack();
    this.#say('');
    this.#draw();
    this.#part('score-1').focus();
  }

  #switchWords(): void {
    showOwnWords(this.#part('own').hidden !== false);
    this.#draw();
  }

  #on(part: string, act: () => void): void {
    this.#part(part).addEventListener('click', act);
  }

  #part<T extends HTMLElement>(name: string): T {
    return findPart<T>(this.element, name);
  }
}

/** The terms that the short answer says, then those of a longer one. */
function listTerms({ terms, oneLine, short }: PracticeCard): HTMLLIElement[] {
  const said = make('p', '');
  said.innerHTML = `${oneLine} ${short}`;
  const text = said.textContent!.toLowerCase();
  const [inShort, more] = [terms.filter((term) => text.includes(term.toLowerCase())), terms.filter((term) => !text.includes(term.toLowerCase()))];
  const label = inShort.length > 0 && more.length > 0 ? [makeItem(make('span', 'In a longer answer', 'practice-cue'))] : [];
  return [...inShort.map(makeTerm), ...label, ...more.map(makeTerm)];
}

let termNumber = 0;

function makeTerm(term: string): HTMLLIElement {
  const box = make('input');
  box.type = 'checkbox';
  box.id = `term-${(termNumber += 1)}`;
  const label = make('label', term);
  label.htmlFor = box.id;
  return makeItem(box, label);
}
