import type { Pointer, Synset, WordNet } from './read-wordnet.ts';

/** How much of a word's meaning passes over each of WordNet's relations, from 0 to 1. */
const PASSES: Readonly<Record<string, number>> = { '+': 0.8, '\\': 0.8, '&': 0.75, '=': 0.6, '@': 0.65, '~': 0.6, $: 0.6, '^': 0.6, '*': 0.5, '>': 0.5 };
/** What passes where a relation is that of the very word, and not of one that shares its meaning. */
const OWN_DERIVED = 0.95;
/** How likely a word is meant in its first, second … meaning. */
const MEANT = [1, 0.9, 0.7, 0.55, 0.45, 0.35, 0.3];

/** How strongly each word that WordNet relates to this one means the same, from 0 to 1. */
export function relatedWords(word: string, wordNet: WordNet): Map<string, number> {
  const related = new Map<string, number>();
  const add = (synset: Synset, other: string, strength: number): void => {
    const name = other.toLowerCase();
    if (name === word || name.includes('_')) return;
    const found = strength * meant(name, synset.key, wordNet);
    if (found > (related.get(name) ?? 0)) related.set(name, found);
  };
  for (const keys of wordNet.meanings(word)) {
    for (const [rank, key] of keys.entries()) {
      const likely = MEANT[rank];
      if (likely === undefined) break;
      const synset = wordNet.synset(key);
      const own = synset.words.findIndex((other) => other.toLowerCase() === word) + 1;
      for (const other of synset.words) add(synset, other, likely);
      for (const pointer of synset.pointers) {
        const passes = PASSES[pointer.symbol];
        if (passes === undefined) continue;
        const target = wordNet.synset(pointer.to);
        for (const [index, other] of target.words.entries()) {
          const isOwn = pointer.fromWord === own && pointer.toWord === index + 1;
          // "dependable" shares its meaning with "reliable", from which "reliability" derives.
          add(target, other, likely * (isOwn ? OWN_DERIVED : passes));
        }
      }
    }
  }
  return related;
}

/** Words that mean the contrary, and those that mean the same as these. */
export function contraryWords(word: string, wordNet: WordNet): Set<string> {
  const contrary = new Set<string>();
  const addAll = (synset: Synset): void => {
    for (const other of synset.words) contrary.add(other.toLowerCase());
  };
  const follow = (synset: Synset, symbols: string, act: (to: Synset, pointer: Pointer) => void): void => {
    for (const pointer of synset.pointers) if (symbols.includes(pointer.symbol)) act(wordNet.synset(pointer.to), pointer);
  };
  const addContraries = (synset: Synset): void =>
    follow(synset, '!', (opposite) => {
      addAll(opposite);
      follow(opposite, '&+', addAll);
    });
  for (const key of wordNet.meanings(word).flat()) {
    const synset = wordNet.synset(key);
    addContraries(synset);
    // "cheap" is like "low-cost"; an adjective's satellites have no contrary but by the one that they are like.
    follow(synset, '&+', addContraries);
  }
  return contrary;
}

function meant(word: string, key: string, wordNet: WordNet): number {
  for (const keys of wordNet.meanings(word)) {
    const rank = keys.indexOf(key);
    if (rank >= 0) return MEANT[rank] ?? 0;
  }
  return 0;
}
