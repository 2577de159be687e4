import { splitSentences } from '../../text/sentences.ts';
import { parseMarkdown, visibleText, type MarkdownNode } from '../../text/markdown.ts';
import { listItems, listSections, type EntrySection } from '../../pack/entry-sections.ts';
import { DIAGNOSE, MISTAKES, TRADE_OFFS } from '../../pack/sections.ts';

/** A command of an answer and what it is for, as far as its comment says. */
export interface KeyCommand {
  command: string;
  why: string;
}

/** What is worth having on paper beside the spoken answer: the commands that solve most cases, what the choice costs, or the mistake to avoid. */
export type KeyPoint = { kind: 'commands'; commands: KeyCommand[] } | { kind: 'trade-off' | 'mistake'; markdown: string };

/** Most commands that are kept. */
const COMMANDS = 3;
/** Words after which no further sentence of a point is taken. */
const ENOUGH_WORDS = 12;
/** Longest point, in words. */
const POINT_MAX_WORDS = 45;

/** The key point of an entry's body; undefined where it has none of the sections that could tell. */
export function findKeyPoint(body: string): KeyPoint | undefined {
  const sections = listSections(parseMarkdown(body));
  const named = (heading: string): EntrySection | undefined => sections.find((section) => section.heading === heading);
  const code = named(DIAGNOSE)?.blocks.find(({ type }) => type === 'code')?.value;
  const commands = code === undefined ? [] : readCommands(code).slice(0, COMMANDS);
  if (commands.length > 0) return { kind: 'commands', commands };
  for (const [kind, heading] of [
    ['trade-off', TRADE_OFFS],
    ['mistake', MISTAKES],
  ] as const) {
    const section = named(heading);
    const markdown = section && findPoint(section, body);
    if (markdown !== undefined) return { kind, markdown };
  }
  return undefined;
}

/** The commands of a block of shell, in order; comments behind them say why, comments before them belong to the next. */
export function readCommands(code: string): KeyCommand[] {
  const commands: KeyCommand[] = [];
  let before = '';
  for (const line of joinLines(code)) {
    const { command, comment } = splitComment(line);
    if (command !== '') commands.push({ command: command.replace(/^\$ /, ''), why: comment || before });
    before = command === '' ? comment : '';
  }
  return commands;
}

/** A comment begins a line, or stands behind a space where no quote is open. */
function splitComment(line: string): { command: string; comment: string } {
  const at = [...line.matchAll(/(?:^|(?<=\s))#/g)].find(({ index }) => (line.slice(0, index).match(/'/g)?.length ?? 0) % 2 === 0)?.index ?? line.length;
  return { command: line.slice(0, at).trim(), comment: line.slice(at + 1).trim() };
}

/** The lines of a shell text, those that a backslash or an open quote goes on with as one. */
function joinLines(code: string): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const line of code.replaceAll(/\\\n\s*/g, '').split('\n')) {
    if (isOpen) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
    isOpen =
      (lines
        .at(-1)!
        .replace(/^\s*#.*$/, '')
        .match(/'/g)?.length ?? 0) %
        2 ===
      1;
  }
  return lines;
}

/** The first item or paragraph of a section that says something, cut after whole sentences, as Markdown. */
function findPoint(section: EntrySection, body: string): string | undefined {
  const blocks = [...listItems(section).flatMap((item) => item.children ?? []), ...section.blocks].filter(({ type }) => type === 'paragraph');
  for (const block of blocks) {
    const markdown = cut(sourceOf(block, body));
    if (markdown !== undefined) return markdown;
  }
  return undefined;
}

function sourceOf(node: MarkdownNode, body: string): string {
  return body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** As many whole sentences as say enough; undefined where they are too long. A cut never parts emphasis, code or a link. */
function cut(markdown: string): string | undefined {
  const taken: string[] = [];
  let words = 0;
  for (const sentence of splitSentences(markdown)) {
    if (words >= ENOUGH_WORDS && isWhole(taken.join(' '))) break;
    taken.push(sentence.text);
    words += sentence.words;
  }
  const text = taken.join(' ');
  return words > 0 && words <= POINT_MAX_WORDS && isWhole(text) ? text : undefined;
}

/** Whether all that a piece of Markdown opens it closes, too. */
function isWhole(markdown: string): boolean {
  const shown = visibleText(parseMarkdown(markdown));
  return !/\*\*|`|\]\(/.test(shown);
}
