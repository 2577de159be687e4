import { brotliCompressSync } from 'node:zlib';
import type { NearWord } from './find-near.ts';

/** What general English may cost the reader, in bytes as compressed with brotli: each list, and both. */
export const BUDGET = { near: 9_500, words: 5_500, both: 15_000 } as const;

/** Bytes of both lists on the way to the reader: compact JSON, compressed with brotli. */
export function measureEnglish(words: readonly string[], near: readonly NearWord[]): number {
  const sorted = [...near].sort((a, b) => (a.word < b.word ? -1 : 1));
  const data = { words: [...words].sort(), near: Object.fromEntries(sorted.map((entry) => [entry.word, entry.near])) };
  return brotliCompressSync(JSON.stringify(data)).length;
}

/** The first of a list, as many as stay within a budget. */
export function cutToFit<T>(list: readonly T[], budget: number, measure: (part: readonly T[]) => number): T[] {
  let [most, tooMany] = [0, list.length + 1];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (measure(list.slice(0, middle)) <= budget) most = middle;
    else tooMany = middle;
  }
  return list.slice(0, most);
}
