import { bundledLanguages, createCssVariablesTheme, createHighlighter, type BundledLanguage, type Highlighter } from 'shiki';
import { escapeHtml } from '../text/escape-html.ts';

const THEME = createCssVariablesTheme({ name: 'roles', variablePrefix: '--t-' });
const LANGUAGES = ['docker', 'groovy', 'terraform', 'hcl', 'yaml', 'json', 'shellscript', 'javascript', 'ini', 'jinja', 'python'];

let highlighter: Promise<Highlighter> | undefined;

/** Code as HTML whose colors are class names (`t-keyword`): a strict policy forbids the style attributes that Shiki writes. */
export async function highlight(code: string, language: string): Promise<string> {
  if (!LANGUAGES.includes(language)) return escapeHtml(code);
  highlighter ??= createHighlighter({ themes: [THEME], langs: LANGUAGES });
  return colorLines(await highlighter, code, language).join('\n');
}

/** The lines of code as HTML; undefined where the highlighter does not know the language, or the code is too long to color. */
export type ColorLines = (code: string, language: string) => string[] | undefined;

/** Longest code, in letters, that is colored: patterns of some languages take long for more. */
const COLORED_MAX_LENGTH = 20_000;

let ofStrangers: Promise<Highlighter> | undefined;

/** What colors code of these languages, by the names that fences of Markdown give them. */
export async function loadColors(names: readonly string[]): Promise<ColorLines> {
  const known = names.filter((name): name is BundledLanguage => Object.hasOwn(bundledLanguages, name));
  if (known.length === 0) return () => undefined;
  ofStrangers ??= createHighlighter({ themes: [THEME], langs: [] });
  const loaded = await ofStrangers;
  await loaded.loadLanguage(...known);
  return (code, language) => (known.some((name) => name === language) && code.length <= COLORED_MAX_LENGTH ? colorLines(loaded, code, language) : undefined);
}

function colorLines(loaded: Highlighter, code: string, language: string): string[] {
  const { tokens } = loaded.codeToTokens(code, { lang: language as BundledLanguage, theme: 'roles' });
  return tokens.map((line) => highlightLine(line.map(({ content, color }) => ({ content, role: /--t-token-([a-z-]+)/.exec(color ?? '')?.[1] }))));
}

/** A part of a line, and what the theme takes it for. */
interface Piece {
  content: string;
  role: string | undefined;
}

/** Longest comment, in letters, that fits a phone. */
const SHORT_COMMENT = 36;

function highlightLine(tokens: readonly Piece[]): string {
  const line = tokens.map(({ content }) => content).join('');
  const isComment = tokens.every(({ content, role }) => role === 'comment' || content.trim() === '');
  if (!isComment || line.length <= SHORT_COMMENT)
    return joinRoles(tokens)
      .map(({ content, role }) => wrap(content, role))
      .join('');
  // A comment goes on below its first word: its indent and its sign are an element of their own.
  const [sign] = /^\s*[#/*;-]*\s*/.exec(line)!;
  return `<span class="t-comment"><span>${escapeHtml(sign)}</span>${escapeHtml(line.slice(sign.length))}</span>`;
}

/** A string in its quotes, or what its end is where it has parts. */
const QUOTED = /^["'`]|["'`]$/;

/** Neighbors of one color as one piece: a key and its colon are an element instead of two. Strings without quotes are plain text, as most values of a YAML file are. */
function joinRoles(tokens: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { content, role: named } of tokens) {
    const role = named?.startsWith('string') ? (QUOTED.test(content.trim()) ? 'string' : undefined) : named;
    const last = joined.at(-1);
    if (last && last.role === role) last.content += content;
    else joined.push({ content, role });
  }
  return joined;
}

function wrap(content: string, role: string | undefined): string {
  const text = escapeHtml(content);
  // Most of a file is plain text and punctuation; leaving those unmarked halves its bytes.
  return role === undefined || role === 'punctuation' || content.trim() === '' ? text : `<span class="t-${role}">${text}</span>`;
}
