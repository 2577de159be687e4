import { stemmer } from 'stemmer';
import type { IndexHead } from './index-format.ts';

/** Letters that two words must share at their beginning before their stems are compared; every stem keeps them. */
const STEM_START = 3;

/** The words of an index, in the order of `<`, each known by its number. */
export class Vocabulary {
  readonly words: readonly string[];

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

  /** Other words with the stem of this one: for "locks" also lock, locked and locking. */
  withStemOf(word: string): string[] {
    if (word.length < STEM_START || /\d/.test(word)) return [];
    const stem = stemmer(word);
    const [from, to] = this.range(word.slice(0, STEM_START));
    return this.words.slice(from, to).filter((other) => other !== word && !/\d/.test(other) && stemmer(other) === stem);
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
