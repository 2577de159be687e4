import { visibleText, type MarkdownNode } from './markdown.ts';
import { countPlainWords } from './words.ts';

/** Words a reader sees in nodes; code blocks have none. */
export function countVisible(nodes: readonly MarkdownNode[]): number {
  return nodes.reduce((sum, node) => sum + countPlainWords(visibleText(node)), 0);
}
