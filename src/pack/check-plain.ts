import { posix } from 'node:path';
import { checkSchema } from '../findings/check-schema.ts';
import { shorten } from '../findings/check-markdown.ts';
import type { Finding } from '../findings/findings.ts';
import { suggest } from '../text/closest.ts';
import { MarkdownError, parseMarkdown, visibleText, type MarkdownNode } from '../text/markdown.ts';
import { readOutline, type Outline } from '../text/outline.ts';
import { plainQuestionSchema, type QuestionMeta } from './question-schema.ts';
import type { QuestionFile } from './read-pack.ts';

/** A plain entry's front matter: an id and a topic that it does not say are its file's name and folder. */
export function checkPlainFront(entry: QuestionFile): { value: QuestionMeta | undefined; findings: Finding[] } {
  const { file } = entry;
  if (entry.errors.length > 0) return { value: undefined, findings: entry.errors.map((error) => ({ file, ...error })) };
  if (entry.data === undefined)
    return {
      value: undefined,
      findings: [{ file, line: 1, problem: 'the file has no front matter', remedy: 'Open it with "question: …" between two lines of "---"' }],
    };
  const { value, findings } = checkSchema(plainQuestionSchema, entry.data, { file, lineOf: entry.lineOf, fallbackLine: 1 });
  return { value: value && { ...value, id: value.id ?? entry.slug, topic: value.topic ?? entry.folder }, findings };
}

/** A plain entry's answer: Markdown of any form that says something. HTML in it is cleaned where it is shown, and no link but one within the site is checked. */
export function checkPlainBody(entry: QuestionFile, images: readonly string[]): { outline: Outline | undefined; findings: Finding[] } {
  const at = (line: number | undefined): { file: string; line: number | undefined } => ({
    file: entry.file,
    line: line === undefined ? undefined : line + entry.bodyOffset,
  });
  let tree: MarkdownNode;
  try {
    tree = parseMarkdown(entry.body);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return {
      outline: undefined,
      findings: [{ ...at(error.line), problem: `the answer can not be read: ${error.message}`, remedy: 'Part it into several questions, or write it simpler' }],
    };
  }
  const outline = readOutline(withoutTags(tree));
  const isEmpty = visibleText(tree).trim() === '' && outline.codeBlocks.length === 0 && listImages(tree).length === 0;
  if (isEmpty) return { outline, findings: [{ ...at(1), problem: 'the entry has no answer', remedy: 'Write it below the front matter, or remove the file' }] };
  const folder = posix.dirname(entry.file);
  const faults = listImages(tree).flatMap(({ url = '', position }): Finding[] => {
    const path = posix.normalize(posix.join(folder, url));
    if (/^https:/i.test(url) || images.includes(path)) return [];
    const remedy =
      images.length === 0
        ? 'Put the picture beside the entry, as png, jpg, webp, avif or gif'
        : suggest(
            url,
            images.map((image) => posix.relative(folder, image)),
          );
    return [{ ...at(position?.start.line), field: shorten(url), problem: 'the pack has no such picture', remedy }];
  });
  return { outline, findings: faults };
}

/** A tag, or a comment. */
const TAG = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** A tree whose HTML is the words in it: what is said of an answer on paper and in lists has no tags. */
function withoutTags(node: MarkdownNode): MarkdownNode {
  if (node.type === 'html') return { ...node, value: (node.value ?? '').replaceAll(TAG, ' ') };
  return node.children ? { ...node, children: node.children.map(withoutTags) } : node;
}

/** Every picture of a tree, in order. */
export function listImages(node: MarkdownNode): MarkdownNode[] {
  return node.type === 'image' ? [node] : (node.children ?? []).flatMap(listImages);
}
