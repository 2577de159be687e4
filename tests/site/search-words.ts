import { parseMarkdown, type MarkdownNode } from '../../src/text/markdown.ts';
import { readVisibleText } from './visible-text.ts';

/** Elements inside a line of text; every other one begins a text of its own. */
const INLINE = new Set('a abbr b bdi cite code del em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '));

/** Words of letters and digits, without marks between them. */
export function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a reader sees of some HTML, drawings left out, a space where a block begins or ends. */
export function readBlocks(html: string): string {
  const spaced = html
    .replaceAll(/<svg\b[\s\S]*?<\/svg>/g, ' ')
    .replaceAll(/<\/?([a-z][\w-]*)[^>]*>/g, (tag, name: string) => (INLINE.has(name) ? tag : ` ${tag} `));
  return readVisibleText(spaced).trim();
}

/** The words of a question's Markdown file that search finds: what is said first, the short answer and the body, without its title and excerpts of files. */
export function listAnswerWords(markdown: string): string[] {
  const [title, ...blocks] = parseMarkdown(markdown).children ?? [];
  if (title?.type !== 'heading') throw new Error('The Markdown file does not begin with its question.');
  const end = blocks.findIndex((block) => block.type === 'heading' && /^(Asked next|Sources)$/.test(readText(block).trim()));
  // The last paragraph says when the answer was checked.
  const answer = blocks.slice(0, end < 0 ? -1 : end);
  const isOrigin = (block: MarkdownNode | undefined): boolean => block?.type === 'paragraph' && /^From \S+:$/.test(readText(block).trim());
  const prose = answer.filter(
    (block, index) => !(isOrigin(block) && answer[index + 1]?.type === 'code') && !(block.type === 'code' && isOrigin(answer[index - 1])),
  );
  return prose.flatMap((block) => listWords(readText(block).replace(/^Diagram: /, '')));
}

function readText(node: MarkdownNode): string {
  const inner = node.value ?? node.alt ?? (node.children ?? []).map(readText).join('');
  return /^(paragraph|heading|listItem|tableRow|tableCell|blockquote|code|break)$/.test(node.type) ? `${inner}\n` : inner;
}

/** Where two lists of words part, with some words around; nothing where they are the same. */
export function describeDifference(found: readonly string[], expected: readonly string[]): string[] {
  const at = found.findIndex((word, index) => word !== expected[index]);
  const first = at < 0 ? found.length : at;
  if (at < 0 && found.length === expected.length) return [];
  const show = (words: readonly string[]): string => words.slice(Math.max(0, first - 4), first + 8).join(' ');
  return [`“${show(found)}” is not “${show(expected)}”`];
}
