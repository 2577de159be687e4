import { update, type UseStore } from 'idb-keyval';

/** Makes the value to store of the one that is stored. */
type Make = (stored: unknown) => unknown;

/** Writes to a device's database, each change in one transaction with what is there; what it cannot write it tries again with the next change. */
export class DeviceWriter {
  readonly #kept: UseStore;
  /** What could not be written. */
  readonly #unsaved = new Set<string>();
  /** What is being written: the number of writes of each key. */
  readonly #writing = new Map<string, number>();
  readonly #remake: (key: string) => Make;

  /** `remake` gives what is to be written of a key that could not be. */
  constructor(kept: UseStore, remake: (key: string) => Make) {
    this.#kept = kept;
    this.#remake = remake;
  }

  /** Writes a change; answers whether it and all before it are kept. */
  async write(key: string, make: Make): Promise<boolean> {
    this.#writing.set(key, (this.#writing.get(key) ?? 0) + 1);
    try {
      await this.#update(key, make);
      for (const unsaved of this.#unsaved) await this.#update(unsaved, this.#remake(unsaved));
      return true;
    } catch {
      this.#unsaved.add(key);
      return false;
    } finally {
      this.#writing.set(key, this.#writing.get(key)! - 1);
    }
  }

  /** Whether a change of this key is not in what is stored. */
  isUnsaved(key: string): boolean {
    return this.#unsaved.has(key);
  }

  /** The keys that would be lost if the page went now. */
  get pending(): string[] {
    return [...this.#writing].filter(([, count]) => count > 0).map(([key]) => key);
  }

  /** Nothing is to be tried again. */
  forget(): void {
    this.#unsaved.clear();
  }

  async #update(key: string, make: Make): Promise<void> {
    await update<unknown>(key, (stored) => make(stored) ?? null, this.#kept);
    this.#unsaved.delete(key);
  }
}
