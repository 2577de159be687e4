import { Fence } from './fence.ts';

/** A line of a source, without what belongs to the folding element around it. */
export interface SourceLine {
  /** From 1. */
  number: number;
  text: string;
}

/** Lines of Markdown, or a folding element (`<details>`) with what is in it. */
export type Region =
  | { kind: 'lines'; lines: SourceLine[] }
  | { kind: 'details'; line: number; endLine: number; /** Empty where it has none. */ summary: SourceLine[]; regions: Region[] };

/** HTML whose inside is no Markdown even across empty lines, with what ends it. */
const RAW: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*<!--/, /-->/],
  [/^\s*<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
];
const TAG = /<(\/?)(details|summary)\b[^>]*>/gi;

/** Parts a Markdown text into plain lines and folding elements, which may be nested; what stands in code stays code. */
export function readRegions(text: string): Region[] {
  const top: Region[] = [];
  const stack: { regions: Region[]; indent: number; element?: Extract<Region, { kind: 'details' }> }[] = [{ regions: top, indent: 0 }];
  const fence = new Fence();
  let raw: RegExp | undefined;
  let summary: SourceLine[] | undefined;
  const here = () => stack.at(-1)!;
  const add = (number: number, line: string): void => {
    const { regions, indent } = here();
    const kept = { number, text: dedent(line, indent) };
    if (summary) return void summary.push(kept);
    const last = regions.at(-1);
    if (last?.kind === 'lines') last.lines.push(kept);
    else regions.push({ kind: 'lines', lines: [kept] });
  };
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    if (raw !== undefined) {
      if (raw.test(line)) raw = undefined;
      add(number, line);
      continue;
    }
    if (fence.takes(line)) {
      add(number, line);
      continue;
    }
    const opened = RAW.find(([start]) => start.test(line));
    if (opened) {
      if (!opened[1].test(line.replace(opened[0], ''))) raw = opened[1];
      add(number, line);
      continue;
    }
    let from = 0;
    for (const { index: at, 0: tag, 1: slash, 2: name } of [...line.matchAll(TAG)]) {
      if (isInCode(line, at)) continue;
      const before = line.slice(from, at);
      from = at + tag.length;
      if (before.trim() !== '') add(number, before);
      if (name!.toLowerCase() === 'summary') {
        const { element } = here();
        if (slash === '') summary = element && element.summary.length === 0 ? [] : undefined;
        else if (summary && element) {
          element.summary = summary;
          summary = undefined;
        }
      } else if (slash === '') {
        const element = { kind: 'details' as const, line: number, endLine: number, summary: [], regions: [] };
        here().regions.push(element);
        stack.push({ regions: element.regions, indent: Math.max(here().indent, /^\s*/.exec(line)![0].length), element });
      } else if (stack.length > 1) {
        stack.pop()!.element!.endLine = number;
      }
    }
    const rest = line.slice(from);
    if (from === 0 || rest.trim() !== '') add(number, rest);
  }
  for (const { element } of stack) if (element) element.endLine = text.split('\n').length;
  return top;
}

function dedent(line: string, indent: number): string {
  const own = /^[ \t]*/.exec(line)![0].length;
  return line.slice(Math.min(own, indent));
}

/** True where an odd number of backticks stands before a place of a line. */
function isInCode(line: string, at: number): boolean {
  return (line.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1 && line.indexOf('`', at) >= 0;
}
