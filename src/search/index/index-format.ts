import type { WrittenSynonyms } from './compile-synonyms.ts';

/** Texts of a question that are searched; a word's field is the first part of its position. Their weights are in rank.ts. */
export const FIELDS = ['question', 'alsoAsked', 'keywords', 'terms', 'oneLine', 'short', 'claims', 'tools'] as const;
export type Field = (typeof FIELDS)[number];

/** A position is the field's number times this, plus the word's number in it; words further on share the last place. */
export const FIELD_ROOM = 1000;
/** Free places between two wordings of one field, so that no phrase reaches across. */
export const GAP = 4;

/** What the search knows of the pack as a whole; one file. */
export interface IndexHead {
  /** Changes with the pack's texts; every part of one index says the same. */
  version: string;
  /** Number of questions. */
  count: number;
  /** Every word of the index in the order of `<`; each is written as [letters it shares with the one before, the rest]. */
  words: (number | string)[];
  /** English words that are no slips of the index's words, written as `words` are. */
  english: (number | string)[];
  /** Number of the first word of each part of the postings. */
  parts: number[];
  /** Questions in one part of the records, and of the short answers. */
  recordsInPart: number;
  shortsInPart: number;
  synonyms: WrittenSynonyms;
  topics: Place[];
  tools: Place[];
}

/** A topic or tool as a result of its own. */
export interface Place {
  name: string;
  /** Its page, without the site's base. */
  path: string;
  /** What else people type for it. */
  aliases: string[];
  /** One sentence. */
  about: string;
  /** Number of its questions. */
  questions: number;
}

/**
 * Where a word stands: question, its positions, question, its positions …, then the questions whose bodies hold it. Question numbers and
 * positions are written as differences from the one before.
 */
export type EncodedPostings = [fields: (number | number[])[], bodies: number[]];

/** The words of one part, in order. */
export interface PostingsPart {
  version: string;
  postings: EncodedPostings[];
}

/** A question as a result shows it. */
export interface QuestionRecord {
  question: string;
  /** Its page, without the site's base. */
  path: string;
  oneLine: string;
  /** Number of its topic in `IndexHead.topics`. */
  topic: number;
  level: string;
  /** Pagefind's name of its page; missing until the site's pages are indexed. */
  fragment?: string;
}

export interface RecordsPart {
  version: string;
  records: QuestionRecord[];
}

/** Short answers, in the order of the questions. */
export interface ShortsPart {
  version: string;
  shorts: string[];
}
