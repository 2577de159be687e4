import { clear, createStore, entries, get, update, type UseStore } from 'idb-keyval';
import { countOf } from '../../text/count.ts';
import { listOwnWords } from './own-words.ts';
import { keepPending, takePending } from './pending.ts';
import { addReview, mergeQuestions, mergeWords, type Progress, type QuestionProgress, type Review } from './progress.ts';
import { VERSION } from './progress-file.ts';
import { isObject, readQuestion } from './read-progress.ts';
import { parseDay } from './days.ts';

/** How long a browser may take to open its storage, in milliseconds; some never answer where they refuse it. */
const PATIENCE = 3000;

const REFUSED = 'This browser keeps nothing for this site: what you score and write is gone when this page is closed. Export it to keep it.';
const NEWER = 'Your progress was saved by a newer version of this site. It is kept as it is; reload this page to use it. Until then nothing is saved.';
const FULL = 'This device has no room left, so your last changes are not saved. Export your progress, or free some room and go on.';

const QUESTION = 'question:';
const DAMAGED = 'damaged:';
const INTERVIEW = 'interview';

/** Told to other tabs: what changed, or that all is gone. */
type Message = { key: string } | { cleared: true };

/**
 * A reader's progress on this device. It is all in memory from the beginning, so reading never waits or fails; what
 * changes is written at once, in one transaction with what another tab wrote. Where a device refuses to keep it, it lasts as long as the page.
 */
export class ProgressStore {
  readonly #name: string;
  readonly #progress: Progress = { questions: new Map(), interview: undefined };
  readonly #kept: UseStore | undefined;
  readonly #channel: BroadcastChannel | undefined;
  /** What could not be written: tried again with the next change. */
  readonly #unsaved = new Set<string>();
  /** What is being written: the number of writes of each key. */
  readonly #writing = new Map<string, number>();
  /** Whether the reader has left the page. */
  #isLeft = false;
  #listener: () => void = () => undefined;
  /** What the reader has to know of it; undefined where all is well. */
  notice: string | undefined;

