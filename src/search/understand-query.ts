import { editDistance } from '../text/closest.ts';
import { weighWord } from './function-words.ts';
import { phraseKey, type Synonyms } from './compile-synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** Why a word of the index answers to what was typed. */
export type Reason = 'exact' | 'stem' | 'prefix' | 'slip' | 'joined' | 'synonym';

/** Words of the index that may stand for some words of the query. */
export interface Alternative {
  /** One word, or several that stand beside each other. */
  words: string[];
  /** How well they stand for them, from 0 to 1; above 1 where an identifier is found whole. */
  weight: number;
  reason: Reason;
}

/** Words of the query, from and up to but without, and what may stand for them together. */
export interface Span {
  from: number;
  to: number;
  alternatives: Alternative[];
}

/** A query as the ranking takes it. */
export interface Query {
  /** The words as typed, lower case. */
  words: string[];
  /** How much each counts: 0 for words that only hold a sentence together. */
  counts: number[];
  spans: Span[];
}

export interface QueryHelp {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Whether a word is English, though no word of the pack. */
  isEnglish(word: string): boolean;
}

/** Characters that are read. */
const CHARACTERS_READ = 2000;
/** Words that are read; whoever pastes a page is asked for less. */
export const WORDS_READ = 48;

/** Words of the longest alias or synonym that is read. */
const PHRASE_READ = 8;

/** Letters from which on a word that is not known may be a shortened one. */
const SHORTENED_LENGTH = 4;
/** Words that are read of those that begin with the letters typed. */
const PREFIXES_READ = 200;

export const WEIGHTS = {
  exact: 1,
  whole: 2.2,
  joined: 1.4,
  split: 0.75,
  inflected: 0.55,
  derived: 0.35,
  prefix: 0.6,
  slip: 0.65,
  secondSlip: 0.4,
  besideKnown: 1.2,
  insteadOfUnknown: 0.4,
};

/** Reads what was typed: each word with what may stand for it. `typing` is true while its last word may be unfinished. */
export function understandQuery(typed: string, help: QueryHelp, typing: boolean): Query {
  const words: string[] = [];
  const quoted: boolean[] = [];
  const wholes: { from: number; to: number; whole: string }[] = [];
  for (const { text, exact } of splitQuotes(typed.slice(0, CHARACTERS_READ))) {
    for (const { whole, parts } of splitWords(text)) {
      if (words.length + parts.length > WORDS_READ) continue;
      if (parts.length > 1) wholes.push({ from: words.length, to: words.length + parts.length, whole });
      words.push(...parts);
      quoted.push(...parts.map(() => exact));
    }
  }
  // A number, an address or an id that no question has says nothing of the matter.
  const isForeign = (word: string): boolean => word.length < 2 || (/\d/.test(word) && !help.vocabulary.has(word) && !help.synonyms.has(word));
  let counts = words.map((word) => (isForeign(word) ? 0 : weighWord(word)));
  // "I/O" and "0/6" are said by their single signs together.
  for (const { from, to, whole } of wholes) if (to - from === whole.length && help.vocabulary.has(whole)) counts.fill(1 / whole.length, from, to);
  if (counts.every((count) => count === 0)) counts = words.map((word) => (word.length > 1 ? 0.5 : 0));
  const spans: Span[] = [];
  const add = (from: number, to: number, alternative: Alternative): void => {
    const span = spans.find((other) => other.from === from && other.to === to);
    if (span) span.alternatives.push(alternative);
    else spans.push({ from, to, alternatives: [alternative] });
  };
  for (const { from, to, whole } of wholes) if (help.vocabulary.has(whole)) add(from, to, { words: [whole], weight: WEIGHTS.whole, reason: 'exact' });
  for (const [index, word] of words.entries()) {
    if (counts[index] === 0) continue;
    const unfinished = typing && index === words.length - 1;
    const alternatives = quoted[index] ? findExact(word, help.vocabulary) : findAlternatives(word, help, unfinished);
    for (const alternative of alternatives) add(index, index + 1, alternative);
  }
  const addFree = (from: number, to: number, alternative: Alternative): void => {
    if (!quoted.slice(from, to).includes(true)) add(from, to, alternative);
  };
  addJoined(words, counts, help, addFree);
  addSynonyms(words, help, addFree);
  return { words, counts, spans };
}

