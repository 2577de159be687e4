import { visibleText, type MarkdownNode } from './markdown.ts';

/** Words a reader sees in nodes: runs of characters that hold a letter or digit; code blocks have none. */
export function countVisible(nodes: readonly MarkdownNode[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      visibleText(node)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}
