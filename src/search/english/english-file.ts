import { ExpectedError } from '../../findings/refuse.ts';
import type { NearWord } from './find-near.ts';

/** What the search of a pack knows of general English, as it is drawn. */
export interface EnglishWords {
  /** English words that are no slips of the pack's words. */
  words: string[];
  near: NearWord[];
  /** Words that are near no other, and pairs of a word and one of the pack's that it is not near: "secret", "trade product". */
  never: string[];
}

const ABOUT =
  'Drawn by "npm run english"; only "never" is written by hand: words that are near no other, and pairs that are not near each other. ' +
  'From WordNet 3.1, Copyright 2011 by Princeton University, under the WordNet licence (LICENSE-WORDNET beside this file), ' +
  'and the GloVe word vectors of Stanford University, under the Public Domain Dedication and License 1.0.';

/** The text of english.json: sorted, one entry a line. */
export function formatEnglish({ words, near, never }: EnglishWords): string {
  const list = (items: string[]): string => (items.length === 0 ? '' : `\n    ${items.join(',\n    ')}\n  `);
  const strings = (items: readonly string[]): string[] => [...new Set(items)].sort().map((item) => JSON.stringify(item));
  const entries = [...near]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map((entry) => `${JSON.stringify(entry.word)}: [${entry.near.map((word) => JSON.stringify(word)).join(', ')}]`);
  const parts = [`"about": ${JSON.stringify(ABOUT)}`];
  if (never.length > 0) parts.push(`"never": [${list(strings(never))}]`);
  parts.push(`"words": [${list(strings(words))}]`, `"near": {${list(entries)}}`);
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

/** What the author wrote under "never" in the english.json that is there; nothing where there is none. */
export function readNever(text: string | undefined, file: string): string[] {
  if (text === undefined) return [];
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new ExpectedError(`${file} is no JSON, so that its list "never" would be lost. Correct it, or remove the file to draw it anew.`);
  }
  const never = (content as { never?: unknown } | null)?.never ?? [];
  if (!Array.isArray(never)) throw new ExpectedError(`${file}: "never" is no list. Write it as ["word", "word other"].`);
  for (const item of never as unknown[])
    if (typeof item !== 'string' || !/^[^\s\p{Lu}]+(?: [^\s\p{Lu}]+)?$/u.test(item))
      throw new ExpectedError(
        `${file}: "never" has ${JSON.stringify(item)}. An item is one word in lower case, or two: a word, a space, and the pack's word that it is not near.`,
      );
  return never as string[];
}
