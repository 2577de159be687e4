import * as words from '#words';

/** A reader's voice, kept by the page until the next question or the end; it is sent nowhere. */
export class Recorder {
  #recorder: MediaRecorder | undefined;
  #chunks: Blob[] = [];

  /** Whether this browser can record at all. */
  static get isPossible(): boolean {
    return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined;
  }

  get isRunning(): boolean {
    return this.#recorder !== undefined;
  }

  /** Asks for the microphone and begins; answers undefined, or the sentence that says why not. */
  async start(): Promise<string | undefined> {
    if (!Recorder.isPossible) return words.recordNone;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.#chunks = [];
      this.#recorder = new MediaRecorder(stream);
      this.#recorder.addEventListener('dataavailable', ({ data }) => this.#chunks.push(data));
      this.#recorder.start();
      return undefined;
    } catch (error) {
      this.#recorder = undefined;
      const name = error instanceof DOMException ? error.name : '';
      if (name === 'NotAllowedError') return words.recordNotAllowed;
      if (name === 'NotFoundError') return words.recordNoMicrophone;
      return words.recordNoSound;
    }
  }

  /** Ends the recording and lets the microphone go; answers what was said, undefined where nothing was recorded. */
  async stop(): Promise<Blob | undefined> {
    const recorder = this.#recorder;
    if (!recorder) return undefined;
    this.#recorder = undefined;
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
    if (recorder.state !== 'inactive') recorder.stop();
    else return undefined;
    await ended;
    for (const track of recorder.stream.getTracks()) track.stop();
    const blob = new Blob(this.#chunks, { type: recorder.mimeType });
    return blob.size > 0 ? blob : undefined;
  }
}
