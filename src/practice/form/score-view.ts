import * as words from '#words';
import type { PracticeQuestion } from '../data/practice-format.ts';
import { describeAfter, sayScore } from '../progress/describe-next.ts';
import { SCORES, type Score } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { previewScores } from '../progress/schedule.ts';
import { findPart } from './find-part.ts';

/** The four scores with what each does, and the sentence that says what the given one did. */
export class ScoreView {
  readonly #within: ParentNode;
  readonly #store: ProgressStore;

  constructor(within: ParentNode, store: ProgressStore, score: (score: Score) => void) {
    this.#within = within;
    this.#store = store;
    for (const each of SCORES) this.#button(each).addEventListener('click', () => score(each));
  }

  /** Says on each score when it would ask the question again; `comesBack` is whether a score of 1 does so in this session. */
  preview(question: PracticeQuestion, comesBack: boolean): void {
    const now = Date.now();
    const next = previewScores(this.#store.of(question.id).reviews, now, this.#store.interviewAfter(now));
    for (const score of SCORES)
      findPart(this.#button(score), 'when').textContent = score === 1 && comesBack ? words.againToday : describeAfter(score, next[score], now);
  }

  /** Says what a score does. To be called before the score is kept. */
  say(question: PracticeQuestion, score: Score, comesBack: boolean): void {
    const now = Date.now();
    const next = previewScores(this.#store.of(question.id).reviews, now, this.#store.interviewAfter(now))[score];
    findPart(this.#within, 'scored').textContent = score === 1 && comesBack ? words.scoreAgain : sayScore(score, next, now);
  }

  show(isOpen: boolean): void {
    findPart(this.#within, 'score').hidden = !isOpen;
  }

  focusFirst(): void {
    this.#button(1).focus();
  }

  #button(score: Score): HTMLElement {
    return findPart(this.#within, `score-${score}`);
  }
}
