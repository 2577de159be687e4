import { splitWords } from '../words/words.ts';

/** Name of the parameter that tells an opened page which words to mark. */
export const PARAMETER = 'words';

/** Most words that an address carries. */
const WORDS_MOST = 12;
/** Characters of the parameter that are read. */
const READ_MOST = 1000;

/** An address that asks its page to mark these words of the index, twelve at most; its section and other parameters stay. */
export function withWords(url: string, words: Iterable<string>): string {
  const carried = [...new Set([...words].map((word) => word.trim()))].filter((word) => word !== '').slice(0, WORDS_MOST);
  if (carried.length === 0) return url;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const kept = query.split('&').filter((pair) => pair !== '' && !new URLSearchParams(pair).has(PARAMETER));
  return `${path}?${[...kept, new URLSearchParams({ [PARAMETER]: carried.join(' ') })].join('&')}${hash}`;
}

/** The words that the query of an address asks to mark, as the index writes them; nothing for what cannot be read. */
export function readWords(search: string): Set<string> {
  const asked = new URLSearchParams(search).getAll(PARAMETER).join(' ').slice(0, READ_MOST);
  const readable = asked.split(/\s+/).filter((word) => !word.includes('\u{FFFD}'));
  // A single letter is a word of the index, but no search looks for it.
  const words = splitWords(readable.join(' ')).map(({ whole }) => whole);
  return new Set([...new Set(words)].filter((word) => word.length > 1).slice(0, WORDS_MOST));
}
