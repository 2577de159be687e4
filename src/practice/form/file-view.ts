import * as words from '#words';
import type { PracticeData } from '../data/practice-data.ts';
import { FILE_MAX_BYTES, readFile, writeFile } from '../progress/progress-file.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { findPart, make } from './find-part.ts';

/** Progress as a file: saved, added again, and all of it deleted. */
export class FileView {
  readonly #element: HTMLElement;
  readonly #data: PracticeData;
  readonly #store: ProgressStore;
  readonly #changed: () => void;

  /** `changed` is called where what is kept is another than before. */
  constructor(element: HTMLElement, data: PracticeData, store: ProgressStore, changed: () => void) {
    this.#element = element;
    this.#data = data;
    this.#store = store;
    this.#changed = changed;
    this.#on('export', () => this.#export());
    this.#part('import').addEventListener('change', ({ target }) => void this.#import(target as HTMLInputElement));
    this.#on('delete', () => this.#ask());
    this.#on('confirm-keep', () => this.#endAsking());
    this.#on('confirm-delete', () => void this.#delete());
  }

  #export(): void {
    const text = writeFile(this.#store.progress, this.#data.head.title, Date.now());
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `answerpack-progress-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#say(words.progressFileExported(this.#store.progress.questions.size));
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (!file) return;
    try {
      if (file.size > FILE_MAX_BYTES) return this.#say(words.progressFileTooLarge(Math.ceil(file.size / 1e6), FILE_MAX_BYTES / 1e6));
      const read = readFile(await file.text(), new Set(this.#data.head.questions.map(({ id }) => id)));
      if ('refused' in read) return this.#say(read.refused);
      await this.#store.add(read.progress);
      this.#changed();
      this.#say(this.#store.notice ?? read.said);
    } catch {
      this.#say(words.progressFileUnread);
    } finally {
      // The same file may be chosen again.
      field.value = '';
    }
  }

  #ask(): void {
    const { questions } = this.#store.progress;
    if (questions.size === 0 && this.#store.progress.interview === undefined) return this.#say(words.progressFileNothing);
    this.#part('confirm-said').textContent = words.progressFileAsk(questions.size);
    this.#part('confirm').hidden = false;
    this.#part('confirm-keep').focus();
  }

  #endAsking(): void {
    this.#part('confirm').hidden = true;
    this.#part('delete').focus();
  }

  async #delete(): Promise<void> {
    try {
      await this.#store.deleteAll();
      this.#say(words.progressFileDeleted);
    } catch {
      this.#say(words.progressFileNotDeleted);
    }
    this.#endAsking();
    this.#changed();
  }

  #say(sentence: string): void {
    this.#part('file-said').textContent = sentence;
  }

  #on(part: string, act: () => void): void {
    this.#part(part).addEventListener('click', act);
  }

  #part(name: string): HTMLElement {
    return findPart(this.#element, name);
  }
}
