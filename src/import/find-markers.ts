import { collapseSpaces, visibleText, type MarkdownNode } from '../text/markdown.ts';
import { asks, endsAsQuestion, hasNumber, isAnswerWord, isFurniture, withoutNumber } from './question-words.ts';
import type { Block } from './read-blocks.ts';
import { trimAnswer } from './trim-answer.ts';

/** Forms in which lists write a question, the surest first. */
export const FORMS = ['labelled', 'bold', 'numbered', 'folded', 'table', 'bulleted', 'numbered-heading', 'line'] as const;
export type Form = `heading-${number}` | (typeof FORMS)[number];

/** Where a question begins: the block, what of it asks, and what of it answers already. */
export interface Marker {
  form: Form;
  /** Number of the block. */
  at: number;
  line: number;
  /** As a reader sees it, without its number. */
  question: string;
  /** Markdown that the question's own block holds behind the question. */
  rest: string;
  /** Markdown from which question and rest are read. */
  written: string;
}

const LABEL = /^(?:\*\*|__)?\s*(?:\[question\]|(?:q|question|frage|pregunta|प्रश्न|سؤال|س)\s*\d{0,4}\s*[:：](?!\/\/))\s*/iu;
const ANSWER_LABEL = /^(?:\*\*|__|\*|_)?\s*(?:\[answer\]|(?:a|ans|answer|antwort|respuesta|réponse|उत्तर|जवाब|الإجابة|الجواب|جواب|ج)\s*\d{0,4}\s*[:：])/iu;

/** Every place where a question may begin, in every form that the blocks have; in answers only where there is none outside of them. */
export function findMarkers(blocks: readonly Block[]): Marker[] {
  const isClosed = blocks.some(({ isAnswer }) => isAnswer);
  const open = isClosed ? listMarkers(blocks, ({ isAnswer }) => isAnswer !== true) : [];
  return open.length > 0 ? open : listMarkers(blocks, () => true);
}

function listMarkers(blocks: readonly Block[], counts: (block: Block) => boolean): Marker[] {
  const folded = blocks.filter((block) => block.folded && counts(block));
  // Where most summaries ask, the others do so in their way: “True or false? Bread needs yeast”.
  const allFolded = folded.filter(({ text }) => asks(text)).length * 2 >= folded.length;
  return [...headingMarkers(blocks, counts), ...blocks.flatMap((block, at) => (counts(block) ? blockMarkers(block, at, allFolded) : []))];
}

function headingMarkers(blocks: readonly Block[], counts: (block: Block) => boolean): Marker[] {
  const headings = blocks.flatMap((block, at) =>
    block.node?.type === 'heading' && counts(block) && !isFurniture(block.text) && !isAnswerWord(withoutNumber(block.text) || 'Question')
      ? [{ block, at, depth: block.node.depth ?? 1 }]
      : [],
  );
  return [1, 2, 3, 4, 5, 6].flatMap((depth): Marker[] => {
    const level = headings.filter((heading) => heading.depth === depth);
    const asking = level.filter(({ block }) => asks(block.text)).length;
    const numbered = level.filter(({ block }) => hasNumber(block.text)).length;
    const form: Form | undefined =
      asking > 0 && asking * 2 >= level.length ? `heading-${depth}` : numbered > 0 && numbered * 2 >= level.length ? 'numbered-heading' : undefined;
    if (form === undefined) return [];
    return level.map(({ block, at }) => ({
      form,
      at,
      line: block.line,
      question: withoutNumber(collapseSpaces(block.text)),
      rest: '',
      written: block.markdown,
    }));
  });
}

