import type { SitePack } from '../pack/site-pack.ts';
import { isIndexed } from './function-words.ts';
import type { IndexHead } from './index-format.ts';
import { stem } from './stem.ts';
import { splitWords } from './words.ts';

/** How well a word stands for another, in hundredths; found by trying on half of the queries. */
export const SYNONYM_WEIGHTS = { alias: 95, same: 80, means: 65, near: [50, 45, 40, 35] } as const;

/** The words of a phrase, and of its identifiers the parts. */
function phraseWords(phrase: string): string[] {
  return splitWords(phrase).flatMap(({ parts }) => parts);
}

/** A phrase as a query looks synonyms up: each word's stem. */
function phraseKey(words: readonly string[]): string {
  return words.map((word) => stem(word)).join(' ');
}

/** What a pack says of words that mean the same, each way, as far as the index holds what is meant. */
export function compileSynonyms(
  { glossary, synonyms, english }: Pick<SitePack, 'glossary' | 'synonyms' | 'english'>,
  indexed: readonly string[],
): IndexHead['synonyms'] {
  const stems = new Set(indexed.map((word) => stem(word)));
  const meanings = new Map<string, Map<string, number>>();
  const add = (typed: string, meant: string, weight: number): void => {
    const words = phraseWords(meant);
    const key = phraseKey(phraseWords(typed));
    const value = words.join(' ');
    const sought = words.filter(isIndexed);
    if (key === '' || key === phraseKey(words) || sought.length === 0 || !sought.every((word) => stems.has(stem(word)))) return;
    const list = meanings.get(key) ?? new Map<string, number>();
    list.set(value, Math.max(weight, list.get(value) ?? 0));
    meanings.set(key, list);
  };
  // Two aliases of one tool are not each other: "alb" is no "nlb".
  for (const { name, aliases } of glossary) {
    for (const alias of aliases) {
      add(alias, name, SYNONYM_WEIGHTS.alias);
      add(name, alias, SYNONYM_WEIGHTS.alias);
    }
  }
  for (const group of synonyms.same) {
    for (const typed of group) for (const meant of group) add(typed, meant, SYNONYM_WEIGHTS.same);
  }
  for (const [typed, meant] of Object.entries(synonyms.means)) for (const phrase of meant) add(typed, phrase, SYNONYM_WEIGHTS.means);
  for (const [typed, meant] of Object.entries(english.near)) {
    for (const [order, word] of meant.entries()) add(typed, word, SYNONYM_WEIGHTS.near[Math.min(order, 3)]!);
  }
  return Object.fromEntries([...meanings].map(([typed, list]) => [typed, [...list].flat()]).sort(([a], [b]) => (a! < b! ? -1 : 1)));
}
