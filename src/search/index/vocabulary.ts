import type { IndexHead } from './index-format.ts';
import { irregularForms, stem, STEM_START } from '../words/stem.ts';

/** The words of an index, in the order of `<`, each known by its number. */
export class Vocabulary {
  readonly words: readonly string[];
  #letters: number[] | undefined;
  readonly #stems = new Map<string, string[]>();

  constructor(encoded: IndexHead['words']) {
    const words: string[] = [];
    for (let index = 0; index < encoded.length; index += 2) words.push((words.at(-1) ?? '').slice(0, Number(encoded[index])) + encoded[index + 1]);
    this.words = words;
  }

  /** Number of a word, or -1. */
  find(word: string): number {
    const number = this.#firstFrom(word);
    return this.words[number] === word ? number : -1;
  }

  has(word: string): boolean {
    return this.find(word) >= 0;
  }

  /** Numbers of the words that begin with these letters: from, and up to but without. */
  range(start: string): [number, number] {
    return [this.#firstFrom(start), this.#firstFrom(`${start}\u{ffff}`)];
  }

  /** Words with the stem of this one: for "locks" also lock, locked and locking; itself too where it is a word of the index. */
  withStemOf(word: string): string[] {
    if (word.length < STEM_START) return this.has(word) ? [word] : [];
    const known = this.#stems.get(word);
    if (known) return known;
    const root = stem(word);
    const starts = new Set([word, root].map((form) => form.slice(0, STEM_START)));
    const regular = [...starts].flatMap((start) => this.words.slice(...this.range(start))).filter((other) => other === word || stem(other) === root);
    const found = [...new Set([...regular, ...irregularForms(root).filter((form) => this.has(form))])];
    this.#stems.set(word, found);
    return found;
  }

  /** Words that so many slips may make of this one: of nearly its length and letters. */
  similarTo(word: string, slips: number): string[] {
    this.#letters ??= this.words.map(lettersOf);
    const letters = lettersOf(word);
    // A slip brings in one letter and takes out one.
    return this.words.filter((other, number) => Math.abs(other.length - word.length) <= slips && countBits(letters ^ this.#letters![number]!) <= 2 * slips);
  }

  #firstFrom(word: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The letters that a word has, as bits; letters and digits beyond a to z share theirs. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
