import { markdownToMdast } from 'satteri';
import { TEXT_MAX_LENGTH, visibleText, type MarkdownNode } from '../text/markdown.ts';
import { Fence } from './fence.ts';
import type { Region, SourceLine } from './read-regions.ts';

/** A block of a source: its Markdown as it was written, and where. */
export interface Block {
  line: number;
  endLine: number;
  markdown: string;
  /** What it was parsed as; undefined for what is too long to parse. */
  node: MarkdownNode | undefined;
  /** The words a reader sees of it. */
  text: string;
  /** True where no empty line is between it and the block before it. */
  isTight?: boolean;
  /** What a folding element holds, below its summary, which is `text`. */
  folded?: Block[];
  /** What a summary says after its first paragraph, such as the code that it asks about. */
  asked?: Block[];
  /** True for what was folded below words that only name an answer: nothing in it asks or begins a topic. */
  isAnswer?: boolean;
}

/** The blocks of a text in order; each list, table or piece of code is one. */
export function readBlocks(regions: readonly Region[]): Block[] {
  return regions.flatMap((region): Block[] => {
    if (region.kind === 'lines') return cutChunks(region.lines).flatMap(parseChunk);
    const [summary, ...asked] = cutChunks(region.summary).flatMap(parseChunk);
    const folded = readBlocks(withoutWrapper(region.regions));
    const [markdown, text] = [summary?.markdown.trim() ?? '', summary?.text ?? ''];
    return [{ line: region.line, endLine: region.endLine, markdown, node: undefined, text, folded, ...(asked.length > 0 ? { asked } : {}) }];
  });
}

const LEADING = /^\s*(?:<(?:br\s*\/?|b|strong|p|div)>\s*)+/i;
const TRAILING = /(?:\s*<\/?(?:br\s*\/?|b|strong|p|div)>)+\s*$/i;

/** Without tags around all that is folded, which only gave it a look. */
function withoutWrapper(regions: readonly Region[]): Region[] {
  const copy = regions.map((region): Region => (region.kind === 'lines' ? { kind: 'lines', lines: region.lines.map((line) => ({ ...line })) } : region));
  const first = copy[0];
  if (first?.kind !== 'lines') return copy;
  const opening = first.lines.find(({ text }) => text.trim() !== '');
  if (!opening || !LEADING.test(opening.text)) return copy;
  opening.text = opening.text.replace(LEADING, '');
  const last = copy.at(-1)!;
  const closing = last.kind === 'lines' ? last.lines.findLast(({ text }) => text.trim() !== '') : undefined;
  if (closing) closing.text = closing.text.replace(TRAILING, '');
  return copy;
}

/** Parts lines where a new block at the margin begins after an empty line: a file of any length is then parsed in small pieces. */
function cutChunks(lines: readonly SourceLine[]): SourceLine[][] {
  const chunks: SourceLine[][] = [];
  const fence = new Fence();
  let isComment = false;
  let afterEmpty = true;
  for (const line of lines) {
    const { text } = line;
    const isEmpty = text.trim() === '';
    const begins = !isEmpty && afterEmpty && !fence.isOpen && !isComment && !/^\s/.test(text);
    if (chunks.length === 0 || begins) chunks.push([]);
    chunks.at(-1)!.push(line);
    // What a comment holds opens no fence, and what a fence holds no comment.
    if (isComment || !fence.takes(text)) isComment = text.lastIndexOf('<!--') > text.lastIndexOf('-->') || (isComment && !text.includes('-->'));
    afterEmpty = isEmpty;
  }
  return chunks;
}

function parseChunk(lines: readonly SourceLine[]): Block[] {
  const text = lines.map((line) => line.text).join('\n');
  if (text.trim() === '') return [];
  const lineAt = (index: number): number => lines[Math.min(Math.max(0, index), lines.length - 1)]!.number;
  if (text.length > TEXT_MAX_LENGTH) return [{ line: lineAt(0), endLine: lineAt(lines.length), markdown: text, node: undefined, text: '' }];
  const tree = markdownToMdast(text, { features: { frontmatter: false } }) as MarkdownNode;
  const nodes = tree.children ?? [];
  return nodes.map((node, index): Block => {
    // A block has its first line from its beginning, so that indented code stays indented.
    const start = node.position!.start.line - 1;
    const next = nodes[index + 1]?.position?.start.line;
    const own = lines.slice(start, next === undefined ? undefined : next - 1);
    while (own.length > 1 && own.at(-1)!.text.trim() === '') own.pop();
    const before = nodes[index - 1]?.position?.end.line;
    const isTight = before !== undefined && start <= before;
    return {
      ...(isTight ? { isTight } : {}),
      line: own[0]!.number,
      endLine: own.at(-1)!.number,
      markdown: own.map((line) => line.text).join('\n'),
      node,
      text: visibleText(withoutHtml(node)).trim(),
    };
  });
}

/** A node without tags, which a reader does not see; comments and blocks of HTML have their words still. */
function withoutHtml(node: MarkdownNode): MarkdownNode {
  if (node.type === 'html') return { ...node, value: (node.value ?? '').replaceAll(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, '') };
  return node.children ? { ...node, children: node.children.map(withoutHtml) } : node;
}
