import { clear, entries, get, update, type UseStore } from 'idb-keyval';
import * as words from '#words';
import { countDays, parseDay } from './days.ts';
import { DeviceWriter } from './device-writer.ts';
import { HeldProgress, INTERVIEW, PLAN, questionKey, questionOf } from './held-progress.ts';
import { openDevice } from './open-device.ts';
import { listOwnWords } from './own-words.ts';
import { keepPending, takePending, takePendingDay } from './pending.ts';
import { addReview, mergeQuestions, mergeWords, type Progress, type QuestionProgress, type Review } from './progress.ts';
import { VERSION } from './progress-file.ts';
import { readQuestion } from './read-progress.ts';
import { TabChannel, type Message } from './tab-channel.ts';

const DAMAGED = 'damaged:';

/**
 * A reader's progress on this device. It is all in memory from the beginning, so reading never waits or fails; what
 * changes is written at once, in one transaction with what another tab wrote. Where a device refuses to keep it, it lasts as long as the page.
 */
export class ProgressStore {
  readonly #name: string;
  readonly #held = new HeldProgress();
  readonly #kept: UseStore | undefined;
  readonly #writer: DeviceWriter | undefined;
  readonly #tabs: TabChannel | undefined;
  /** Whether the reader has left the page. */
  #isLeft = false;
  #listener: () => void = () => undefined;
  /** What the reader has to know of it; undefined where all is well. */
  notice: string | undefined;

