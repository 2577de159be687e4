import { visibleText, type MarkdownNode } from '../text/markdown.ts';

/** A section of an entry with the blocks below its heading. */
export interface EntrySection {
  heading: string;
  line: number;
  blocks: MarkdownNode[];
}

/** Second-level sections of an entry's tree, in order. */
export function listSections(tree: MarkdownNode): EntrySection[] {
  const sections: EntrySection[] = [];
  for (const block of tree.children ?? []) {
    if (block.type === 'heading' && block.depth === 2) sections.push({ heading: visibleText(block).trim(), line: block.position?.start.line ?? 1, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** True for a block that shows something instead of saying it: a drawing, code or output. */
export function shows(block: MarkdownNode): boolean {
  return block.type === 'code' || block.type === 'mdxJsxFlowElement';
}

/** The items of a section's lists. */
export function listItems(section: EntrySection): MarkdownNode[] {
  return section.blocks.filter(({ type }) => type === 'list').flatMap((list) => list.children ?? []);
}
