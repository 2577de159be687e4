import type { Vocabulary } from '../index/vocabulary.ts';

/** The words of an index, as far as compounds need them. */
export type CompoundWords = Pick<Vocabulary, 'words' | 'has' | 'withStemOf'>;

/** How words are found in words that are written as one. */
export interface Compounds {
  /** Words of the index of which a word is a part: Datenbankverbindung for Datenbank, and for Verbindung. */
  holding(word: string, vocabulary: CompoundWords): string[];
  /** Words of the index that a word is made of; none where a part of it is no such word. */
  partsOf(word: string, vocabulary: CompoundWords): string[];
}

/** Letters that a part of a compound has at least; shorter words begin and end too many others. */
const PART_LENGTH = 4;
/** Letters from which on a first part, and a last one, needs no other part that is known beside it. */
const SURE_FIRST = 7;
const SURE_LAST = 6;
/** Most parts of a compound. */
const PARTS_MOST = 4;

/** Compounds of a language, by its stems and by what it may put between two parts, as a pattern. */
export function makeCompounds(stem: (word: string) => string, links: string): Compounds {
  const [linkAtStart, linkAtEnd] = [new RegExp(`^(?:${links})`), new RegExp(`(?:${links})$`)];
  const isKnown = (part: string, link: RegExp, vocabulary: CompoundWords): boolean =>
    [part, part.replace(link, '')].some((rest) => rest.length >= PART_LENGTH - 1 && vocabulary.withStemOf(rest).length > 0);

  const isHeldBy = (other: string, word: string, root: string, vocabulary: CompoundWords): boolean => {
    if (other.length < word.length + PART_LENGTH - 1 || !other.includes(root)) return false;
    const start = [word, root].find((form) => form.length >= PART_LENGTH && other.startsWith(form));
    if (start !== undefined && (start.length >= SURE_FIRST || isKnown(other.slice(start.length), linkAtStart, vocabulary))) return true;
    const stemmed = stem(other);
    return stemmed.endsWith(root) && (root.length >= SURE_LAST || isKnown(stemmed.slice(0, -root.length), linkAtEnd, vocabulary));
  };

  const cut = (word: string, vocabulary: CompoundWords, most: number): string[] | undefined => {
    for (let at = word.length - PART_LENGTH + 1; most > 1 && at >= PART_LENGTH - 1; at -= 1) {
      const head = word.slice(0, at);
      const first = [head, head.replace(linkAtEnd, '')].find((form) => form.length >= PART_LENGTH - 1 && vocabulary.has(form));
      if (first === undefined) continue;
      const rest = word.slice(at);
      const others = vocabulary.withStemOf(rest).slice(0, 1);
      if (others.length > 0) return [first, ...others];
      const parts = cut(rest, vocabulary, most - 1);
      if (parts) return [first, ...parts];
    }
    return undefined;
  };

  return {
    holding: (word, vocabulary) => {
      const root = stem(word);
      if (root.length < PART_LENGTH - 1 || word.length < PART_LENGTH) return [];
      return vocabulary.words.filter((other) => isHeldBy(other, word, root, vocabulary));
    },
    partsOf: (word, vocabulary) => cut(word, vocabulary, PARTS_MOST) ?? [],
  };
}
