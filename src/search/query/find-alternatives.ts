import { editDistance } from '../../text/closest.ts';
import type { Synonyms } from '../index/compile-synonyms.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { weighWord } from '../words/function-words.ts';
import { compounds, isInflection } from '../words/stem.ts';

/** Why a word of the index answers to what was typed. */
export type Reason = 'exact' | 'stem' | 'prefix' | 'compound' | 'slip' | 'joined' | 'synonym';

/** Words of the index that may stand for some words of the query. */
export interface Alternative {
  /** One word, or several that stand beside each other. */
  words: string[];
  /** How well they stand for them, from 0 to 1; above 1 where an identifier is found whole. */
  weight: number;
  reason: Reason;
}

/** What a query is read with. */
export interface QueryHelp {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Whether a word is English, though no word of the pack. */
  isEnglish(word: string): boolean;
}

/** Letters from which on a word that is not known may be a shortened one. */
const SHORTENED_LENGTH = 4;
/** Words that are read of those that begin with the letters typed. */
const PREFIXES_READ = 200;

/** How well a word stands for what was typed, by why it does; found by trying on development queries. */
export const WEIGHTS = {
  exact: 1,
  whole: 2.2,
  joined: 1.4,
  split: 0.75,
  inflected: 0.55,
  derived: 0.35,
  prefix: 0.6,
  holding: 0.35,
  part: 0.4,
  slip: 0.65,
  secondSlip: 0.4,
  besideKnown: 1.2,
  insteadOfUnknown: 0.4,
};

/** The word itself, where the index has it. */
export function findExact(word: string, vocabulary: Vocabulary): Alternative[] {
  return vocabulary.has(word) ? [{ words: [word], weight: WEIGHTS.exact, reason: 'exact' }] : [];
}

/** Words of the index that may stand for one that was typed, which may be unfinished. A word that is known is expanded, and never taken for a slip. */
export function findAlternatives(word: string, help: QueryHelp, unfinished: boolean): Alternative[] {
  const { vocabulary } = help;
  const found = findExact(word, vocabulary);
  for (const other of vocabulary.withStemOf(word)) {
    if (other === word) continue;
    found.push({ words: [other], weight: isInflection(word, other) ? WEIGHTS.inflected : WEIGHTS.derived, reason: 'stem' });
  }
  // People shorten words ("intro", "config"), and the last one may be unfinished.
  if (unfinished ? word.length > 1 : found.length === 0 && word.length >= SHORTENED_LENGTH && weighWord(word) > 0) {
    const [from, to] = vocabulary.range(word);
    const weight = WEIGHTS.prefix * (found.length > 0 ? 0.4 : 1);
    for (const other of vocabulary.words.slice(from, Math.min(to, from + PREFIXES_READ)))
      if (!found.some(({ words }) => words[0] === other)) found.push({ words: [other], weight, reason: 'prefix' });
  }
  if (compounds) {
    for (const other of compounds.holding(word, vocabulary))
      if (!found.some(({ words }) => words[0] === other)) found.push({ words: [other], weight: WEIGHTS.holding, reason: 'compound' });
  }
  if (found.length > 0) return found;
  if (compounds) {
    const parts = compounds.partsOf(word, vocabulary);
    if (parts.length > 0) return toParts(parts);
  }
  const halves = splitInTwo(word, vocabulary);
  if (halves) return [{ words: halves, weight: WEIGHTS.split, reason: 'joined' }];
  if (help.isEnglish(word)) return [];
  return findSlips(word, vocabulary);
}

/** A compound that is found as its parts: best beside one another, well in one question, and less each by itself. */
function toParts(parts: string[]): Alternative[] {
  const each = parts.map((part): Alternative => ({ words: [part], weight: WEIGHTS.part, reason: 'compound' }));
  return [{ words: parts, weight: WEIGHTS.split, reason: 'compound' }, ...each];
}

/** The word itself where the index has it, else the words that differ from it in number or time. */
export function inflectionsOf(word: string, vocabulary: Vocabulary): string[] {
  return vocabulary.has(word) ? [word] : vocabulary.withStemOf(word).filter((other) => isInflection(word, other));
}

function splitInTwo(word: string, vocabulary: Vocabulary): string[] | undefined {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const first = word.slice(0, at);
    const second = vocabulary.has(first) ? inflectionsOf(word.slice(at), vocabulary)[0] : undefined;
    if (second !== undefined) return [first, second];
  }
  return undefined;
}

/** Words that were meant where a finger slipped: one slip in short words, two in long ones. */
export function findSlips(word: string, vocabulary: Vocabulary): Alternative[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const most = word.length < 7 ? 1 : 2;
  const found = vocabulary.similarTo(word, most).flatMap((other): Alternative[] => {
    if (other.length < 4) return [];
    const distance = editDistance(word, other);
    if (distance > most || (distance > 1 && other[0] !== word[0])) return [];
    return [{ words: [other], weight: distance === 1 ? WEIGHTS.slip : WEIGHTS.secondSlip, reason: 'slip' }];
  });
  const best = Math.max(...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === best);
}
