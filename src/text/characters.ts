/** A character that text must not hold, with the line, from 1, on which it is first. */
export interface ForbiddenCharacter {
  /** `U+202E (right-to-left override)`. */
  name: string;
  line: number;
  /** How often the text holds it. */
  count: number;
}

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'null',
  0x07: 'bell',
  0x08: 'backspace',
  0x0b: 'line tabulation',
  0x0c: 'form feed',
  0x0d: 'carriage return without a line feed',
  0x1b: 'escape',
  0x7f: 'delete',
  0xad: 'soft hyphen',
  0x34f: 'combining grapheme joiner',
  0x61c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0x3164: 'Hangul filler',
  0xfeff: 'byte order mark',
  0xfffc: 'object replacement',
  0xfffd: 'replacement, where a letter was lost',
};

/** Controls but tab and line feed, halves of surrogate pairs, non-characters, and whatever a reader cannot see; variation selectors only choose a picture. */
const FORBIDDEN =
  /(?![\t\n\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufffc\ufffd\ufff9-\ufffb]/gu;
/** Scripts whose letters take another form beside a joiner. */
const JOINING =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}]$/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Finds the characters that reach no reader's eye or mean nothing, each kind once; line ends of Windows and a byte order mark at the start are none. */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
  const found = new Map<string, ForbiddenCharacter>();
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(FORBIDDEN)) {
    const { index } = match;
    if (isAllowed(text, index, match[0])) continue;
    for (let next = text.indexOf('\n', counted); next >= 0 && next < index; next = text.indexOf('\n', counted)) {
      line += 1;
      counted = next + 1;
    }
    const known = found.get(match[0]);
    if (known) known.count += 1;
    else found.set(match[0], { name: nameCharacter(match[0]), line, count: 1 });
  }
  return [...found.values()];
}

/** True for a text in which nothing can be read: spaces, invisible characters and punctuation only. */
export function isEmptyText(text: string): boolean {
  return !/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{Sc}\p{Sm}\p{So}]/u.test(text);
}

function isAllowed(text: string, index: number, character: string): boolean {
  switch (character) {
    case '\r':
      return text[index + 1] === '\n';
    case '\ufeff':
      return index === 0;
    case '\u200c':
    case '\u200d':
      return JOINING.test(text.slice(Math.max(0, index - 2), index));
    case '\u200e':
    case '\u200f':
    case '\u061c': {
      const end = text.indexOf('\n', index);
      return RIGHT_TO_LEFT.test(text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end));
    }
    default:
      // Flags of regions are a black flag with invisible letters.
      return /^[\u{e0020}-\u{e007f}]$/u.test(character) && /(?:\u{1f3f4}|[\u{e0020}-\u{e007e}])$/u.test(text.slice(Math.max(0, index - 2), index));
  }
}

function nameCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  const name = NAMES[code] ?? (code < 0x20 || (code >= 0x7f && code < 0xa0) ? 'control' : code >= 0xd800 && code < 0xe000 ? 'half of a pair' : undefined);
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return name === undefined ? hex : `${hex} (${name})`;
}
