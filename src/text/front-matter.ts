import { isAlias, isCollection, isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { shorten } from './shorten.ts';
import { explainYamlError, findOversize, findYamlFault, type YamlError } from './yaml-errors.ts';

/** Where a value is: keys and indexes from the top. */
export type YamlPath = readonly PropertyKey[];

/** A file's YAML, with the line on which each value is. */
export interface YamlText {
  data: unknown;
  /** Line, from 1 in the whole file, of a top-level key, or of the key or item at the end of a path; undefined where there is none. */
  lineOf(key: string | number | YamlPath): number | undefined;
  /** Why it can not be read, empty where it can. */
  errors: YamlError[];
}

/** A Markdown or MDX file in two parts. */
export interface FrontMatterText extends YamlText {
  /** The text after the front matter. */
  body: string;
  /** Lines before the body. */
  bodyOffset: number;
}

/** Most keys that are there twice to name at once. */
const MAX_DUPLICATES = 10;

const FENCED = /^(\s*\n)?---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** Parses YAML and remembers lines; `offset` is the number of lines before it in its file. Never throws. */
export function parseYaml(text: string, offset = 0): YamlText {
  const nothing = { data: undefined, lineOf: () => undefined };
  const oversize = findOversize(text);
  if (oversize) return { ...nothing, errors: [{ ...oversize, line: oversize.line + offset }] };
  try {
    return parseDocumentText(text, offset);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      ...nothing,
      errors: [{ line: 1 + offset, problem: `this can not be read as YAML (${shorten(said, 120)})`, remedy: 'Write it in a simpler form' }],
    };
  }
}

function parseDocumentText(text: string, offset: number): YamlText {
  const counter = new LineCounter();
  // Tags could make other things of a value than text, numbers and lists, which is all that a pack holds.
  const document = parseDocument(text, { lineCounter: counter, merge: true, resolveKnownTags: false, logLevel: 'error' });
  const lineAt = (position: number): number => counter.linePos(position).line + offset;
  const { data, fault } = document.errors.length > 0 ? { data: undefined, fault: undefined } : readData(document, text);
  const first = document.errors[0];
  // One slip makes the parser complain of all that follows; a key that is there twice disturbs nothing else.
  const said = first?.code === 'DUPLICATE_KEY' ? document.errors.filter(({ code }) => code === 'DUPLICATE_KEY').slice(0, MAX_DUPLICATES) : first ? [first] : [];
  return {
    data,
    errors: [
      ...said.map((error) => ({ line: lineAt(error.pos[0]), ...explainYamlError(error, text) })),
      ...(fault ? [{ line: lineAt(fault.position), problem: fault.problem, remedy: fault.remedy }] : []),
    ],
    lineOf(key) {
      const position = findPosition(document, Array.isArray(key) ? (key as YamlPath) : [key as PropertyKey]);
      return position === undefined ? undefined : lineAt(position);
    },
  };
}

function readData(document: Document.Parsed, text: string): { data: unknown; fault: ReturnType<typeof findYamlFault> } {
  const fault = findYamlFault(document, text);
  if (fault) return { data: undefined, fault };
  try {
    return { data: document.toJS(), fault: undefined };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      data: undefined,
      fault: /alias count/i.test(said)
        ? { position: 0, problem: 'its aliases multiply to a very large file', remedy: 'Write the values out instead of referring to them' }
        : { position: 0, problem: `this is not YAML (${said.split('\n')[0]})`, remedy: 'Correct the line, or put the text in quotation marks' },
    };
  }
}

/** Where the last key or item of a path begins. */
function findPosition(document: Document.Parsed, path: YamlPath): number | undefined {
  let current: unknown = document.contents;
  let position: number | undefined;
  for (const part of path) {
    if (isAlias(current)) current = current.resolve(document);
    if (!isCollection(current)) return undefined;
    if (isMap(current)) {
      const pair = current.items.find((item) => String((item.key as { value?: unknown } | null)?.value ?? item.key) === String(part));
      position = (pair?.key as Node | undefined)?.range?.[0];
      current = pair?.value;
    } else if (isSeq(current)) {
      const item: unknown = current.items[Number(part)];
      position = isNode(item) ? item.range?.[0] : undefined;
      current = item;
    }
    if (position === undefined) return undefined;
  }
  return position;
}

/** Parts a file into front matter and body; without a fence the data are undefined and the body is the whole text. */
export function parseFrontMatter(text: string): FrontMatterText {
  const match = FENCED.exec(text);
  if (!match) {
    const nothing = { data: undefined, lineOf: () => undefined, bodyOffset: 0 };
    if (!/^---[ \t]*\n/.test(text)) return { ...nothing, errors: [], body: text };
    // Where the front matter ends is unknown, and so is what the body is.
    return { ...nothing, errors: [{ line: 1, problem: 'the front matter is never closed', remedy: 'End it with a line of "---"' }], body: '' };
  }
  const yaml = parseYaml(match[2] ?? '', (match[1] ?? '').split('\n').length);
  return {
    ...yaml,
    // A fence with nothing in it is front matter without keys, not a file without front matter.
    data: yaml.errors.length === 0 ? (yaml.data ?? {}) : undefined,
    body: text.slice(match[0].length),
    bodyOffset: match[0].split('\n').length - 1,
  };
}
