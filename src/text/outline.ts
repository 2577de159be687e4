import { mdxToMdast } from 'satteri';

/** A second-level section of an entry. */
export interface Section {
  heading: string;
  line: number;
  /** Words a reader sees in it, tables and lists counted, code blocks not. */
  words: number;
}

/** What an entry's body holds, with lines counted from 1 in the body. */
export interface Outline {
  sections: Section[];
  /** Headings of another depth than two. */
  otherHeadings: { heading: string; depth: number; line: number }[];
  /** Words before the first heading. */
  preambleWords: number;
  links: { url: string; line: number }[];
  images: { url: string; alt: string; line: number }[];
  /** Components such as `<Diagram id="…" />`. */
  components: { name: string; attributes: Record<string, string>; line: number }[];
  codeBlocks: { lines: number; line: number }[];
  /** Lines of tables in whose head a cell is empty. */
  headlessTables: number[];
  /** The whole visible text. */
  text: string;
}

interface Node {
  type: string;
  depth?: number;
  value?: string;
  url?: string;
  alt?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** Reads an MDX body with the parser that will render it; throws that parser's error when it is not MDX. */
export function readOutline(body: string): Outline {
  const tree = mdxToMdast(body) as unknown as Node;
  const outline: Outline = {
    sections: [],
    otherHeadings: [],
    preambleWords: 0,
    links: [],
    images: [],
    components: [],
    codeBlocks: [],
    headlessTables: [],
    text: '',
  };
  for (const block of tree.children ?? []) {
    const line = block.position?.start.line ?? 1;
    const text = visibleText(block);
    if (block.type === 'heading' && block.depth === 2) {
      outline.sections.push({ heading: text.trim(), line, words: 0 });
    } else {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const section = outline.sections.at(-1);
      if (section) section.words += words;
      else outline.preambleWords += words;
    }
    outline.text += `${text}\n`;
    collect(block, line, outline);
  }
  return outline;
}

function collect(node: Node, parentLine: number, outline: Outline): void {
  const line = node.position?.start.line ?? parentLine;
  if (node.type === 'heading' && node.depth !== 2) outline.otherHeadings.push({ heading: visibleText(node).trim(), depth: node.depth ?? 0, line });
  if (node.type === 'link' && node.url !== undefined) outline.links.push({ url: node.url, line });
  if (node.type === 'image') outline.images.push({ url: node.url ?? '', alt: node.alt ?? '', line });
  if (node.type === 'table' && (node.children?.[0]?.children ?? []).some((cell) => visibleText(cell).trim() === '')) outline.headlessTables.push(line);
  if (node.type === 'code') outline.codeBlocks.push({ lines: (node.value ?? '').split('\n').length, line });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = Object.fromEntries(
      (node.attributes ?? []).map((attribute) => [attribute.name ?? '', typeof attribute.value === 'string' ? attribute.value : '']),
    );
    outline.components.push({ name: node.name ?? '', attributes, line });
  }
  for (const child of node.children ?? []) collect(child, line, outline);
}

const BLOCKS = new Set(['paragraph', 'listItem', 'tableRow', 'tableCell', 'heading', 'blockquote', 'break']);

function visibleText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'code') return '';
  const inner = (node.children ?? []).map(visibleText).join('');
  return BLOCKS.has(node.type) ? `${inner}\n` : inner;
}
