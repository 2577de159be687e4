import { describeParseError, shorten, type Advice } from '../findings/check-markdown.ts';
import { COMPONENTS } from './check-markup.ts';
import { MarkdownError, NESTING_MAX_DEPTH, TEXT_MAX_LENGTH } from '../text/markdown.ts';

const ANGLE = 'In prose, put "<" and what follows in backticks, or write \\<; write a link as [words](https://…)';
const BRACES = 'Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}';

/** What the parser of entries says, and the plain sentence for it. */
const SENTENCES: readonly { said: RegExp; explain(match: RegExpExecArray): Advice }[] = [
  { said: /create a comment in MDX/, explain: () => ({ problem: 'an HTML comment (<!-- … -->) is not part of an answer', remedy: 'Delete it' }) },
  {
    said: /^Expected a closing tag for `([^`]*)`/,
    explain: ([, tag]) => ({
      problem: `${shorten(tag!)} is opened and never closed`,
      remedy: 'In prose, put the tag in backticks; close a component in itself: <Diagram id="…" />',
    }),
  },
  {
    said: /^Unexpected closing tag `([^`]*)`/,
    explain: ([, tag]) => ({ problem: `${shorten(tag!)} closes what is not open`, remedy: 'In prose, put the tag in backticks' }),
  },
  { said: /corresponding closing brace/, explain: () => ({ problem: 'a "{" is opened and never closed', remedy: BRACES }) },
  { said: /with oxc/, explain: () => ({ problem: 'braces hold what reads as program code', remedy: BRACES }) },
  { said: /JSX tag/, explain: () => ({ problem: 'a "<" opens a tag that is none', remedy: ANGLE }) },
];

/** Turns whatever the parser of entries throws into a plain sentence and its remedy. */
export function explainMdxError(error: unknown, body: string): Advice & { line: number | undefined } {
  const line = error instanceof MarkdownError ? error.line : undefined;
  const said = error instanceof Error ? error.message : String(error);
  if (/more than \d+$/.test(said)) return { line, problem: said, remedy: `Keep an entry under ${TEXT_MAX_LENGTH}: split the question` };
  if (said === 'nested too deeply') return { line, ...describeParseError(error) };
  const component = Object.keys(COMPONENTS).find((name) => new RegExp(`<${name}\\b`).test(body.split('\n')[(line ?? 1) - 1] ?? ''));
  if (component !== undefined && /JSX tag/.test(said))
    return { line, problem: `the component <${component}> cannot be read`, remedy: `Write ${COMPONENTS[component]!.example}, each value in quotation marks` };
  for (const { said: pattern, explain } of SENTENCES) {
    const match = pattern.exec(said);
    if (match) return { line, ...explain(match) };
  }
  return { line, problem: `the body cannot be read as Markdown (${shorten(said)})`, remedy: `Write plain Markdown, nested at most ${NESTING_MAX_DEPTH} deep` };
}
