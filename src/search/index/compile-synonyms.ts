import type { SitePack } from '../../pack/site-pack.ts';
import { stem } from '../words/stem.ts';
import { listParts } from '../words/words.ts';

/** How well a word stands for another, from 0 to 1; found by trying on development queries. */
export const SYNONYM_WEIGHTS = { alias: 0.95, same: 0.8, means: 0.65, near: [0.5, 0.45, 0.4, 0.35] } as const;

/** What may be typed, stemmed, and what it may mean: phrases with a weight from 0 to 1. */
export type Synonyms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A pack's words that mean the same, as text that compresses well: one group a line, its words between commas. */
export interface WrittenSynonyms {
  /** A tool's name, then its aliases. */
  aliases: string;
  /** Words of which each may stand for every other. */
  same: string;
  /** What is typed, then what it may mean. */
  means: string;
  /** An English word, then the pack's words that are nearest, the nearest first. */
  near: string;
}

/** Writes down what a pack says of words that mean the same. */
export function writeSynonyms({ glossary, synonyms, english }: Pick<SitePack, 'glossary' | 'synonyms' | 'english'>): WrittenSynonyms {
  const write = (groups: readonly (readonly string[])[]): string => groups.map((group) => group.map(toPhrase).join(',')).join('\n');
  return {
    aliases: write(glossary.map(({ key, name, aliases }) => [name, key, ...aliases])),
    same: write(synonyms.same),
    means: write(Object.entries(synonyms.means).map(([typed, meant]) => [typed, ...meant])),
    near: write(Object.entries(english.near).map(([typed, meant]) => [typed, ...meant])),
  };
}

/** The words of a phrase, and of its identifiers the parts, with spaces between them. */
function toPhrase(text: string): string {
  return listParts(text).join(' ');
}

/** A phrase as synonyms are looked up: each word's stem. */
export function phraseKey(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** Makes what a query is looked up in, each way that the groups say. */
export function compileSynonyms({ aliases, same, means, near }: WrittenSynonyms): Synonyms {
  const meanings = new Map<string, Map<string, number>>();
  const add = (typed: string, meant: string, weight: number): void => {
    const key = phraseKey(typed.split(' '));
    if (key === '' || meant === '' || key === phraseKey(meant.split(' '))) return;
    const list = meanings.get(key) ?? new Map<string, number>();
    list.set(meant, Math.max(weight, list.get(meant) ?? 0));
    meanings.set(key, list);
  };
  for (const [name, ...others] of readGroups(aliases)) {
    // Two aliases of one tool are not each other: "alb" is no "nlb".
    for (const alias of others) {
      add(alias, name!, SYNONYM_WEIGHTS.alias);
      add(name!, alias, SYNONYM_WEIGHTS.alias);
    }
  }
  for (const group of readGroups(same)) for (const typed of group) for (const meant of group) add(typed, meant, SYNONYM_WEIGHTS.same);
  for (const [typed, ...meant] of readGroups(means)) for (const phrase of meant) add(typed!, phrase, SYNONYM_WEIGHTS.means);
  for (const [typed, ...meant] of readGroups(near)) {
    for (const [order, word] of meant.entries()) add(typed!, word, SYNONYM_WEIGHTS.near[Math.min(order, 3)]!);
  }
  return meanings;
}

function readGroups(text: string): string[][] {
  return text === '' ? [] : text.split('\n').map((line) => line.split(','));
}
