import { isMap, LineCounter, parseDocument } from 'yaml';

/** A file's YAML, with the line on which each top-level key stands. */
export interface YamlText {
  data: unknown;
  /** Line of a key, from 1 in the whole file; of a list's item by its index. */
  lineOf(key: string | number): number | undefined;
  /** What the YAML parser said, one message for each error. */
  errors: { line: number; message: string }[];
}

/** A Markdown or MDX file in two parts. */
export interface FrontMatterText extends YamlText {
  /** The text after the front matter. */
  body: string;
  /** Lines before the body. */
  bodyOffset: number;
}

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Parses YAML and remembers lines; `offset` is the number of lines that stand before it in its file. */
export function parseYaml(text: string, offset = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (position: number): number => counter.linePos(position).line + offset;
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    })),
    lineOf(key) {
      const root = document.contents;
      if (isMap(root)) {
        const pair = root.items.find((item) => String(item.key) === String(key));
        const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
        return range ? lineAt(range[0]) : undefined;
      }
      const item = (root as { items?: { range?: [number, number, number] }[] } | null)?.items?.[Number(key)];
      return item?.range ? lineAt(item.range[0]) : undefined;
    },
  };
}

/** Parts a file into front matter and body; without a fence the data are undefined and the body is the whole text. */
export function parseFrontMatter(text: string): FrontMatterText {
  const match = FENCED.exec(text);
  if (!match) return { data: undefined, errors: [], lineOf: () => undefined, body: text, bodyOffset: 0 };
  return {
    ...parseYaml(match[1] ?? '', 1),
    body: text.slice(match[0].length),
    bodyOffset: match[0].split('\n').length - 1,
  };
}
