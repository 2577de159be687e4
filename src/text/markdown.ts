import { markdownToMdast, mdxToMdast } from 'satteri';

/** Longest text, in characters, that is parsed: fifteen times the longest entry we have; native parsers crash on nesting that only longer texts reach. */
export const TEXT_MAX_LENGTH = 100_000;
/** Most levels of lists, quotes and emphasis inside each other; the compiler of entries crashes on thousands. */
export const NESTING_MAX_DEPTH = 40;

/** A node of a Markdown tree, as mdast defines it, with components as MDX adds them. */
export interface MarkdownNode {
  type: string;
  depth?: number;
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  name?: string | null;
  label?: string | null;
  /** Language of a block of code, as its fence names it. */
  lang?: string | null;
  ordered?: boolean;
  start?: number | null;
  checked?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MarkdownNode[];
  position?: { start: { line: number; offset?: number }; end: { line: number; offset?: number } };
}

/** Raised for a text that the parser must not see, or that it cannot read. */
export class MarkdownError extends Error {
  /** Line from 1 in the text, where it is known. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.name = 'MarkdownError';
    this.line = line;
  }
}

/** Parses a field's Markdown; throws MarkdownError when it is too long or nested too deeply. */
export function parseMarkdown(text: string): MarkdownNode {
  return parse(text, () => markdownToMdast(text, { features: { frontmatter: false } }) as MarkdownNode);
}

/** Parses an entry's body with the parser that will render it; throws MarkdownError when it is not MDX, too long or nested too deeply. */
export function parseMdx(text: string): MarkdownNode {
  return parse(text, () => mdxToMdast(text) as MarkdownNode);
}

function parse(text: string, read: () => MarkdownNode): MarkdownNode {
  if (text.length > TEXT_MAX_LENGTH) throw new MarkdownError(`the text has ${text.length} characters, more than ${TEXT_MAX_LENGTH}`);
  let tree: MarkdownNode;
  try {
    tree = read();
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const [, line, message = said] = /^(\d+):\d+: (.*)$/.exec(said) ?? [];
    throw new MarkdownError(message, line === undefined ? undefined : Number(line));
  }
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > NESTING_MAX_DEPTH) throw new MarkdownError('nested too deeply', level[0]!.position?.start.line);
    level = level.flatMap((node) => node.children ?? []);
  }
  return tree;
}

const BLOCKS = new Set(['paragraph', 'listItem', 'tableRow', 'tableCell', 'heading', 'blockquote', 'break']);

/** The words a reader sees of a node, blocks on lines of their own; code blocks are left out: nobody says them. */
export function visibleText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  // What looks like a tag is written out as text.
  if (node.type === 'html') return node.value ?? '';
  if (node.type === 'code') return '';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  const inner = (node.children ?? []).map(visibleText).join('');
  return BLOCKS.has(node.type) ? `${inner}\n` : inner;
}

/** A node in which each piece of code within a line is another text. */
export function replaceCode(node: MarkdownNode, by: string): MarkdownNode {
  if (node.type === 'inlineCode') return { ...node, value: by };
  return node.children ? { ...node, children: node.children.map((child) => replaceCode(child, by)) } : node;
}

/** A text on one line, with single spaces; a no-break space stays what it is. */
export function collapseSpaces(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll(/^ | $/g, '');
}

/** What a line begins with, and holds, where no part of it means anything in Markdown but itself. */
const PLAIN_LINE = /^\p{L}[\p{L}\p{N}\p{M} ,.;:?%/()'’‘“”"–—-]*$/u;

/** Whether a line is the same text with and without Markdown, so that nobody need parse it: most are. */
export function isPlainLine(line: string): boolean {
  return PLAIN_LINE.test(line) && !/:\/\/|www\./i.test(line);
}
