import * as words from '#words';
import type { PracticeCard } from '../data/practice-format.ts';
import { findPart } from './find-part.ts';
import { letScroll } from './let-scroll.ts';
import { showOwnWords, showsOwnWords } from './shown-words.ts';
import { listTerms } from './term-list.ts';

/** What is revealed of an answer, one step after the other, and what the button says that reveals it. */
const STEPS = [
  ['line', words.practiceShowLine],
  ['terms', words.practiceShowTerms],
  ['short', words.practiceShowShort],
  ['scores', words.practiceShowScores],
] as const;
type Step = (typeof STEPS)[number][0];

/** An answer that is revealed step by step; the reader's own words may be shown in place of the short answer. */
export class StepsView {
  readonly #within: ParentNode;
  #steps: Step[] = [];
  #shown = 0;
  #isWhole = false;

  constructor(within: ParentNode) {
    this.#within = within;
  }

  /** Puts a closed answer there, whose short form takes so many seconds. */
  reset(card: PracticeCard, seconds: number): void {
    this.#shown = 0;
    // A whole answer says its first sentence itself.
    const has: Record<Step, boolean> = { line: card.answer === undefined, terms: card.terms.length > 0, short: true, scores: card.scores !== '' };
    this.#isWhole = card.answer !== undefined;
    this.#steps = STEPS.map(([step]) => step).filter((step) => has[step]);
    this.#part('line').innerHTML = card.oneLine;
    this.#part('terms').replaceChildren(...listTerms(card));
    this.#part('short').innerHTML = card.answer ?? card.short;
    this.#part('short-title').textContent = this.#isWhole ? words.practiceAnswer : words.answerShort(seconds);
    this.#part('scores').innerHTML = card.scores;
    this.#part<HTMLAnchorElement>('page').href = card.path;
  }

  /** Whether nothing of the answer was seen yet. */
  get isClosed(): boolean {
    return this.#shown === 0;
  }

  /** What the button says that shows the next step; undefined where all is shown. */
  get next(): string | undefined {
    const step = this.#steps[this.#shown];
    return step === 'short' && this.#isWhole ? words.practiceShowAnswer : STEPS.find(([name]) => name === step)?.[1];
  }

  reveal(): void {
    this.#shown = Math.min(this.#shown + 1, this.#steps.length);
  }

  revealAll(): void {
    this.#shown = this.#steps.length;
  }

  /** Brings the step that was revealed last into view. */
  scrollToLast(): void {
    this.#part(`step-${this.#steps[this.#shown - 1]!}`).scrollIntoView({ block: 'nearest' });
  }

  /** Shows the steps, with the reader's own words where there are some and they are wanted. */
  draw(own: string): void {
    const steps = new Set(this.#steps.slice(0, this.#shown));
    for (const [step] of STEPS) this.#part(`step-${step}`).hidden = !steps.has(step);
    const usesOwn = own !== '' && showsOwnWords();
    const place = this.#part('own');
    place.hidden = !usesOwn;
    place.textContent = own;
    if (usesOwn) letScroll(place, words.answerOwnWords);
    this.#part('short').hidden = usesOwn;
    const change = this.#part('switch');
    change.hidden = own === '';
    change.textContent = !usesOwn ? words.practiceShowOwn : this.#isWhole ? words.practiceShowAnswer : words.practiceShowShort;
  }

  /** Changes between the pack's words and the reader's. */
  switchWords(): void {
    showOwnWords(this.#part('own').hidden !== false);
  }

  #part<T extends HTMLElement>(name: string): T {
    return findPart<T>(this.#within, name);
  }
}
