import * as words from '#words';
import { formatClock } from '../session/format-clock.ts';
import type { Clock } from './clock.ts';
import { findPart } from './find-part.ts';
import { Recorder } from './recorder.ts';

/** The button that records, and the recording beside the answer: it is gone with the question, unless the reader downloads it. */
export class RecordingView {
  readonly #within: ParentNode;
  readonly #clock: Clock;
  readonly #say: (sentence: string) => void;
  readonly #recorder = new Recorder();
  #address: string | undefined;
  #name = '';

  constructor(within: ParentNode, clock: Clock, say: (sentence: string) => void) {
    this.#within = within;
    this.#clock = clock;
    this.#say = say;
  }

  /** Begins or ends a recording; the clock runs with it, also where the microphone is refused. */
  async toggle(): Promise<void> {
    if (this.#recorder.isRunning) return this.end();
    const refused = await this.#recorder.start();
    this.#say(refused ?? words.recordRuns);
    if (!this.#clock.wasStarted) this.#clock.start();
    this.#button.textContent = this.#recorder.isRunning ? words.recordStop : words.recordStart;
  }

  /** Ends the recording, if one runs, and offers it. */
  async end(): Promise<void> {
    const blob = await this.#recorder.stop();
    if (!blob) return;
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(blob);
    findPart<HTMLAudioElement>(this.#within, 'player').src = this.#address;
    const download = findPart<HTMLAnchorElement>(this.#within, 'download');
    download.href = this.#address;
    download.download = `${this.#name}.${blob.type.includes('mp4') ? 'm4a' : 'webm'}`;
    this.#button.textContent = words.recordAgain;
    findPart(this.#within, 'recording').hidden = false;
    this.#say(words.recordDone(formatClock(this.#clock.seconds)));
  }

  /** Drops what was recorded, and lets the microphone go; the next recording is named. */
  async reset(name: string): Promise<void> {
    await this.#recorder.stop();
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
    this.#name = name;
    findPart(this.#within, 'player').removeAttribute('src');
    findPart(this.#within, 'recording').hidden = true;
    this.#button.textContent = words.recordStart;
  }

  /** Offers the button where this browser can record. */
  offer(isWanted: boolean): void {
    this.#button.hidden = !isWanted || !Recorder.isPossible;
  }

  get #button(): HTMLElement {
    return findPart(this.#within, 'record');
  }
}
