import type { Kind } from './question-schema.ts';
import { suggest } from '../text/closest.ts';
import { shorten } from '../findings/check-markdown.ts';
import type { Finding } from '../findings/findings.ts';
import { parseMdx, type MarkdownNode } from '../text/markdown.ts';
import { readOutline, type Outline } from '../text/outline.ts';
import { checkMarkup, type BodyFinding } from './check-markup.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import { readExcerpt } from '../lab/excerpt.ts';
import type { LabFile } from '../lab/read-lab.ts';
import type { QuestionFile } from './read-pack.ts';
import { FULL_ANSWER, FULL_ANSWER_WORDS, requiredSections, sectionNames } from './sections.ts';

/** Longest code block, in lines, that an entry may have as it is. */
export const CODE_BLOCK_MAX_LINES = 3;
/** Longest code block below a caption that says what it is; longer code is an excerpt of a file. */
export const CAPTIONED_MAX_LINES = 12;

/** What a body is checked against. */
export interface BodyContext {
  kind: Kind | undefined;
  system: string;
  diagramSlugs: readonly string[];
  labFiles: readonly LabFile[];
  /** True where the pack's own rules of writing say how long a full answer is. */
  hasRules: boolean;
}

/** Reads an entry's body and checks sections, images, code blocks and components; all faults at once. */
export function checkBody(entry: QuestionFile, context: BodyContext): { tree: MarkdownNode | undefined; outline: Outline | undefined; findings: Finding[] } {
  const at = (line: number): { file: string; line: number } => ({ file: entry.file, line: line + entry.bodyOffset });
  const inBody = ({ line, ...finding }: BodyFinding): Finding => ({
    ...finding,
    file: entry.file,
    line: line === undefined ? undefined : line + entry.bodyOffset,
  });
  let tree: MarkdownNode;
  try {
    tree = parseMdx(entry.body);
  } catch (error) {
    return { tree: undefined, outline: undefined, findings: [inBody(explainMdxError(error, entry.body))] };
  }
  const outline = readOutline(tree);
  const findings: Finding[] = [
    ...checkMarkup(tree).map(inBody),
    ...checkSections(outline, context, entry).map(inBody),
    ...outline.headlessTables.map((line) => ({
      ...at(line),
      problem: 'a cell in the head of this table is empty',
      remedy: 'Name what the column holds: a listener hears the head with each cell',
    })),
    ...outline.codeBlocks.flatMap(({ line, ...block }) => checkCodeBlock(block).map((fault) => ({ ...at(line), ...fault }))),
    ...outline.components
      .filter((component) => component.name === 'Diagram' && component.attributes['id'] && !context.diagramSlugs.includes(component.attributes['id'] ?? ''))
      .map((component) => ({
        ...at(component.line),
        field: '<Diagram>',
        problem: `the diagram "${shorten(component.attributes['id'] ?? '')}" does not exist`,
        remedy: suggest(component.attributes['id'] ?? '', context.diagramSlugs),
      })),
    ...outline.components
      .filter((component) => component.name === 'Excerpt' && component.attributes['file'])
      .flatMap((component) => checkExcerpt(component.attributes, context.labFiles).map((fault) => ({ ...at(component.line), field: '<Excerpt>', ...fault }))),
  ];
  return { tree, outline, findings };
}

function checkCodeBlock({ lines, caption }: Pick<Outline['codeBlocks'][number], 'lines' | 'caption'>): Pick<Finding, 'problem' | 'remedy'>[] {
  if (caption !== undefined && /^recorded\b/i.test(caption))
    return [{ problem: 'recorded output is pasted into the text', remedy: 'Excerpt the file of the lab that a script writes, so that it is checked again' }];
  if (lines <= CODE_BLOCK_MAX_LINES) return [];
  const problem = `the text has a code block of ${lines} lines`;
  if (lines > CAPTIONED_MAX_LINES) return [{ problem, remedy: `Keep it to ${CAPTIONED_MAX_LINES} lines, or excerpt a file that a tool has checked` }];
  if (caption !== undefined) return [];
  return [
    {
      problem,
      remedy: `Keep it to ${CODE_BLOCK_MAX_LINES} lines, excerpt a file that a tool has checked, or say above it in italics what it is: *Before.*, *After.*, *Typical of …*`,
    },
  ];
}

function checkExcerpt(attributes: Record<string, string>, files: readonly LabFile[]): Pick<Finding, 'problem' | 'remedy'>[] {
  const path = attributes['file'] ?? '';
  const file = files.find((candidate) => candidate.path === path);
  if (!file)
    return [
      {
        problem: `the lab has no file "${shorten(path)}"`,
        remedy: suggest(
          path,
          files.map((candidate) => candidate.path),
        ),
      },
    ];
  const excerpt = readExcerpt(file.text, attributes);
  return 'problem' in excerpt ? [{ problem: `${path}: ${excerpt.problem}`, remedy: excerpt.remedy }] : [];
}

function checkSections(outline: Outline, context: BodyContext, entry: QuestionFile): BodyFinding[] {
  const names = sectionNames(context.system);
  const present = outline.sections.map((section) => section.heading);
  const findings: BodyFinding[] = [];
  for (const section of outline.sections) {
    if (!names.includes(section.heading)) {
      findings.push({
        line: section.line,
        field: `## ${shorten(section.heading)}`,
        problem: 'no section of an entry has this name',
        remedy: suggest(section.heading, names),
      });
    }
  }
  const known = outline.sections.filter((section) => names.includes(section.heading));
  for (const [index, section] of known.entries()) {
    const before = known[index - 1];
    if (before && names.indexOf(before.heading) >= names.indexOf(section.heading)) {
      const problem = before.heading === section.heading ? 'this section is there twice' : `this section comes after "${before.heading}"`;
      findings.push({ line: section.line, field: `## ${shorten(section.heading)}`, problem, remedy: `Keep the order: ${names.join(', ')}` });
    }
  }
  for (const section of outline.sections.filter(({ empty, heading }) => empty && names.includes(heading) && heading !== FULL_ANSWER)) {
    findings.push({
      line: section.line,
      field: `## ${shorten(section.heading)}`,
      problem: 'this section is empty',
      remedy: 'Write it, or remove its heading where the entry can do without',
    });
  }
  for (const heading of outline.otherHeadings) {
    findings.push({
      line: heading.line,
      field: `${'#'.repeat(heading.depth)} ${shorten(heading.heading)}`,
      problem: 'only second-level headings structure an entry',
      remedy: 'Open the paragraph with its claim in bold instead',
    });
  }
  if (outline.preamble) {
    findings.push({ line: 1, problem: 'there is text before the first heading', remedy: `Move it under "## ${FULL_ANSWER}"` });
  }
  for (const name of context.kind === undefined ? [] : requiredSections(context.kind, context.system)) {
    if (!present.includes(name)) {
      findings.push({
        line: entry.body.split('\n').length - 1,
        field: `## ${name}`,
        problem: `this section is missing; every entry of kind ${context.kind} has it`,
        remedy: `Add "## ${name}" in its place in the order: ${names.join(', ')}`,
      });
    }
  }
  const full = outline.sections.find((section) => section.heading === FULL_ANSWER);
  if (!context.hasRules && full && (full.words < FULL_ANSWER_WORDS.min || full.words > FULL_ANSWER_WORDS.max)) {
    findings.push({
      line: full.line,
      field: `## ${FULL_ANSWER}`,
      problem: `it has ${full.words} words`,
      remedy: `Write ${FULL_ANSWER_WORDS.min} to ${FULL_ANSWER_WORDS.max}: two to four minutes aloud`,
    });
  }
  return findings;
}
