import * as words from '#words';
import type { ProgressStore } from '../progress/progress-store.ts';
import { WORDS_MAX_LENGTH } from '../progress/read-progress.ts';
import { findPart } from './find-part.ts';

/** How long one has to stop typing before it is saved, in milliseconds. */
const PAUSE = 600;

/**
 * The field for a reader's own version of an answer. It saves while one types, and whatever is still open when the page is left.
 * What another tab writes meanwhile is never lost: a field that nobody writes in shows it, another puts it below what was written here.
 */
export class WordsField {
  readonly #field: HTMLTextAreaElement;
  readonly #said: HTMLElement;
  readonly #store: ProgressStore;
  readonly #changed: () => void;
  #id = '';
  /** What was there when the field was filled or last saved. */
  #before = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called where the field shows what another tab wrote. */
  constructor(within: ParentNode, store: ProgressStore, changed: () => void) {
    this.#field = findPart(within, 'words');
    this.#said = findPart(within, 'words-said');
    this.#store = store;
    this.#changed = changed;
    this.#field.maxLength = WORDS_MAX_LENGTH;
    this.#field.addEventListener('input', () => {
      this.#said.textContent = '';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.save(), PAUSE);
    });
    this.#field.addEventListener('blur', () => void this.save().then(() => this.refresh()));
    addEventListener('pagehide', () => void this.save());
  }

  /** Shows what is kept of a question. */
  show(id: string): void {
    this.#id = id;
    this.#before = this.#kept;
    this.#field.value = this.#before;
    this.#said.textContent = '';
  }

  /** Takes over what another tab wrote, where the reader neither has changed it here nor writes in it now. */
  refresh(): void {
    const isWriting = document.activeElement === this.#field && document.hasFocus();
    if (isWriting || this.#field.value !== this.#before || this.#kept === this.#before) return;
    this.show(this.#id);
    this.#said.textContent = words.ownWordsTaken;
    this.#changed();
  }

  get text(): string {
    return this.#field.value;
  }

  /** Saves what was typed, if anything changed; answers once it is kept or the store's notice says why not. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const [id, text, before] = [this.#id, this.#field.value, this.#before];
    if (id === '' || text === before) return;
    this.#before = text;
    const kept = await this.#store.setWords(id, text, before, Date.now());
    if (id !== this.#id) return;
    const isMerged = kept !== text && kept !== '';
    if (isMerged) this.#showMerged(text, kept);
    this.#said.textContent = this.#store.notice ?? (isMerged ? words.ownWordsBoth : words.ownWordsSaved);
  }

  get #kept(): string {
    return this.#store.of(this.#id).words?.text ?? '';
  }

  /** Shows what was put together while the reader may have typed on: that stays where it is, and the cursor in it. */
  #showMerged(saved: string, kept: string): void {
    const { value, selectionStart, selectionEnd } = this.#field;
    if (value !== saved && !kept.startsWith(saved)) return;
    this.#field.value = kept.startsWith(saved) ? value + kept.slice(saved.length) : kept;
    this.#before = kept;
    this.#field.setSelectionRange(selectionStart, selectionEnd);
    this.#changed();
  }
}
