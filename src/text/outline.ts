import { visibleText, type MarkdownNode } from './markdown.ts';
import { countPlainWords } from './words.ts';

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
  /** Code blocks, each with the paragraph in italics directly above it, where there is one. */
  codeBlocks: { lines: number; line: number; caption: string | undefined }[];
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
  for (const [index, block] of (tree.children ?? []).entries()) {
    const line = block.position?.start.line ?? 1;
    const text = visibleText(block);
    if (block.type === 'heading' && block.depth === 2) {
      outline.sections.push({ heading: text.trim(), line, words: 0, empty: true });
    } else if (block.type === 'heading') {
      outline.otherHeadings.push({ heading: text.trim(), depth: block.depth ?? 0, line });
    } else {
      const words = countPlainWords(text);
      const shows = words > 0 || block.type === 'code' || block.type === 'mdxJsxFlowElement';
      const section = outline.sections.at(-1);
      if (section) {
        section.words += words;
        section.empty &&= !shows;
      } else outline.preamble ||= shows || text.trim() !== '';
    }
    outline.text += `${text}\n`;
    if (block.type === 'code') outline.codeBlocks.push(toCodeBlock(block, tree.children![index - 1], line));
    collect(block, line, outline);
  }
  return outline;
}

function collect(node: MarkdownNode, parentLine: number, outline: Outline): void {
  const line = node.position?.start.line ?? parentLine;
  if (node.type === 'link' && node.url !== undefined) outline.links.push({ url: node.url, line });
  if (node.type === 'paragraph' && node.children?.[0]?.type === 'strong') outline.claims.push(visibleText(node.children[0]).trim());
  if (node.type === 'table' && (node.children?.[0]?.children ?? []).some((cell) => visibleText(cell).trim() === '')) outline.headlessTables.push(line);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = Object.fromEntries(
      (node.attributes ?? []).map((attribute) => [attribute.name ?? '', typeof attribute.value === 'string' ? attribute.value : '']),
    );
    outline.components.push({ name: node.name ?? '', attributes, line });
  }
  for (const [index, child] of (node.children ?? []).entries()) {
    if (child.type === 'code') outline.codeBlocks.push(toCodeBlock(child, node.children![index - 1], line));
    collect(child, line, outline);
  }
}

function toCodeBlock(block: MarkdownNode, before: MarkdownNode | undefined, parentLine: number): Outline['codeBlocks'][number] {
  return { lines: (block.value ?? '').split('\n').length, line: block.position?.start.line ?? parentLine, caption: readCaption(before) };
}

/** The words of a paragraph that is in italics from its beginning to its end. */
function readCaption(block: MarkdownNode | undefined): string | undefined {
  return block?.type === 'paragraph' && block.children?.length === 1 && block.children[0]!.type === 'emphasis' ? visibleText(block).trim() : undefined;
}
