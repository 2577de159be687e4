import { escapeHtml } from './escape-html.ts';

/** Longest code, in letters, that stays on one line: it fits a text column of 280 px. */
const ONE_LINE = 28;
/** Fewest letters of a word on a line of their own. */
const PIECE = 6;

/** Where a browser may break within a word, though no reader would: after these, before anything. */
const BREAKABLE = /[-/|}?!\s](?=.)/;
/** Where a word may go on in the next line: after a slash … */
const SLASH = /(?<=\/)(?=[^/])/;
/** … and in a word that no line may hold also after a joint, before a dot, and at a camel's hump. */
const JOINT = /(?<=[/_:,=@&;])(?=[^/_:,=@&;])|(?<=[A-Za-z\d]-)(?=[A-Za-z\d])|(?<=\w)(?=\.\w)|(?<=[a-z\d])(?=[A-Z])/;

/** Code within a text as HTML: short code is never broken (styles see to that), longer code at spaces and where a word may be read on, never after the hyphen of a flag. */
export function codeHtml(code: string): string {
  if (width(code) <= ONE_LINE) return `<code>${escapeHtml(code)}</code>`;
  return `<code class="long">${breakLine(code)}</code>`;
}

/** The lines of a block of commands as HTML, each in an element for which styles set a hanging indent. */
export function commandHtml(code: string): string {
  return code
    .trimEnd()
    .split('\n')
    .map((line) => (width(line) <= ONE_LINE ? escapeHtml(line) : `<span class="code-line">${breakLine(line)}</span>`))
    .join('\n');
}

/** Lines of code that are HTML already: long ones are in an element for which styles set a hanging indent. */
export function wrapLines(code: string, lines: readonly string[]): string {
  const bare = code.split('\n');
  return lines.map((html, index) => (width(bare[index] ?? '') <= ONE_LINE ? html : `<span class="code-line">${html}</span>`)).join('\n');
}

function breakLine(line: string): string {
  return joinFlags(line.split(/(?<=\s)(?=\S)/))
    .map(breakWord)
    .join('');
}

/** A flag, and the value after it, are read as one. */
function joinFlags(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^--?[\w-]*\s+$/.test(last) && !word.startsWith('-') && width(last + word.trimEnd()) <= ONE_LINE)
      joined[joined.length - 1] += word;
    else joined.push(word);
  }
  return joined;
}

function breakWord(word: string): string {
  const [, text, space] = /^(.*?)(\s*)$/s.exec(word)!;
  const pieces = width(text!) <= ONE_LINE ? cut(text!, SLASH).map(keep).join('') : cut(text!, JOINT).map(keep).join('<wbr>');
  return pieces + space!;
}

/** Letters' widths, at least: those of East Asian scripts and pictures take two. */
function width(text: string): number {
  return text.replaceAll(/[\u1100-\uFFFF]/g, '00').length;
}

/** The pieces of a word, none of them too short to be read as a part. */
function cut(word: string, places: RegExp): string[] {
  const pieces: string[] = [];
  for (const piece of word.split(places)) {
    const last = pieces.length - 1;
    if (last >= 0 && pieces[last]!.length < PIECE) pieces[last] += piece;
    else pieces.push(piece);
  }
  if (pieces.length > 1 && pieces.at(-1)!.length < PIECE) pieces.push(pieces.splice(-2).join(''));
  return pieces;
}

/** A piece as HTML, in an element that styles keep together where a browser would break it. */
function keep(piece: string): string {
  return BREAKABLE.test(piece) && width(piece) <= ONE_LINE ? `<span>${escapeHtml(piece)}</span>` : escapeHtml(piece);
}