function blockMarkers(block: Block, at: number, allFolded: boolean): Marker[] {
  const { node, line, text } = block;
  if (block.folded)
    return text !== '' && (allFolded || asks(text) || hasNumber(text))
      ? [{ form: 'folded', at, line, question: withoutNumber(collapseSpaces(text)), rest: '', written: block.markdown }]
      : [];
  if (node?.type === 'paragraph') {
    const found = readParagraph(node, block.markdown);
    return found ? [{ ...found, at, line, written: block.markdown }] : [];
  }
  if (node?.type === 'list') return itemMarkers(node, block, at);
  if (node?.type === 'table') return tableMarkers(node, block, at);
  return [];
}

/** What a paragraph asks, and in which form; `source` is the Markdown in which the node's offsets count. */
function readParagraph(node: MarkdownNode, source: string): Pick<Marker, 'form' | 'question' | 'rest'> | undefined {
  const start = node.position!.start.offset!;
  const own = source.slice(start, node.position!.end.offset);
  if (LABEL.test(own)) return readLabelled(own);
  const [first] = node.children ?? [];
  const bold =
    first?.type === 'strong' ? first : first?.type === 'emphasis' && first.children?.length === 1 && first.children[0]!.type === 'strong' ? first : undefined;
  if (bold) {
    const question = collapseSpaces(visibleText(bold));
    const rest = source
      .slice(bold.position!.end.offset, node.position!.end.offset)
      .replace(/^[ \t]*(?:[:：]|[-–—](?=[ \t]))?[ \t]*(?:\\?\n|<br\s*\/?>)?/i, '')
      .trim();
    const isWhole = rest === '';
    if (endsAsQuestion(question) || ((isWhole || rest.startsWith('\n')) && (hasNumber(question) || asks(question))) || (isWhole && asks(question)))
      return { form: 'bold', question: withoutNumber(question), rest };
  }
  const lines = own.split('\n');
  const line = collapseSpaces(withoutMarks(lines[0]!));
  const rest = lines.slice(1).join('\n').trim();
  if (hasNumber(line) && asks(line)) return { form: 'numbered', question: withoutNumber(line), rest };
  if (endsAsQuestion(line) && (rest === '' || ANSWER_LABEL.test(rest))) return { form: 'line', question: line, rest };
  return undefined;
}

/** `Q: … A: …`, in one paragraph or with the answer in those that follow. */
function readLabelled(own: string): Pick<Marker, 'form' | 'question' | 'rest'> {
  const lines = own.split('\n');
  const answer = lines.findIndex((line, index) => index > 0 && ANSWER_LABEL.test(line.trim()));
  const asked = (answer < 0 ? lines : lines.slice(0, answer)).join('\n');
  const label = LABEL.exec(asked)![0];
  const bare = asked.slice(label.length).replace(/^(?:\*\*|__)\s*/, '');
  // One paragraph may hold both on one line.
  const inline = answer < 0 ? /\s(?:\*\*|__)?(?:A|Ans|Answer)\s*[:：]/.exec(bare) : null;
  const question = collapseSpaces(withoutMarks(inline ? bare.slice(0, inline.index) : bare));
  return { form: 'labelled', question, rest: inline ? bare.slice(inline.index).trim() : answer < 0 ? '' : lines.slice(answer).join('\n') };
}

function itemMarkers(list: MarkdownNode, block: Block, at: number): Marker[] {
  const items = list.children ?? [];
  return items.flatMap((item, index): Marker[] => {
    const [first] = item.children ?? [];
    if ((first?.type !== 'paragraph' && first?.type !== 'heading') || isContents(first)) return [];
    const text = collapseSpaces(visibleText(first));
    const found = first.type === 'heading' ? { form: 'numbered' as const, question: withoutNumber(text), rest: '' } : readParagraph(first, block.markdown);
    const line = block.line + (item.position!.start.line - list.position!.start.line);
    if (!found && !(list.ordered === true && asks(text.split('\n')[0]!))) return [];
    const source = itemMarkdown(item, items[index + 1], block.markdown);
    const question = found?.question ?? collapseSpaces(withoutMarks(source.split('\n')[0]!));
    const rest = found ? [found.rest, afterFirst(item, first, source)].filter(Boolean).join('\n\n') : trimAnswer(source.split('\n').slice(1).join('\n'));
    const form = found?.form === 'labelled' ? 'labelled' : list.ordered === true ? 'numbered' : 'bulleted';
    const end = items[index + 1]?.position?.start.offset;
    return [{ form, at, line, question, rest, written: block.markdown.slice(item.position!.start.offset, end) }];
  });
}

