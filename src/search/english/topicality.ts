import { weighWord } from '../words/function-words.ts';
import type { PackWords } from './pack-words.ts';
import { cosine, type Vectors } from './read-vectors.ts';

/** Words that make up common English, by frequency. */
const COMMON_WORDS = 20_000;

/** Answers how much a word belongs to the field that a pack is about, from 0 (as any word, or less) to 1. */
export function measureTopicality(pack: PackWords, vectors: Vectors): (word: string) => number {
  const middle = meanOf(
    vectors.words
      .slice(0, COMMON_WORDS)
      .filter(isContentWord)
      .map((word) => [vectors.vector(word)!, 1]),
  );
  if (!middle) return () => 0;
  // All words of a language lie on one side; only what is left without their middle tells fields apart.
  const shifted = (word: string): Float32Array | undefined => {
    const vector = vectors.vector(word);
    return vector && toUnit(vector.map((value, index) => value - middle[index]!));
  };
  const field = meanOf(
    [...pack.short].flatMap(([word, { worth, questions }]): [Float32Array, number][] => {
      const vector = isContentWord(word) ? shifted(word) : undefined;
      return vector ? [[vector, Math.log2(1 + worth * questions)]] : [];
    }),
  );
  if (!field) return () => 0;
  const direction = toUnit(field);
  return (word) => {
    const vector = shifted(word);
    return vector ? Math.max(0, cosine(vector, direction)) : 0;
  };
}

function isContentWord(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && weighWord(word) === 1;
}

function meanOf(weighted: [Float32Array, number][]): Float32Array | undefined {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return undefined;
  const mean = new Float32Array(weighted[0]![0].length);
  for (const [vector, weight] of weighted) for (const [index, value] of vector.entries()) mean[index]! += (value * weight) / total;
  return mean;
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
