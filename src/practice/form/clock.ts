import * as words from '#words';
import { formatClock } from '../session/format-clock.ts';
import { findPart } from './find-part.ts';

/** Counts how long a reader speaks, beside the time that the short answer takes. */
export class Clock {
  readonly #bar: HTMLProgressElement;
  readonly #text: HTMLElement;
  #began: number | undefined;
  #seconds = 0;
  #aim = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(within: ParentNode) {
    this.#bar = findPart(within, 'clock-bar');
    this.#text = findPart(within, 'clock-text');
  }

  /** Puts it back for an answer that should take so many seconds. */
  reset(aim: number): void {
    this.stop();
    this.#aim = aim;
    this.#seconds = 0;
    this.#show();
  }

  start(): void {
    this.#began = performance.now();
    this.#timer = setInterval(() => this.#show(), 250);
  }

  /** Whether it runs, or has run for this answer. */
  get wasStarted(): boolean {
    return this.#began !== undefined || this.#seconds > 0;
  }

  /** Ends the count; answers the whole seconds since it began, 0 where it did not. */
  stop(): number {
    clearInterval(this.#timer);
    this.#seconds = this.seconds;
    this.#began = undefined;
    this.#show();
    return this.#seconds;
  }

  get seconds(): number {
    return this.#began === undefined ? this.#seconds : Math.round((performance.now() - this.#began) / 1000);
  }

  #show(): void {
    this.#bar.max = this.#aim;
    this.#bar.value = Math.min(this.seconds, this.#aim);
    this.#text.textContent = words.practiceClock(formatClock(this.seconds), formatClock(this.#aim));
    this.#text.toggleAttribute('data-over', this.seconds > this.#aim);
  }
}