/** What a list item holds, without its mark and indentation. */
function itemMarkdown(item: MarkdownNode, next: MarkdownNode | undefined, source: string): string {
  const end = next?.position?.start.offset ?? source.length;
  const own = source.slice(item.position!.start.offset, end);
  const mark = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(own.trimStart())?.[0] ?? '';
  const [first = '', ...others] = own.trimStart().split('\n');
  const before = source.slice(source.lastIndexOf('\n', item.position!.start.offset! - 1) + 1, item.position!.start.offset);
  const indent = before.length + mark.length;
  return [first.slice(mark.length), ...others.map((line) => line.slice(Math.min(/^[ \t]*/.exec(line)![0].length, indent)))].join('\n').trimEnd();
}

/** The Markdown of an item after its first paragraph. */
function afterFirst(item: MarkdownNode, first: MarkdownNode, source: string): string {
  if ((item.children ?? []).length < 2) return '';
  const lines = (item.children![1]!.position!.start.line ?? 1) - (first.position!.start.line ?? 1);
  return trimAnswer(source.split('\n').slice(lines).join('\n'));
}

function tableMarkers(table: MarkdownNode, block: Block, at: number): Marker[] {
  const [head, ...rows] = table.children ?? [];
  const names = (head?.children ?? []).map((cell) => visibleText(cell).trim());
  const asked = names.findIndex((name) => /^(?:interview\s+)?questions?$/i.test(name));
  const answered = names.findIndex((name) => isAnswerWord(name));
  if (asked < 0 || answered < 0) return [];
  return rows.map((row) => {
    const cell = (index: number): MarkdownNode | undefined => row.children?.[index];
    const source = (node: MarkdownNode | undefined): string =>
      (node?.children ?? []).length === 0 ? '' : block.markdown.slice(node!.children![0]!.position!.start.offset, node!.children!.at(-1)!.position!.end.offset);
    const others = names.flatMap((name, index) =>
      index === asked || index === answered || source(cell(index)) === '' || /^(?:#|no\.?|nr\.?|s\.?no\.?)$/i.test(name)
        ? []
        : [`${name}: ${source(cell(index))}`],
    );
    const line = block.line + (row.position!.start.line - table.position!.start.line);
    const answer = source(cell(answered))
      .replaceAll(/<br\s*\/?>/gi, '\n\n')
      .replaceAll('\\|', '|');
    return {
      form: 'table' as const,
      at,
      line,
      question: withoutNumber(collapseSpaces(visibleText(cell(asked) ?? { type: 'text', value: '' }))),
      rest: [answer, ...others].join('\n\n'),
      written: block.markdown.slice(row.position!.start.offset, row.position!.end.offset),
    };
  });
}

/** What a text asks without the label before it; undefined where it has none. */
export function withoutLabel(text: string): string | undefined {
  return LABEL.test(text) ? text.replace(LABEL, '') : undefined;
}

/** True for a line that only leads to other places of its file, as contents and "back to top" do. */
export function isContents(node: MarkdownNode): boolean {
  const links = (node.children ?? []).flatMap((child) => (['strong', 'emphasis'].includes(child.type) ? (child.children ?? []) : [child]));
  const shown = links.filter((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value ?? ''));
  return shown.length > 0 && shown.every((child) => child.type === 'link' && child.url!.startsWith('#'));
}

/** A line of Markdown as it is read, as far as marks of emphasis, links and escapes go. */
function withoutMarks(line: string): string {
  return line
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('`', '')
    .trim();
}
