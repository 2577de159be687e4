import { weighWord } from '../words/function-words.ts';
import { phraseKey } from '../index/compile-synonyms.ts';
import { findAlternatives, findExact, findSlips, inflectionsOf, WEIGHTS, type Alternative, type QueryHelp } from './find-alternatives.ts';
import { splitWords } from '../words/words.ts';

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

/** Characters that are read. */
export const CHARACTERS_READ = 2000;
/** Words that are read; whoever pastes a page is asked for less. */
export const WORDS_READ = 48;

/** How much a number of two digits counts: times, dates and ids are full of them. */
const SMALL_NUMBER = 0.25;

/** Words of the longest alias or synonym that is read. */
const PHRASE_READ = 8;

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
  let counts = words.map((word) => (isForeign(word) ? 0 : /^\d\d$/.test(word) ? SMALL_NUMBER : weighWord(word)));
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
