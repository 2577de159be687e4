import { collapseSpaces, replaceCode, visibleText, type MarkdownNode } from './markdown.ts';
import { countPlainWords } from './words.ts';

/** A sentence as a reader hears it. */
export interface Sentence {
  text: string;
  /** Runs of characters that hold a letter or digit; code within a sentence is one word, as a speaker names it. */
  words: number;
  /** Line, from 1, of the block that it is in. */
  line: number;
}

/** What may stand between the end of a sentence and the next one: marks that close, a space, and marks that open. */
const CLOSING = '(?:[”’"\')“‘»›]|\\s[»›])*';
const OPENING = '(?:[“‘"\'(„‚¿¡]|[«‹]\\s?)*';
/**
 * A place where one sentence ends and another begins: a full stop, its closing quotes, a space, and then no small letter, in scripts
 * that have small ones; or one of the full stops that leave no space behind them.
 */
const END = new RegExp(
  String.raw`(?<=[.!?…؟۔।॥]${CLOSING})\s+(?=${OPENING}[\p{Lu}\p{Lt}\p{Lo}\p{N}` + '`])' + String.raw`|(?<=[。！？])(?![」』”’）])\s*(?=.)`,
  'u',
);
/** Stands for code while a text is cut: one word, whatever is in it. */
const CODE = 'Code';

/** The sentences of a tree's paragraphs and list items; tables, code blocks and headings hold none. */
export function readSentences(tree: MarkdownNode): Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: MarkdownNode, parentLine: number): void => {
    const line = node.position?.start.line ?? parentLine;
    if (node.type === 'paragraph') found.push(...splitSentences(visibleText(replaceCode(node, CODE)), line));
    else if (!['table', 'heading', 'code'].includes(node.type)) for (const child of node.children ?? []) visit(child, line);
  };
  visit(tree, 1);
  return found;
}

/** Cuts plain text into sentences, all of which are said to be at the one line. */
export function splitSentences(text: string, line = 1): Sentence[] {
  return collapseSpaces(text)
    .split(END)
    .map((sentence) => ({ text: sentence, words: countPlainWords(sentence), line }))
    .filter(({ words }) => words > 0);
}

/** Words a sentence on average; 0 where there is none. */
export function averageWords(sentences: readonly Sentence[]): number {
  return sentences.length === 0 ? 0 : sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
}
