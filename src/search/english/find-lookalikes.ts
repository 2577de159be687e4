import { editDistance } from '../../text/closest.ts';
import { weighWord } from '../words/function-words.ts';
import { stem } from '../words/stem.ts';
import { basesOf } from './inflect.ts';
import type { PackWords } from './pack-words.ts';
import type { WordNet } from './read-wordnet.ts';

/** English words are among so many of the most frequent; rarer ones are more often names and misspellings. */
const KNOWN = 40_000;
/** Rarer than this, a word that lacks a letter of one of the pack's is more likely that one: "heath" is meant for "health". */
const RARE = 4_000;
/** Words of the pack that are typed so often that a rare word is taken for them: how long and how much worth they are at least. */
const OFTEN_TYPED = { length: 6, worth: 0.8 } as const;

/**
 * English words that the pack does not have and that the search would take for slips of its own, the most frequent first:
 * "stripe" is no misspelt "scrape". Of words with one stem only one is listed.
 */
export function findLookalikes(pack: PackWords, wordNet: WordNet, frequent: readonly string[], near: readonly string[]): string[] {
  const stems = new Set([...pack.all, ...near].map(stem));
  const byEnds = groupByEnds(pack.all);
  const found = new Map<string, string>();
  for (const [rank, word] of frequent.slice(0, KNOWN).entries()) {
    const root = stem(word);
    if (!/^[a-z]{4,}$/.test(word) || weighWord(word) === 0 || pack.all.has(word) || stems.has(root) || found.has(root)) continue;
    const bases = basesOf(word, wordNet);
    if (bases.length === 0 || bases.some(wordNet.isCoarse)) continue;
    const others = findSlips(word, byEnds);
    if (others.length === 0 || (rank >= RARE && others.some((other) => isMeant(word, other, pack)))) continue;
    found.set(root, word);
  }
  return [...found.values()];
}

/** Words by their length with their first letter ("6s-") and with their last ("6-e"): whoever slips once or twice leaves one of the two. */
function groupByEnds(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4) continue;
    for (const ends of [`${word.length}${word[0]}-`, `${word.length}-${word.at(-1)}`]) groups.set(ends, [...(groups.get(ends) ?? []), word]);
  }
  return groups;
}

/** Which of these words the search would look for in place of the one that was typed. */
function findSlips(word: string, byEnds: ReadonlyMap<string, readonly string[]>): string[] {
  const most = word.length < 7 ? 1 : 2;
  const found: string[] = [];
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const other of [...(byEnds.get(`${length}${word[0]}-`) ?? []), ...(byEnds.get(`${length}-${word.at(-1)}`) ?? [])]) {
      const distance = editDistance(word, other);
      if (distance <= 1 || (distance <= most && other[0] === word[0])) found.push(other);
    }
  }
  return found;
}

/** Whether a word is what is left of a pack's where one letter is left out, or two are swapped. */
function isMeant(word: string, other: string, pack: PackWords): boolean {
  if (other.length < OFTEN_TYPED.length || (pack.short.get(other)?.worth ?? 0) < OFTEN_TYPED.worth || editDistance(word, other) > 1) return false;
  return other.length === word.length + 1 || [...word].sort().join('') === [...other].sort().join('');
}
