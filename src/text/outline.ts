import { visibleText, type MarkdownNode } from './markdown.ts';

/** A second-level section of an entry. */
export interface Section {
  heading: string;
  line: number;
  /** Words a reader sees in it, tables and lists counted, code blocks not. */
  words: number;
  /** True where it shows neither words nor a component nor code. */
  empty: boolean;
}

/** What an entry's body holds, with lines counted from 1 in the body. */
export interface Outline {
  sections: Section[];
  /** Headings of another depth than two that are not inside another block. */
  otherHeadings: { heading: string; depth: number; line: number }[];
  /** True where something is shown before the first heading. */
  preamble: boolean;
  links: { url: string; line: number }[];
  /** Components such as `<Diagram id="…" />`. */
  components: { name: string; attributes: Record<string, string>; line: number }[];
  codeBlocks: { lines: number; line: number }[];
  /** Lines of tables in whose head a cell is empty. */
  headlessTables: number[];
  /** What stands in bold at the beginning of a paragraph or list item, in order: what it claims. */
  claims: string[];
  /** The whole visible text. */
  text: string;
}

/** Reads what the tree of an entry's body holds. */
export function readOutline(tree: MarkdownNode): Outline {
  const outline: Outline = {
    sections: [],
    otherHeadings: [],
    preamble: false,
    links: [],
    components: [],
    codeBlocks: [],
    headlessTables: [],
    claims: [],
    text: '',
  };
  for (const block of tree.children ?? []) {
    const line = block.position?.start.line ?? 1;
    const text = visibleText(block);
    if (block.type === 'heading' && block.depth === 2) {
      outline.sections.push({ heading: text.trim(), line, words: 0, empty: true });
    } else if (block.type === 'heading') {
      outline.otherHeadings.push({ heading: text.trim(), depth: block.depth ?? 0, line });
    } else {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const shows = words > 0 || block.type === 'code' || block.type === 'mdxJsxFlowElement';
      const section = outline.sections.at(-1);
      if (section) {
        section.words += words;
        section.empty &&= !shows;
      } else outline.preamble ||= shows || text.trim() !== '';
    }
    outline.text += `${text}\n`;
    collect(block, line, outline);
  }
  return outline;
}

function collect(node: MarkdownNode, parentLine: number, outline: Outline): void {
  const line = node.position?.start.line ?? parentLine;
  if (node.type === 'link' && node.url !== undefined) outline.links.push({ url: node.url, line });
  if (node.type === 'paragraph' && node.children?.[0]?.type === 'strong') outline.claims.push(visibleText(node.children[0]).trim());
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
