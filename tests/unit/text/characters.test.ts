import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters, isEmptyText } from '../../../src/text/characters.ts';

describe('characters no reader sees', () => {
  test.each([
    ['a\u0000b', 'U+0000 (null)'],
    ['a\u001b[31mb', 'U+001B (escape)'],
    ['a\u0085b', 'U+0085 (control)'],
    ['a\rb', 'U+000D (carriage return without a line feed)'],
    ['a\ud800b', 'U+D800 (half of a pair)'],
    ['a\ufffeb', 'U+FFFE'],
    ['a\u202eb', 'U+202E (right-to-left override)'],
    ['a\u2066b', 'U+2066 (left-to-right isolate)'],
    ['a\u200bb', 'U+200B (zero width space)'],
    ['a\u200db', 'U+200D (zero width joiner)'],
    ['a\u200fb', 'U+200F (right-to-left mark)'],
    ['a\ufeffb', 'U+FEFF (byte order mark)'],
    ['a\u00adb', 'U+00AD (soft hyphen)'],
    ['a\u{e0041}b', 'U+E0041'],
    ['a\ufffdb', 'U+FFFD (replacement, where a letter was lost)'],
  ])('%j holds %s', (text, name) => {
    expect(findForbiddenCharacters(`one\ntwo ${text} ${text}`)).toEqual([{ name, line: 2, count: 2 }]);
  });

  test.each([
    ['Windows', 'a\r\nb\tc\r\n'],
    ['a mark at the start', '\ufeffa'],
    ['no-break spaces', '10\u00a0s and 1\u202f000'],
    ['emoji', '👩‍💻 ❤️ 👨‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 👍🏽 🇩🇪'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Hebrew', 'שלום\u200f, AWS\u200e'],
    ['accents of their own', 'e\u0301'],
  ])('%s is fine', (_, text) => expect(findForbiddenCharacters(text)).toEqual([]));
});

test.each(['', ' ', '...', '\u200b', '\u200f\u200e', '—', '\u00a0', '!?', '** **', '\u3164'])('%j says nothing', (text) =>
  expect(isEmptyText(text)).toBe(true),
);
test.each(['a', '1', 'é', '漢', '→', '€', '👍', '<'])('%j says something', (text) => expect(isEmptyText(text)).toBe(false));
