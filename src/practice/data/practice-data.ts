import { CARDS_IN_PART, type PracticeCard, type PracticeHead, type PracticePart } from './practice-format.ts';

/** Loads a file of practice by its name, such as `index.json`; `fresh` is true where a copy in a cache will not do. */
export type LoadFile = (name: string, fresh: boolean) => Promise<unknown>;

/** Raised where a file of practice holds something else than it should. */
export class PracticeDataError extends Error {}

/** The pack as practice needs it, as far as it is loaded. Where the site was updated meanwhile, all of it is loaded anew, so that no two versions mix. */
export class PracticeData {
  readonly #load: LoadFile;
  #head: PracticeHead;
  #parts = new Map<number, Promise<PracticeCard[]>>();

  private constructor(load: LoadFile, head: PracticeHead) {
    this.#load = load;
    this.#head = head;
  }

  /** Loads what a choice needs; throws what `load` throws, and PracticeDataError where the file holds something else. */
  static async open(load: LoadFile): Promise<PracticeData> {
    return new PracticeData(load, await loadHead(load, false));
  }

  get head(): PracticeHead {
    return this.#head;
  }

  /** The card of a question; undefined where the pack has it no longer. Throws what `load` throws, and tries again the next time. */
  async card(id: string): Promise<PracticeCard | undefined> {
    try {
      return await this.#cardOf(id);
    } catch (error) {
      if (!(error instanceof PracticeDataError)) throw error;
      this.#head = await loadHead(this.#load, true);
      this.#parts.clear();
      return this.#cardOf(id, true);
    }
  }

  async #cardOf(id: string, fresh = false): Promise<PracticeCard | undefined> {
    const number = this.#head.questions.findIndex((question) => question.id === id);
    if (number < 0) return undefined;
    return (await this.#part(Math.floor(number / CARDS_IN_PART), fresh))[number % CARDS_IN_PART];
  }

  #part(part: number, fresh: boolean): Promise<PracticeCard[]> {
    const loading =
      this.#parts.get(part) ??
      this.#load(`cards-${part}.json?v=${this.#head.version}`, fresh).then((value) => {
        const { version, cards } = value as PracticePart;
        if (version !== this.#head.version || !Array.isArray(cards)) throw new PracticeDataError(`cards-${part}.json does not belong to index.json.`);
        return cards;
      });
    this.#parts.set(part, loading);
    loading.catch(() => this.#parts.delete(part));
    return loading;
  }
}

async function loadHead(load: LoadFile, fresh: boolean): Promise<PracticeHead> {
  const head = (await load('index.json', fresh)) as Partial<PracticeHead> | null;
  if (typeof head !== 'object' || !Array.isArray(head?.questions) || !Array.isArray(head.topics) || !Array.isArray(head.plans))
    throw new PracticeDataError('index.json does not list the questions.');
  return head as PracticeHead;
}

/** Loads files of practice from the site below a base path. */
export function loadFrom(base: string): LoadFile {
  return async (name, fresh) => {
    const response = await fetch(`${base}practice/${name}`, fresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${name} answered ${response.status}.`);
    return response.json();
  };
}
