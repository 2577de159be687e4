import { diagramSchema, type DiagramMeta } from './diagram-schema.ts';
import { checkSvg } from './check-svg.ts';
import { checkSchema } from '../findings/check-schema.ts';
import { hashDiagram, normalizeLabel, parseDiagramSource, readSvgHash, readSvgLabels, type DiagramFile, type DiagramSource } from './diagram-source.ts';
import type { Finding } from '../findings/findings.ts';
import { parseFrontMatter } from '../text/front-matter.ts';
import { parseMarkdown, visibleText } from '../text/markdown.ts';

/** A diagram that passed. */
export interface CheckedDiagram extends DiagramMeta {
  slug: string;
  svg: string;
  accTitle: string;
  accDescr: string;
}

/** Checks one diagram: its front matter, its accessible texts, its syntax, and that its SVG is the drawing of this source. */
export async function checkDiagram(diagram: DiagramFile): Promise<{ diagram: CheckedDiagram | undefined; findings: Finding[] }> {
  const { file, slug, svg } = diagram;
  const front = parseFrontMatter(diagram.source);
  if (front.errors.length > 0) return { diagram: undefined, findings: front.errors.map((error) => ({ file, ...error })) };
  if (front.data === undefined)
    return {
      diagram: undefined,
      findings: [{ file, line: 1, problem: 'the file has no front matter', remedy: 'Open it with a block between two lines of "---"' }],
    };
  const source = parseDiagramSource(diagram.source);
  const meta = checkSchema(diagramSchema, front.data, { file, lineOf: front.lineOf, fallbackLine: 1 });
  const findings = [...meta.findings, ...checkAccessibleTexts(file, source)];
  if (svg === undefined || readSvgHash(svg) !== hashDiagram(source.mermaid)) {
    const fault = await findSyntaxError(source);
    if (fault)
      findings.push({
        file,
        line: fault.line,
        problem: `Mermaid cannot read the diagram (${fault.message})`,
        remedy: 'Correct the line, then run "npm run diagrams"',
      });
    else if (svg === undefined) findings.push({ file, problem: `${slug}.svg is missing beside it`, remedy: 'Run "npm run diagrams" and commit the drawing' });
    else findings.push({ file, problem: `${slug}.svg was drawn from another version of this source`, remedy: 'Run "npm run diagrams" and commit the drawing' });
  } else if (meta.value) {
    findings.push(...checkAlternative(file, front.lineOf('textAlternative'), meta.value.textAlternative, svg));
  }
  if (svg !== undefined) findings.push(...checkSvg(file.replace(/\.mmd$/, '.svg'), slug, svg));
  if (findings.length > 0 || !meta.value || svg === undefined) return { diagram: undefined, findings };
  return { diagram: { ...meta.value, slug, svg, accTitle: source.accTitle ?? '', accDescr: source.accDescr ?? '' }, findings };
}

function checkAccessibleTexts(file: string, source: DiagramSource): Finding[] {
  const line = source.lineOffset + 1;
  return [
    ...(source.accTitle
      ? []
      : [
          {
            file,
            line,
            field: 'accTitle',
            problem: 'the diagram has no accessible title',
            remedy: 'Add a line "accTitle: …" under the diagram\'s type, naming what is drawn',
          },
        ]),
    ...(source.accDescr
      ? []
      : [
          {
            file,
            line,
            field: 'accDescr',
            problem: 'the diagram has no accessible description',
            remedy: 'Add a line "accDescr: …" under accTitle, saying in one or two sentences what the picture tells',
          },
        ]),
  ];
}

function checkAlternative(file: string, line: number | undefined, alternative: string, svg: string): Finding[] {
  const said = ` ${normalizeLabel(readWords(alternative))} `;
  const missing = [...new Set(readSvgLabels(svg).filter((label) => !said.includes(` ${normalizeLabel(label)} `) && !saidByWords(label, said)))];
  return missing.map((label) => ({
    file,
    line,
    field: 'textAlternative',
    problem: `it does not name "${label}", which the picture shows`,
    remedy: "Say it in the text, in the picture's own words",
  }));
}

/** The words of the alternative; what is wrong with its Markdown is the check of texts' to say. */
function readWords(markdown: string): string {
  try {
    return visibleText(parseMarkdown(markdown));
  } catch {
    return markdown;
  }
}

/** True when every word of a label is in the text: a label set in two lines may be said in another order. */
function saidByWords(label: string, said: string): boolean {
  return normalizeLabel(label)
    .split(' ')
    .every((word) => said.includes(` ${word} `));
}

/** Where Mermaid's own parser stops, or undefined when it reads the source; needs no browser. */
async function findSyntaxError(source: DiagramSource): Promise<{ line: number; message: string } | undefined> {
  const [{ default: mermaid }, { default: purify }] = await Promise.all([import('mermaid'), import('dompurify')]);
  // Mermaid cleans labels while it parses, which takes a DOM; parsing alone draws nothing, so here labels pass unchanged.
  Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text });
  try {
    await mermaid.parse(source.mermaid);
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const said = Number(/line (\d+)/.exec(text)?.[1] ?? '1');
    const expected = /Expecting [^]*got ('[^']*'|\S+)/.exec(text)?.[1];
    const lines = source.mermaid.trimEnd().split('\n').length;
    // Mermaid's name for the end of the text is 1, and its line the one after it.
    if (expected === "'1'") return { line: lines + source.lineOffset, message: 'it ends too early' };
    return {
      line: Math.min(said, lines) + source.lineOffset,
      message: expected === undefined ? (text.split('\n')[0] ?? '').replace(/[.:]$/, '') : `unexpected ${expected}`,
    };
  }
}
