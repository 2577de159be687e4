import { describe, expect, test } from 'vitest';
import { locateWords } from '../../../src/search/passages/locate-words.ts';
import { markText } from '../../../src/search/passages/mark-text.ts';
import { splitWords } from '../../../src/search/words/words.ts';

/** The text with its marks in brackets. */
const mark = (text: string, ...words: string[]): string =>
  markText(text, new Set(words))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('words are marked', () => {
  test.each([
    ['a part of a word', 'the state-lock is old', ['lock'], 'the state-[lock] is old'],
    ['a word whole', 'CrashLoopBackOff again', ['crashloopbackoff'], '[CrashLoopBackOff] again'],
    ['a word whole rather than in parts', 'set use_lockfile.', ['uselockfile', 'use'], 'set [use_lockfile].'],
    ['parts with a separator between as one', 'ci/cd, state-lock', ['ci', 'cd', 'state', 'lock'], '[ci/cd], [state-lock]'],
    ['parts at capitals as one', 'StateLockTable', ['lock', 'table'], 'State[LockTable]'],
    ['parts that are apart each', 'lock-the-state', ['lock', 'state'], '[lock]-the-[state]'],
    ['neighbors each', 'a cold oven', ['cold', 'oven'], 'a [cold] [oven]'],
    ['neighbors without a space each', 'cold(oven),cold', ['cold', 'oven'], '[cold]([oven]),[cold]'],
    ['without punctuation', '“Lock!” (lock).', ['lock'], '“[Lock]!” ([lock]).'],
    ['in any case', 'LOCK Lock lock', ['lock'], '[LOCK] [Lock] [lock]'],
    ['no beginning of a longer word', 'locksmith unlocked', ['lock'], 'locksmith unlocked'],
    ['without the s of a possessive', "Pod’s and pod's", ['pod'], "[Pod]’s and [pod]'s"],
    ['with an apostrophe inside', 'it doesn’t', ['doesnt'], 'it [doesn’t]'],
    ['with accents, composed or not', 'café cafe\u{301} cafe', ['cafe'], '[café] [cafe\u{301}] [cafe]'],
    ['with ligatures and wide letters', 'ﬁle ﬁne ＬＯＣＫ', ['file', 'lock'], '[ﬁle] ﬁne [ＬＯＣＫ]'],
    ['beside signs that grow', '½-lock™ … lock…', ['lock'], '½-[lock]™ … [lock]…'],
    ['beside emoji', '🔒lock🔒👩‍🚀 lock', ['lock'], '🔒[lock]🔒👩‍🚀 [lock]'],
    ['beside half an emoji', '\u{D83D}lock\u{DE00}', ['lock'], '\u{D83D}[lock]\u{DE00}'],
    ['from right to left', 'קפה שחור مقهى', ['שחור', 'مقهى'], 'קפה [שחור] [مقهى]'],
    ['across a zero-width space as one', 'lock\u{200B}file', ['lockfile'], '[lock\u{200B}file]'],
    ['in an address', 'see pods.eks.amazonaws.com:', ['eks'], 'see pods.[eks].amazonaws.com:'],
    ['in letters that join', 'x 가나 ｶﾞ', ['가나'.normalize('NFD')], 'x [가나] ｶﾞ'],
    ['none for a name that every object has', 'constructor __proto__', ['lock'], 'constructor __proto__'],
    ['such a name as well', 'constructor __proto__', ['constructor', 'proto'], '[constructor] __[proto]__'],
  ])('%s', (_, text, words, marked) => expect(mark(text, ...words)).toBe(marked));

  test('nowhere without words', () => {
    expect(markText('cold oven', new Set())).toEqual([{ text: 'cold oven', marked: false }]);
    expect(markText('', new Set(['oven']))).toEqual([]);
  });
});

describe('any text', () => {
  const ALPHABET = [
    ...'abzABZ019 \t\n.,;:!?-_/|()[]{}<>"\'`’“”…—–',
    ...['é', 'e\u{301}', '\u{301}', '\u{308}', 'İ', 'ı', 'ß', 'ẞ', 'Σ', 'ς', 'ﬁ', 'ﬃ', '½', '™', '℀', '⑴', 'ﷺ', '´', '¨', 'ª', 'Ⅷ', '㎏', '\u{A0}', '\u{2003}'],
    ...[
      '\u{200B}',
      '\u{200D}',
      '\u{AD}',
      '\u{202E}',
      '\u{FEFF}',
      'ש',
      'שׁ',
      'م',
      'ﻻ',
      '🔒',
      '👩‍🚀',
      '🇩🇪',
      '\u{D83D}',
      '\u{DE00}',
      '𝐀',
      '𝐛',
      'ᄀ',
      'ᅡ',
      'ᆨ',
      '각',
      'ｶ',
      'ﾞ',
      'ﾡ',
      'が',
      'か\u{3099}',
    ],
    ...["'s", '’s ', 'Lock', 'FILE', 'HTMLPage', 'state-lock', 'x'.repeat(70)],
  ];

  /** The same numbers each time (mulberry32). */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }
  const next = numbers(8);
  const texts = Array.from({ length: 6000 }, () =>
    Array.from({ length: Math.floor(next() * 14) }, () => ALPHABET[Math.floor(next() * ALPHABET.length)]).join(''),
  );

  test('has the words that the index makes of it', () => {
    for (const text of texts) {
      const located = locateWords(text).map(({ whole, parts }) => ({ whole, parts: parts.map((part) => part.text) }));
      expect(located, JSON.stringify(text)).toEqual(splitWords(text));
    }
  });

  test('is what its pieces give joined, none of them empty, whatever is marked', () => {
    for (const text of texts) {
      const known = splitWords(text).flatMap(({ whole, parts }) => [whole, ...parts]);
      for (const words of [known, known.filter(() => next() < 0.4)]) {
        const pieces = markText(text, new Set(words));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
        if (words.length > 0)
          expect(
            pieces.some((piece) => piece.marked),
            JSON.stringify(text),
          ).toBe(true);
      }
    }
  });

  test('has marks that begin and end with a letter or digit, where no letters join', () => {
    for (const text of texts.filter((one) => one.normalize('NFKC') === one)) {
      const words = splitWords(text).flatMap(({ parts }) => parts);
      for (const piece of markText(text, new Set(words)).filter(({ marked }) => marked))
        expect(piece.text).toMatch(/^[\p{L}\p{N}\p{M}](.*[\p{L}\p{N}\p{M}])?$/su);
    }
  });
});
