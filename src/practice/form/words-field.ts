import type { ProgressStore } from '../progress/progress-store.ts';
import { WORDS_MAX_LENGTH } from '../progress/read-progress.ts';
import { findPart } from './find-part.ts';

/** How long one has to stop typing before it is saved, in milliseconds. */
const PAUSE = 600;

/** The field for a reader's own version of an answer. It saves while one types, and whatever is still open when the page is left. */
export class WordsField {
  readonly #field: HTMLTextAreaElement;
  readonly #said: HTMLElement;
  readonly #store: ProgressStore;
  #id = '';
  /** What was there when the field was filled or last saved. */
  #before = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(within: ParentNode, store: ProgressStore) {
    this.#field = findPart(within, 'words');
    this.#said = findPart(within, 'words-said');
    this.#store = store;
    this.#field.maxLength = WORDS_MAX_LENGTH;
    this.#field.addEventListener('input', () => {
      this.#said.textContent = '';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.save(), PAUSE);
    });
    this.#field.addEventListener('blur', () => void this.save());
    addEventListener('pagehide', () => void this.save());
  }

  /** Shows what is kept of a question. */
  show(id: string): void {
    this.#id = id;
    this.#before = this.#store.of(id).words?.text ?? '';
    this.#field.value = this.#before;
    this.#said.textContent = '';
  }

  /** Takes over what another tab wrote, where the reader has not changed it here. */
  refresh(): void {
    if (this.#field.value === this.#before) this.show(this.#id);
  }

  get text(): string {
    return this.#field.value;
  }

  /** Saves what was typed, if anything changed; answers once it is kept or the store's notice says why not. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#field.value;
    if (this.#id === '' || text === this.#before) return;
    const before = this.#before;
    this.#before = text;
    await this.#store.setWords(this.#id, text, before, Date.now());
    this.#said.textContent = this.#store.notice ?? 'Saved on this device.';
  }
}
