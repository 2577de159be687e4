import { describeCharacter } from './describe-character.ts';
import type { Finding } from './findings.ts';
import { findForbiddenCharacters } from '../text/characters.ts';
import { COMMENT, findMarkup } from '../text/html-elements.ts';
import { collapseSpaces, MarkdownError, parseMarkdown, visibleText, type MarkdownNode } from '../text/markdown.ts';

/** What is wrong, and what to write instead; where is the caller's to say. */
export type Advice = Pick<Finding, 'problem' | 'remedy'>;

/** Checks a field's Markdown, in one paragraph or in several with lists, against what the site renders there; answers its links, too. */
export function checkMarkdown(text: string, form: 'inline' | 'block'): { faults: Advice[]; links: string[] } {
  let tree: MarkdownNode;
  try {
    tree = parseMarkdown(form === 'inline' ? collapseSpaces(text) : text);
  } catch (error) {
    return { faults: [describeParseError(error)], links: [] };
  }
  const links: string[] = [];
  const faults = [...checkBlocks(tree, form), ...checkPhrases(tree, links)];
  // On one line what was a list or a definition reads as text; as its author wrote it, it is still to be seen.
  if (form === 'inline' && text.includes('\n')) faults.push(...checkAsWritten(text));
  return { faults: [...new Map(faults.map((fault) => [fault.problem, fault])).values()], links };
}

function checkAsWritten(text: string): Advice[] {
  try {
    const tree = parseMarkdown(text);
    return [...checkBlocks(tree, 'inline'), ...checkPhrases(tree, [])];
  } catch (error) {
    return [describeParseError(error)];
  }
}

/** A parser's refusal in one plain sentence. */
export function describeParseError(error: unknown): Advice {
  return error instanceof MarkdownError && error.message === 'nested too deeply'
    ? { problem: 'lists, quotes or emphasis are nested too deeply', remedy: 'Write it flat: two levels are the most that a reader follows' }
    : { problem: 'this text cannot be read as Markdown', remedy: 'Write it as plain sentences' };
}

/** What is wrong with a node that no text of a pack may hold, in a body or in a field; undefined where nothing is. */
export function checkNode(node: MarkdownNode): Advice | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return {
        problem: `a picture (${shorten(node.url ?? node.label ?? '')}) is not part of a text`,
        remedy: 'Draw it as a diagram, or say in words what it shows',
      };
    case 'linkReference':
    case 'definition':
      return {
        problem: `a link by reference ([${shorten(node.label ?? '')}]) is not supported`,
        remedy: 'Write the address beside the words: [words](https://…)',
      };
    case 'footnoteReference':
    case 'footnoteDefinition':
      return footnote(node.label ?? '');
    case 'link':
      if (visibleText(node).trim() === '')
        return { problem: `a link to "${shorten(node.url ?? '')}" has no words`, remedy: 'Write what it leads to between the square brackets' };
      if ((node.url ?? '').trim() === '')
        return { problem: `the link "${shorten(visibleText(node))}" has no address`, remedy: 'Write the address between the round brackets' };
      return undefined;
    case 'text':
      return checkRawText(node.value ?? '');
    case 'listItem':
      return typeof node.checked === 'boolean' ? { problem: 'a list of tasks ("- [ ]") is not supported', remedy: 'Write a plain list' } : undefined;
    case 'yaml':
    case 'toml':
      return { problem: 'a second front matter opens the text', remedy: 'Keep one block between "---" at the top of the file' };
    default:
      return undefined;
  }
}

/** Markup that did not become any, and would be shown as signs. */
function checkRawText(text: string): Advice | undefined {
  const mark = /\[\^([^\]\s]{1,40})\]/.exec(text);
  if (mark) return footnote(mark[1]!);
  const link = /\]\((?:\s*(?:https?:|\/|#|<)[^)\n]{0,60}\)?|$)/.exec(text);
  if (link)
    return {
      problem: '"](" is shown as it is: this looks like a link and is none',
      remedy: 'Write [words](https://…), the address without spaces and brackets; signs that are meant go in backticks',
    };
  // As themselves they are found in the file; here are those that an entity such as &#x202e; spells.
  const [hidden] = findForbiddenCharacters(text);
  return hidden && describeCharacter(hidden.name, hidden.count);
}

/** A part of an author's text short enough for a message. */
export function shorten(text: string): string {
  const line = collapseSpaces(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function footnote(label: string): Advice {
  return { problem: `a footnote ([^${shorten(label)}]) is not supported`, remedy: 'Say it in the sentence, or put the sign in backticks' };
}

const BLOCK_NAMES: Readonly<Record<string, string>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quote',
  code: 'a block of code',
  table: 'a table',
  thematicBreak: 'a line across',
};

function checkBlocks(node: MarkdownNode, form: 'inline' | 'block'): Advice[] {
  return (node.children ?? []).flatMap((block): Advice[] => {
    const name = BLOCK_NAMES[block.type];
    if (name === undefined) return [];
    if (form === 'block' && block.type === 'list') return (block.children ?? []).flatMap((item) => checkBlocks(item, form));
    return [
      {
        problem: `the text holds ${name}`,
        remedy:
          form === 'inline'
            ? 'Write one paragraph; where the sign is meant as it is, put a backslash before it'
            : 'Write paragraphs and lists; where the sign is meant as it is, put a backslash before it',
      },
    ];
  });
}

function checkPhrases(node: MarkdownNode, links: string[]): Advice[] {
  const fault = checkNode(node);
  const found: Advice[] = fault ? [fault] : [];
  if (node.type === 'html') {
    const markup = findMarkup(node.value ?? '');
    if (markup === COMMENT) found.push({ problem: `the text holds an HTML comment (${markup})`, remedy: 'Delete it, or write it as a comment of YAML: # …' });
    else if (markup !== undefined)
      found.push({ problem: `the text holds HTML (${markup})`, remedy: `Write Markdown; what is to be read as it is goes in backticks: \`${markup}\`` });
  }
  if (node.type === 'link' && node.url !== undefined && !isBareName(node)) links.push(node.url);
  return [...found, ...(node.children ?? []).flatMap((child) => checkPhrases(child, links))];
}

/** True for `www.example.org` and `name@example.org` in prose, which Markdown would link and which fields show as text. */
function isBareName(link: MarkdownNode): boolean {
  const text = visibleText(link);
  return link.url === `mailto:${text}` || link.url === `http://${text}`;
}