/** Cuts a text at its quotation marks; what is between two of them is to be found exactly. A mark without its partner counts nothing. */
function splitQuotes(typed: string): { text: string; exact: boolean }[] {
  const segments = typed.split(/["“”„«»]/u);
  const unbalanced = segments.length % 2 === 0;
  return segments.map((text, index) => ({ text, exact: index % 2 === 1 && !(unbalanced && index === segments.length - 1) }));
}

function findExact(word: string, vocabulary: Vocabulary): Alternative[] {
  return vocabulary.has(word) ? [{ words: [word], weight: WEIGHTS.exact, reason: 'exact' }] : [];
}

function findAlternatives(word: string, help: QueryHelp, unfinished: boolean): Alternative[] {
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
  if (found.length > 0) return found;
  const halves = splitInTwo(word, vocabulary);
  if (halves) return [{ words: halves, weight: WEIGHTS.split, reason: 'joined' }];
  if (help.isEnglish(word)) return [];
  return findSlips(word, vocabulary);
}

/** Endings that change a word's number or time and not what it means. */
const INFLECTIONS = /(?:'?s|es|ed|d|ing|er|ers)$/;

function isInflection(a: string, b: string): boolean {
  const root = (word: string): string =>
    word
      .replace(INFLECTIONS, '')
      .replace(/(.)\1$/, '$1')
      .replace(/[ey]$|i$/, '');
  return root(a) === root(b);
}

/** The word itself where the index has it, else the words that differ from it in number or time. */
function inflectionsOf(word: string, vocabulary: Vocabulary): string[] {
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
function findSlips(word: string, vocabulary: Vocabulary): Alternative[] {
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

/** Words that the index writes as one: "auto scaler", "work spaces", "crash loop back off". */
function addJoined(words: string[], counts: number[], help: QueryHelp, add: (from: number, to: number, alternative: Alternative) => void): void {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to += 1) {
      if (counts.slice(from, to).every((count) => count === 0)) continue;
      const joined = words.slice(from, to).join('');
      const forms = to === from + 2 ? inflectionsOf(joined, help.vocabulary) : [joined].filter((form) => help.vocabulary.has(form));
      for (const form of forms)
        add(from, to, { words: [form], weight: WEIGHTS.joined * (form === joined ? WEIGHTS.exact : WEIGHTS.inflected), reason: 'joined' });
      if (
        forms.length === 0 &&
        to === from + 2 &&
        joined.length > 6 &&
        words.slice(from, to).some((word) => !help.vocabulary.has(word) && !help.isEnglish(word))
      ) {
        for (const slip of findSlips(joined, help.vocabulary)) add(from, to, { ...slip, weight: slip.weight * 0.9 });
      }
    }
  }
}

/** What means the same as a word or phrase of the query; it counts more where the index does not hold what was typed. */
function addSynonyms(words: string[], help: QueryHelp, add: (from: number, to: number, alternative: Alternative) => void): void {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + PHRASE_READ); to += 1) {
      const typed = words.slice(from, to);
      const meanings = help.synonyms.get(phraseKey(typed));
      if (!meanings) continue;
      const known = typed.every((word) => help.vocabulary.withStemOf(word).length > 0);
      const power = known ? WEIGHTS.besideKnown : WEIGHTS.insteadOfUnknown;
      for (const [meant, weight] of meanings) add(from, to, { words: meant.split(' '), weight: weight ** power, reason: 'synonym' });
    }
  }
}
