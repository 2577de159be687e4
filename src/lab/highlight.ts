import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import { escapeHtml } from '../text/escape-html.ts';

const THEME = createCssVariablesTheme({ name: 'roles', variablePrefix: '--t-' });
const LANGUAGES = ['docker', 'groovy', 'terraform', 'hcl', 'yaml', 'json', 'shellscript', 'javascript', 'ini', 'jinja'];

let highlighter: Promise<Highlighter> | undefined;

/** Code as HTML whose colors are class names (`t-keyword`): a strict policy forbids the style attributes that Shiki writes. */
export async function highlight(code: string, language: string): Promise<string> {
  if (!LANGUAGES.includes(language)) return escapeHtml(code);
  highlighter ??= createHighlighter({ themes: [THEME], langs: LANGUAGES });
  const { tokens } = (await highlighter).codeToTokens(code, { lang: language as 'yaml', theme: 'roles' });
  return tokens.map((line) => line.map(({ content, color }) => wrap(content, /--t-token-([a-z-]+)/.exec(color ?? '')?.[1])).join('')).join('\n');
}

function wrap(content: string, role: string | undefined): string {
  const text = escapeHtml(content);
  // Most of a file is plain text and punctuation; leaving those unmarked halves its bytes.
  return role === undefined || role === 'punctuation' || content.trim() === '' ? text : `<span class="t-${role}">${text}</span>`;
}