  private constructor(name: string, kept?: UseStore) {
    this.#name = name;
    this.#kept = kept;
    if (!kept) return;
    this.#writer = new DeviceWriter(kept, (key) => this.#held.make(key));
    this.#tabs = new TabChannel(name, (message) => void this.#follow(message));
    globalThis.addEventListener?.('pagehide', () => this.#leave());
    globalThis.addEventListener?.('pageshow', (event) => this.#comeBack(event?.persisted));
  }

  /** Opens what the device keeps of the site below a base path. */
  static ofSite(base: string): Promise<ProgressStore> {
    return ProgressStore.open(`answerpack ${base}`);
  }

  /** Opens what the device keeps under a name; never fails: `notice` says what is missing. */
  static async open(name: string): Promise<ProgressStore> {
    const opened = await openDevice(name);
    if ('refused' in opened) {
      const store = new ProgressStore(name);
      store.notice = opened.refused;
      return store;
    }
    const { kept, listed } = opened;
    const store = new ProgressStore(name, kept);
    const damaged = listed.filter(([key, value]) => !store.#held.take(key, value));
    for (const [key, value] of damaged) await update(DAMAGED + key, (old) => old ?? value, kept).catch(() => undefined);
    if (damaged.length > 0) store.notice = words.progressDamaged(damaged.length);
    for (const [id, progress] of takePending(name)) await store.#change(id, (own) => mergeQuestions(own, progress));
    const day = takePendingDay(name);
    if (day) await store.setInterview(day.interview, day.plan);
    return store;
  }

  get progress(): Progress {
    return this.#held.progress;
  }

  /** Whether this device keeps anything at all. */
  get keeps(): boolean {
    return this.#kept !== undefined;
  }

  /** First moment of the interview's day as long as that is not over; undefined where the reader named none. */
  interviewAfter(now: number): number | undefined {
    const day = this.progress.interview === undefined ? undefined : parseDay(this.progress.interview);
    return day !== undefined && countDays(now, day) >= 0 ? day : undefined;
  }

  /** Calls back when another tab changed something. */
  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  of(id: string): QuestionProgress {
    return this.#held.of(id);
  }

  async addReview(id: string, review: Review): Promise<void> {
    await this.#change(id, (progress) => addReview(progress, review));
  }

  /** Takes the last review back, if it still is the last. */
  async takeBack(id: string, at: number): Promise<void> {
    await this.#change(id, (progress) => (progress.reviews.at(-1)?.at === at ? { ...progress, reviews: progress.reviews.slice(0, -1) } : progress));
  }

  /** Keeps a reader's own words, which began as `before`; answers what is kept: also what another tab wrote meanwhile. */
  async setWords(id: string, text: string, before: string, now: number): Promise<string> {
    await this.#change(id, ({ words, ...rest }) => {
      const own = { text, at: Math.max(now, (words?.at ?? 0) + 1) };
      const next = words && words.text !== before ? mergeWords(words, own)! : own;
      return next.text.trim() === '' ? rest : { ...rest, words: next };
    });
    return this.of(id).words?.text ?? '';
  }

  /** Sets the day of the interview, `2026-12-03`, or none; and the plan that the reader follows until then, where one is named. */
  async setInterview(day: string | undefined, plan = day === undefined ? undefined : this.progress.plan): Promise<void> {
    Object.assign(this.progress, { interview: day, plan });
    await Promise.all([this.#write(INTERVIEW, () => day), this.#write(PLAN, () => plan)]);
  }

  /** Adds what a file holds to what is here. */
  async add({ questions, interview, plan }: Progress): Promise<void> {
    for (const [id, progress] of questions) await this.#change(id, (own) => mergeQuestions(own, progress));
    if (interview !== undefined) await this.setInterview(interview, plan);
  }

  /** Deletes everything, also what was damaged. */
  async deleteAll(): Promise<void> {
    this.#held.clear();
    this.#writer?.forget();
    listOwnWords([]);
    takePending(this.#name);
    takePendingDay(this.#name);
    if (!this.#kept) return;
    await clear(this.#kept);
    this.notice = undefined;
    this.#tabs?.tell({ cleared: true });
  }

  async #change(id: string, change: (progress: QuestionProgress) => QuestionProgress): Promise<void> {
    const key = questionKey(id);
    const own = this.of(id);
    this.#held.set(id, change(own));
    await this.#write(key, (stored) => {
      const read = readQuestion(stored)?.progress;
      // What could not be written before is not in what is stored.
      const base = this.#writer?.isUnsaved(key) ? mergeQuestions(read, own) : (read ?? { reviews: [] });
      const next = change(base);
      this.#held.set(id, next);
      return { version: VERSION, ...next };
    });
  }

  async #write(key: string, make: (stored: unknown) => unknown): Promise<void> {
    if (!this.#writer) return;
    const writing = this.#writer.write(key, make);
    if (this.#isLeft) this.#leave();
    const isKept = await writing;
    if (!isKept) this.notice = words.progressFull;
    else if (this.notice === words.progressFull) this.notice = undefined;
    if (isKept) this.#tabs?.tell({ key });
  }

  /** Keeps what a page that is left is still writing, also what it begins to write then. */
  #leave(): void {
    this.#isLeft = true;
    const keys = this.#writer?.pending ?? [];
    const { interview, plan } = this.progress;
    const day = keys.includes(INTERVIEW) || keys.includes(PLAN) ? { interview, plan } : undefined;
    const ids = keys.flatMap((key) => questionOf(key) ?? []);
    keepPending(
      this.#name,
      ids.map((id) => [id, this.of(id)]),
      day,
    );
  }

  /** A page that Back brings from memory goes on writing, and takes in what other pages wrote meanwhile: it heard nothing of them. */
  #comeBack(fromMemory: boolean | undefined): void {
    this.#isLeft = false;
    if (fromMemory) void this.#readAgain().catch(() => undefined);
  }

  async #readAgain(): Promise<void> {
    const listed = new Map((await entries<string, unknown>(this.#kept)).filter(([key]) => !this.#writer!.isUnsaved(key)));
    for (const id of [...this.progress.questions.keys()].filter((one) => !listed.has(questionKey(one)) && !this.#writer!.isUnsaved(questionKey(one))))
      this.#held.set(id, { reviews: [] });
    for (const [key, value] of listed) this.#held.take(key, value);
    this.#listener();
  }

  async #follow(message: Message): Promise<void> {
    if ('cleared' in message) this.#held.clear();
    else {
      const value = await get<unknown>(message.key, this.#kept).catch(() => undefined);
      if (value !== undefined) this.#held.take(message.key, value);
    }
    this.#listener();
  }
}
