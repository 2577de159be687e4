import { describeParseError, shorten, type Advice } from '../findings/check-markdown.ts';
import { MarkdownError, NESTING_MAX_DEPTH, TEXT_MAX_LENGTH } from '../text/markdown.ts';

const ANGLE = 'In prose, put "<" and what follows in backticks, or write \\<';
const BRACES = 'Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}';

/** What the parser of entries says, and the plain sentence for it. */
const SENTENCES: readonly { said: RegExp; explain(match: RegExpExecArray): Advice }[] = [
  { said: /create a comment in MDX/, explain: () => ({ problem: 'an HTML comment (<!-- … -->) is not part of an answer', remedy: 'Delete it' }) },
  {
    said: /[Ee]xpected a closing tag for `([^`]*)`/,
    explain: ([, tag]) => ({
      problem: `${tag} is opened and never closed`,
      remedy: 'In prose, put the tag in backticks; close a component in itself: <Diagram id="…" />',
    }),
  },
  {
    said: /closing (?:tag|slash)[^`]*`(<?\/[^`]*)`/,
    explain: ([, tag]) => ({ problem: `${tag} closes what is not open`, remedy: 'In prose, put the tag in backticks' }),
  },
  { said: /corresponding closing brace|end of file in expression/, explain: () => ({ problem: 'a "{" is opened and never closed', remedy: BRACES }) },
  { said: /parse (?:expression|import|export|module)|with oxc|acorn/, explain: () => ({ problem: 'braces hold what reads as program code', remedy: BRACES }) },
  { said: /link in MDX/, explain: () => ({ problem: 'a "<" opens a tag that is none', remedy: `${ANGLE}; write a link as [words](https://…)` }) },
  {
    said: /attribute/,
    explain: () => ({ problem: 'the attributes of a tag cannot be read', remedy: 'Write name="value"; in prose, put the tag in backticks' }),
  },
  { said: /before name|in name|after name|JSX|mdx-jsx|tag/, explain: () => ({ problem: 'a "<" opens a tag that is none', remedy: ANGLE }) },
];

/** Turns whatever the parser of entries throws into a plain sentence and its remedy. */
export function explainMdxError(error: unknown): Advice & { line: number | undefined } {
  const line = error instanceof MarkdownError ? error.line : undefined;
  const said = error instanceof Error ? error.message : String(error);
  if (/more than \d+$/.test(said)) return { line, problem: said, remedy: `Keep an entry under ${TEXT_MAX_LENGTH}: split the question` };
  if (said === 'nested too deeply') return { line, ...describeParseError(error) };
  for (const { said: pattern, explain } of SENTENCES) {
    const match = pattern.exec(said);
    if (match) return { line, ...explain(match) };
  }
  return { line, problem: `the body cannot be read as Markdown (${shorten(said)})`, remedy: `Write plain Markdown, nested at most ${NESTING_MAX_DEPTH} deep` };
}
