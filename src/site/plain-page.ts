import { loadColors } from '../lab/highlight.ts';
import type { Question } from '../pack/site-pack.ts';
import { parseMarkdown, type MarkdownNode } from '../text/markdown.ts';
import { plainAnswerHtml } from './plain-answer.ts';

/** The answer of a plain entry as its page shows it: its code has colors. */
export async function plainPageHtml(question: Question): Promise<string> {
  const colorLines = await loadColors([...new Set(listLanguages(parseMarkdown(question.body)))]);
  return plainAnswerHtml(question, { colorLines });
}

/** The languages of a tree's blocks of code. */
function listLanguages(node: MarkdownNode): string[] {
  return node.type === 'code' && node.lang ? [node.lang] : (node.children ?? []).flatMap(listLanguages);
}
