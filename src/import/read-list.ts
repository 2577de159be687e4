import { parseFrontMatter } from '../text/front-matter.ts';
import { collapseSpaces } from '../text/markdown.ts';
import { findQuestions, joinBlocks, type FoundInSource } from './find-questions.ts';
import { asks, withoutNumber } from './question-words.ts';
import { readBlocks, type Block } from './read-blocks.ts';
import { readRegions } from './read-regions.ts';
import type { Source } from './source.ts';

/** What was found in one file. */
export interface ReadList extends FoundInSource {
  source: Source;
  /** Its front matter's keys and values. */
  front: Record<string, unknown>;
  /** Definitions of its links and footnotes, by label in lower case. */
  definitions: Map<string, string>;
}

/** How many files of a folder must be one question each, for all of them to be. */
const EACH_SHARE = 0.6;

/** Reads every source; in a folder whose files are mostly one question each, every file with a title is one. */
export function readLists(sources: readonly Source[]): ReadList[] {
  const parsed = sources.map(parseSource);
  const single = parsed.map(findSingle);
  const isEach = sources.length >= 2 && single.filter((one) => one?.isAsking).length >= Math.max(2, sources.length * EACH_SHARE);
  return parsed.map(({ source, front, frontText, blocks, definitions }, index): ReadList => {
    const one = single[index];
    const isOne = one !== undefined && ((isEach && !/(?:^|\/)(?:readme|index|contributing|license|changelog)\.\w+$/i.test(source.path)) || one.isNamed);
    const found: FoundInSource = isOne
      ? {
          title: undefined,
          abouts: [],
          leftOut: [],
          taken: [],
          questions: [{ question: one.question, file: source.path, line: one.line, answer: one.answer, headings: [] }],
        }
      : findQuestions(source.path, blocks);
    const leftOut =
      frontText === ''
        ? found.leftOut
        : [
            { file: source.path, line: 1, endLine: frontText.split('\n').length, text: frontText, why: 'It is the front matter of the file.' },
            ...found.leftOut,
          ];
    return { ...found, leftOut, source, front, definitions };
  });
}

interface Parsed {
  source: Source;
  front: Record<string, unknown>;
  frontText: string;
  blocks: Block[];
  definitions: Map<string, string>;
}

function parseSource(source: Source): Parsed {
  const { data, body, bodyOffset, errors } = parseFrontMatter(source.text);
  const isRead = errors.length === 0 && typeof data === 'object' && data !== null && !Array.isArray(data);
  // What looks like front matter and is none is text like all other.
  const text = isRead ? '\n'.repeat(bodyOffset) + body : source.text;
  const frontText = isRead ? source.text.slice(0, source.text.length - body.length).trimEnd() : '';
  const blocks = readBlocks(readRegions(text));
  const definitions = new Map<string, string>();
  const collect = (list: readonly Block[]): void => {
    for (const { node, markdown, folded } of list) {
      if (node?.type === 'definition' || node?.type === 'footnoteDefinition')
        definitions.set((node.type === 'definition' ? '' : '^') + (node.label ?? '').toLowerCase(), markdown);
      collect(folded ?? []);
    }
  };
  collect(blocks);
  return {
    source,
    front: isRead ? (data as Record<string, unknown>) : {},
    frontText,
    blocks: blocks.filter(({ node }) => node?.type !== 'definition' && node?.type !== 'footnoteDefinition'),
    definitions,
  };
}

/** A file as one question: by its front matter, or by the heading at its beginning. */
function findSingle({ front, blocks }: Parsed): { question: string; line: number; answer: string; isAsking: boolean; isNamed: boolean } | undefined {
  const [first] = blocks;
  const isTitle =
    first?.node?.type === 'heading' && first.node.depth === 1 && blocks.filter(({ node }) => node?.type === 'heading' && node.depth === 1).length === 1;
  const named = typeof front['question'] === 'string' ? front['question'] : undefined;
  const title = typeof front['title'] === 'string' ? front['title'] : undefined;
  const heading = isTitle ? collapseSpaces(first.text) : undefined;
  const question = named ?? heading ?? title;
  if (question === undefined) return undefined;
  const rest = isTitle && (named === undefined || collapseSpaces(named) === heading) ? blocks.slice(1) : blocks;
  return {
    question: withoutNumber(collapseSpaces(question)),
    line: first?.line ?? 1,
    answer: joinBlocks(rest),
    isAsking: named !== undefined || asks(question),
    isNamed: named !== undefined,
  };
}
