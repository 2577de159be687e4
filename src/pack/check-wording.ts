import type { Finding } from '../findings/findings.ts';
import { parseMarkdown, replaceCode, visibleText, type MarkdownNode } from '../text/markdown.ts';
import { shorten } from '../text/shorten.ts';
import type { BodyFinding } from './check-markup.ts';
import type { Writing } from './pack-schema.ts';
import type { QuestionFile } from './read-pack.ts';

/** Front-matter fields that readers see as prose. Keywords and titles of sources are what others write. */
const FIELDS = ['question', 'alsoAsked', 'oneLine', 'short', 'terms'] as const;

/** Finds words that a pack's authors do not use, and quotation marks of the other kind, in one text without its code. */
export type WordingCheck = (text: string) => Pick<Finding, 'problem' | 'remedy'>[];

/** Makes the check of a pack's words, once for all its texts. */
export function makeWordingCheck({ quotes, avoid }: Writing): WordingCheck {
  const instead = new Map(avoid.flatMap((line) => line.words.map((word) => [word.toLowerCase(), line.instead])));
  const words = [...instead.keys()].toSorted((a, b) => b.length - a.length).map((word) => escapeRegExp(word));
  const avoided = words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const strange = quotes === 'typographic' ? /["']/ : /[“”‘’]/;
  return (text) => {
    const found = new Set((avoided && text.match(avoided)) ?? []);
    const mark = strange.exec(text);
    return [
      ...[...found].map((word) => ({ problem: `it says "${word}"`, remedy: `Write instead: ${instead.get(word.toLowerCase())}` })),
      ...(mark
        ? [
            {
              problem: `a ${quotes === 'typographic' ? 'straight' : 'typographic'} quotation mark or apostrophe is in it (${shorten(text.slice(Math.max(0, mark.index - 20), mark.index + 20))})`,
              remedy: quotes === 'typographic' ? 'Write “ ” and ’ in prose; straight ones are for code' : 'Write " and \'',
            },
          ]
        : []),
    ];
  };
}

/** Checks the words of an entry's front matter. */
export function checkFieldWording(entry: QuestionFile, check: WordingCheck): Finding[] {
  const data = (entry.data ?? {}) as Record<string, unknown>;
  return FIELDS.flatMap((field) =>
    [data[field]].flat().flatMap((value, index) => {
      if (typeof value !== 'string') return [];
      const path = Array.isArray(data[field]) ? [field, index] : [field];
      return check(readProse(parseMarkdown(value))).map((fault) => ({ file: entry.file, line: entry.lineOf(path), field: path.join('.'), ...fault }));
    }),
  );
}

/** Checks the words of an entry's body, block by block. */
export function checkBodyWording(tree: MarkdownNode, check: WordingCheck): BodyFinding[] {
  return (tree.children ?? []).flatMap((block) => {
    const blocks = block.type === 'list' || block.type === 'table' ? (block.children ?? []) : [block];
    return blocks.flatMap((part) => check(readProse(part)).map((fault) => ({ line: part.position?.start.line ?? block.position?.start.line, ...fault })));
  });
}

/** What a reader sees of a node, its code left out. */
function readProse(node: MarkdownNode): string {
  return visibleText(replaceCode(node, '·'));
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
