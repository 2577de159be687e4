import type { Question } from '../pack/site-pack.ts';
import { splitSentences } from '../text/sentences.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { collapseSpaces } from '../text/markdown.ts';
import { inlineHtml } from './rich-text.ts';

/** What of a question is said, as HTML within a paragraph. */
export interface SpokenHtml {
  /** What to say first. */
  line: string;
  /** What to say next: the short answer, or as much of a plain one as is said in its time; empty where the line is all. */
  short: string;
}

/** Most words of a plain answer that stand for its short form, on paper above all: 40 seconds. */
const OPENING_WORDS = 90;

/** What is said of a question. A plain answer without a short form gives its first sentences instead, none of them twice. */
export function spokenHtml(question: Question): SpokenHtml {
  const { meta, lead, text } = question;
  const line = inlineHtml(meta.oneLine ?? lead);
  if (meta.short !== undefined) return { line, short: inlineHtml(meta.short) };
  const sentences = text
    .split(/\n+/)
    .flatMap((block) => splitSentences(block))
    .slice(meta.oneLine === undefined ? 1 : 0);
  let words = 0;
  const taken = sentences.filter((sentence) => (words += sentence.words) <= OPENING_WORDS);
  const short =
    escapeHtml(collapseSpaces(taken.map((sentence) => sentence.text).join(' '))) + (taken.length < sentences.length && taken.length > 0 ? ' …' : '');
  return { line, short };
}
