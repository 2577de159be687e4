import type { EncodedPostings, IndexHead, PostingsPart, QuestionRecord, RecordsPart, ShortsPart } from './index-format.ts';
import { compileSynonyms } from './compile-synonyms.ts';
import { weighWord } from '../words/function-words.ts';
import type { IndexedWords, Postings } from '../query/rank.ts';
import { stem } from '../words/stem.ts';
import { listNames, type Names } from '../query/find-places.ts';
import type { QueryHelp } from '../query/find-alternatives.ts';
import { Vocabulary } from './vocabulary.ts';

/** Loads a file of the index by its name, such as `index.json`; `fresh` is true where a copy in a cache will not do. */
export type LoadPart = (name: string, fresh: boolean) => Promise<unknown>;

/** Raised where the files of an index do not belong together or hold something else. */
export class IndexError extends Error {}

/** A question index as far as it is loaded; what a query needs of the rest is loaded on demand, and once. */
export class QuestionIndex implements IndexedWords {
  readonly head: IndexHead;
  readonly help: QueryHelp;
  readonly names: Names;
  readonly #load: LoadPart;
  readonly #postings = new Map<number, EncodedPostings[]>();
  readonly #decoded = new Map<string, Postings>();
  readonly #records = new Map<number, QuestionRecord[]>();
  readonly #shorts = new Map<number, string[]>();
  readonly #loading = new Map<string, Promise<unknown>>();

  private constructor(head: IndexHead, load: LoadPart) {
    this.head = head;
    this.#load = load;
    this.names = listNames(head);
    const english = new Vocabulary(head.english);
    const synonyms = compileSynonyms(head.synonyms);
    // What has a synonym is a word too; only those that have none are listed.
    const isEnglish = (word: string): boolean => weighWord(word) < 1 || synonyms.has(stem(word)) || english.withStemOf(word).length > 0;
    this.help = { vocabulary: new Vocabulary(head.words), synonyms, isEnglish };
  }

  /** Loads the head of an index; throws what `load` throws, and IndexError where it is no index. */
  static async open(load: LoadPart, fresh = false): Promise<QuestionIndex> {
    const head = await load('index.json', fresh);
    if (!isHead(head)) throw new IndexError('index.json is no question index.');
    return new QuestionIndex(head, load);
  }

  get count(): number {
    return this.head.count;
  }

  formsOf(word: string): string[] {
    return this.help.vocabulary.withStemOf(word);
  }

  /** Loads what is known of these words; those that the index does not hold are left out. */
  async loadWords(words: Iterable<string>): Promise<void> {
    const parts = new Set<number>();
    for (const word of words) {
      const number = this.help.vocabulary.find(word);
      if (number >= 0) parts.add(this.head.parts.findLastIndex((first) => first <= number));
    }
    await Promise.all([...parts].map((part) => this.#loadPostings(part)));
  }

  /** Where a word stands; undefined for a word that the index does not hold or whose part is not loaded. */
  postingsOf(word: string): Postings | undefined {
    const known = this.#decoded.get(word);
    if (known) return known;
    const number = this.help.vocabulary.find(word);
    if (number < 0) return undefined;
    const part = this.head.parts.findLastIndex((first) => first <= number);
    const encoded = this.#postings.get(part)?.[number - this.head.parts[part]!];
    if (!encoded) return undefined;
    const postings = decode(encoded);
    this.#decoded.set(word, postings);
    return postings;
  }

  /** The records of questions, in the order asked for. */
  async readRecords(numbers: readonly number[]): Promise<QuestionRecord[]> {
    const size = this.head.recordsInPart;
    const parts = new Set(numbers.map((number) => Math.floor(number / size)));
    await Promise.all([...parts].map((part) => this.#loadRecords(part)));
    return numbers.flatMap((number) => this.#records.get(Math.floor(number / size))?.[number % size] ?? []);
  }

  /** A question's short answer. */
  async readShort(number: number): Promise<string> {
    const size = this.head.shortsInPart;
    const part = Math.floor(number / size);
    await this.#once(`shorts-${part}.json`, ({ shorts }: Partial<ShortsPart>) => Array.isArray(shorts) && this.#shorts.set(part, shorts));
    return this.#shorts.get(part)?.[number % size] ?? '';
  }

  #loadPostings(part: number): Promise<unknown> {
    return this.#once(`words-${part}.json`, ({ postings }: Partial<PostingsPart>) => Array.isArray(postings) && this.#postings.set(part, postings));
  }

  #loadRecords(part: number): Promise<unknown> {
    return this.#once(`questions-${part}.json`, ({ records }: Partial<RecordsPart>) => Array.isArray(records) && this.#records.set(part, records));
  }

  /** Loads a part once; what failed is tried again the next time. `keep` answers false for what is no such part. */
  #once(name: string, keep: (part: object) => unknown): Promise<unknown> {
    const loading =
      this.#loading.get(name) ??
      this.#load(`${name}?v=${this.head.version}`, false).then((part) => {
        if ((part as { version?: unknown } | null)?.version !== this.head.version) throw new IndexError(`${name} belongs to another index.`);
        if (keep(part as object) === false) throw new IndexError(`${name} is no part of a question index.`);
      });
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading;
  }
}

function isHead(loaded: unknown): loaded is IndexHead {
  const head = loaded as IndexHead | null;
  const written = head?.synonyms;
  const texts = [head?.version, written?.aliases, written?.same, written?.means, written?.near];
  const lists = [head?.words, head?.parts, head?.english, head?.topics, head?.tools];
  const counts = [head?.count, head?.recordsInPart, head?.shortsInPart];
  return texts.every((text) => typeof text === 'string') && lists.every(Array.isArray) && counts.every(Number.isInteger) && !counts.slice(1).includes(0);
}

function decode([fields, bodies]: EncodedPostings): Postings {
  const places = new Map<number, number[]>();
  let question = 0;
  for (let at = 0; at < fields.length; at += 2) {
    question += fields[at] as number;
    places.set(question, addUp(fields[at + 1] as number[]));
  }
  return { fields: places, bodies: new Set(addUp(bodies)) };
}

function addUp(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}