  private constructor(name: string, kept: UseStore | undefined, channel: BroadcastChannel | undefined) {
    this.#name = name;
    this.#kept = kept;
    this.#channel = channel;
    channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => void this.#follow(data));
    if (!kept) return;
    globalThis.addEventListener?.('pagehide', () => this.#leave());
    // A page that Back brings from memory goes on writing.
    globalThis.addEventListener?.('pageshow', () => (this.#isLeft = false));
  }

  /** Opens what the device keeps of the site below a base path. */
  static ofSite(base: string): Promise<ProgressStore> {
    return ProgressStore.open(`answerpack ${base}`);
  }

  /** Opens what the device keeps under a name; never fails: `notice` says what is missing. */
  static async open(name: string): Promise<ProgressStore> {
    let listed: [IDBValidKey, unknown][];
    let kept: UseStore;
    try {
      kept = createStore(name, 'progress');
      listed = await within(entries(kept), PATIENCE);
    } catch {
      return new ProgressStore(name, undefined, undefined).#with(REFUSED);
    }
    if (listed.some(([, value]) => isObject(value) && typeof value['version'] === 'number' && value['version'] > VERSION))
      return new ProgressStore(name, undefined, undefined).#with(NEWER);
    const store = new ProgressStore(name, kept, openChannel(name));
    const damaged = listed.filter(([key, value]) => !store.#take(String(key), value));
    for (const [key, value] of damaged) await update(DAMAGED + String(key), (old) => old ?? value, kept).catch(() => undefined);
    if (damaged.length > 0)
      store.notice = `The progress of ${countOf(damaged.length, 'question')} was damaged. What could be read is here; the rest is kept aside on this device.`;
    for (const [id, progress] of takePending(name)) await store.#change(id, (own) => mergeQuestions(own, progress));
    return store;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** First moment of the interview's day; undefined where the reader named none. */
  get interview(): number | undefined {
    return this.#progress.interview === undefined ? undefined : parseDay(this.#progress.interview);
  }

  /** Calls back when another tab changed something. */
  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  of(id: string): QuestionProgress {
    return this.#progress.questions.get(id) ?? { reviews: [] };
  }

  async addReview(id: string, review: Review): Promise<void> {
    await this.#change(id, (progress) => addReview(progress, review));
  }

  /** Takes the last review back, if it still is the last. */
  async takeBack(id: string, at: number): Promise<void> {
    await this.#change(id, (progress) => (progress.reviews.at(-1)?.at === at ? { ...progress, reviews: progress.reviews.slice(0, -1) } : progress));
  }

  /** Keeps a reader's own words, which began as `before`; what another tab wrote meanwhile is not lost. */
  async setWords(id: string, text: string, before: string, now: number): Promise<void> {
    await this.#change(id, ({ words, ...rest }) => {
      const own = { text, at: Math.max(now, (words?.at ?? 0) + 1) };
      const next = words && words.text !== before ? mergeWords(words, own)! : own;
      return next.text.trim() === '' ? rest : { ...rest, words: next };
    });
  }

  /** Sets the day of the interview, `2026-12-03`, or none. */
  async setInterview(day: string | undefined): Promise<void> {
    this.#progress.interview = day;
    await this.#write(INTERVIEW, () => day);
  }

  /** Adds what a file holds to what is here. */
  async add({ questions, interview }: Progress): Promise<void> {
    for (const [id, progress] of questions) await this.#change(id, (own) => mergeQuestions(own, progress));
    if (interview !== undefined) await this.setInterview(interview);
  }

  /** Deletes everything, also what was damaged. */
  async deleteAll(): Promise<void> {
    this.#progress.questions.clear();
    this.#progress.interview = undefined;
    this.#unsaved.clear();
    listOwnWords([]);
    takePending(this.#name);
    if (!this.#kept) return;
    await clear(this.#kept);
    this.notice = undefined;
    this.#channel?.postMessage({ cleared: true } satisfies Message);
  }

  #with(notice: string): this {
    this.notice = notice;
    return this;
  }

  async #change(id: string, change: (progress: QuestionProgress) => QuestionProgress): Promise<void> {
    const key = QUESTION + id;
    const own = this.of(id);
    const changed = change(own);
    this.#set(id, changed);
    await this.#write(key, (stored) => {
      const read = readQuestion(stored)?.progress;
      // What could not be written before is not in what is stored.
      const base = this.#unsaved.has(key) ? mergeQuestions(read, own) : (read ?? { reviews: [] });
      const next = change(base);
      this.#set(id, next);
      return { version: VERSION, ...next };
    });
  }

  #set(id: string, progress: QuestionProgress): void {
    const had = this.of(id).words !== undefined;
    if (progress.reviews.length === 0 && !progress.words) this.#progress.questions.delete(id);
    else this.#progress.questions.set(id, progress);
    if (had !== (progress.words !== undefined)) this.#listWords();
  }

  /** Tells the pages which questions have words: they ask for no more than that while they load. */
  #listWords(): void {
    listOwnWords([...this.#progress.questions].filter(([, { words }]) => words !== undefined).map(([id]) => id));
  }

  async #write(key: string, make: (stored: unknown) => unknown): Promise<void> {
    if (!this.#kept) return;
    this.#writing.set(key, (this.#writing.get(key) ?? 0) + 1);
    if (this.#isLeft) this.#leave();
    try {
      await update<unknown>(key, (stored) => make(stored) ?? null, this.#kept);
      this.#unsaved.delete(key);
      await this.#writeUnsaved();
      this.notice = this.notice === FULL ? undefined : this.notice;
      this.#channel?.postMessage({ key } satisfies Message);
    } catch {
      this.#unsaved.add(key);
      this.notice = FULL;
    } finally {
      this.#writing.set(key, this.#writing.get(key)! - 1);
    }
  }

  /** Keeps what a page that is left is still writing, also what it begins to write then. */
  #leave(): void {
    this.#isLeft = true;
    keepPending(this.#name, this.#listPending());
  }

  /** What would be lost if the page went now. */
  #listPending(): [string, QuestionProgress][] {
    const keys = [...this.#writing].filter(([key, count]) => count > 0 && key.startsWith(QUESTION)).map(([key]) => key);
    return keys.map((key) => key.slice(QUESTION.length)).map((id) => [id, this.of(id)]);
  }

  async #writeUnsaved(): Promise<void> {
    for (const key of this.#unsaved) {
      const own = this.of(key.slice(QUESTION.length));
      const make = (stored: unknown): unknown =>
        key === INTERVIEW ? (this.#progress.interview ?? null) : { version: VERSION, ...mergeQuestions(readQuestion(stored)?.progress, own) };
      await update<unknown>(key, make, this.#kept);
      this.#unsaved.delete(key);
    }
  }

  /** Takes a stored value in; answers whether it could be read whole. */
  #take(key: string, value: unknown): boolean {
    if (key === INTERVIEW) {
      this.#progress.interview = typeof value === 'string' && parseDay(value) !== undefined ? value : undefined;
      return true;
    }
    if (!key.startsWith(QUESTION)) return true;
    const read = readQuestion(value);
    if (read) this.#set(key.slice(QUESTION.length), read.progress);
    return read?.whole ?? false;
  }

  async #follow(message: Message): Promise<void> {
    if ('cleared' in message) {
      this.#progress.questions.clear();
      this.#progress.interview = undefined;
    } else {
      const value = await get<unknown>(message.key, this.#kept).catch(() => undefined);
      if (value !== undefined) this.#take(message.key, value);
    }
    this.#listener();
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The storage did not open.')), milliseconds))]);
}
