import { diagramSchema, type DiagramMeta } from './diagram-schema.ts';
import { checkSvg } from './check-svg.ts';
import { checkSchema } from '../findings/check-schema.ts';
import {
  hashDiagram,
  isNarrow,
  markerId,
  NARROW_WIDTH,
  normalizeLabel,
  parseDiagramSource,
  readSvgHash,
  readSvgLabels,
  readSvgWidth,
  type DiagramFile,
  type DiagramSource,
} from './diagram-source.ts';
import type { Finding } from '../findings/findings.ts';
import { parseFrontMatter } from '../text/front-matter.ts';
import { parseMarkdown, visibleText } from '../text/markdown.ts';

/** A diagram that passed. */
export interface CheckedDiagram extends DiagramMeta {
  slug: string;
  svg: string;
  /** Its drawing for narrow screens, where it has one. */
  narrow?: { svg: string };
  accTitle: string;
  accDescr: string;
}

/** What a check of a diagram answers; notices are no faults, but its author should know them. */
export interface DiagramCheck {
  diagram: CheckedDiagram | undefined;
  findings: Finding[];
  notices: Finding[];
}

/** Checks one diagram: its front matter, its accessible texts, its syntax, and that its SVGs are the drawings of its sources. */
export async function checkDiagram(diagram: DiagramFile): Promise<DiagramCheck> {
  const { file, slug, svg } = diagram;
  const front = parseFrontMatter(diagram.source);
  const faulty = (findings: Finding[]): DiagramCheck => ({ diagram: undefined, findings, notices: [] });
  if (front.errors.length > 0) return faulty(front.errors.map((error) => ({ file, ...error })));
  if (front.data === undefined)
    return faulty([{ file, line: 1, problem: 'the file has no front matter', remedy: 'Open it with a block between two lines of "---"' }]);
  const source = parseDiagramSource(diagram.source);
  const meta = checkSchema(diagramSchema, front.data, { file, lineOf: front.lineOf, fallbackLine: 1 });
  const said = meta.value && { file, line: front.lineOf('textAlternative'), text: meta.value.textAlternative };
  const findings = [...meta.findings, ...checkAccessibleTexts(file, source), ...(await checkDrawing({ file, source, svg }, said))];
  if (diagram.narrow) findings.push(...(await checkNarrow(diagram.narrow, file, said)));
  if (findings.length > 0 || !meta.value || svg === undefined) return faulty(findings);
  const narrow = diagram.narrow?.svg;
  const checked = { ...meta.value, slug, svg, accTitle: source.accTitle ?? '', accDescr: source.accDescr ?? '' };
  if (narrow !== undefined) return { diagram: { ...checked, narrow: { svg: narrow } }, findings, notices: [] };
  return { diagram: checked, findings, notices: adviseNarrow(file, slug, svg) };
}

/** Says that a wide drawing has no form for narrow screens. */
function adviseNarrow(file: string, slug: string, svg: string): Finding[] {
  const width = readSvgWidth(svg);
  if (width <= NARROW_WIDTH) return [];
  const problem = `the drawing is ${width} pixels wide, so on a phone it scrolls sideways`;
  return [{ file, problem, remedy: `Draw it for narrow screens too: add ${slug}.narrow.mmd and run "npm run diagrams"` }];
}

/** Where the words are in which a diagram is told. */
interface Alternative {
  file: string;
  line: number | undefined;
  text: string;
}

/** Checks that a drawing is that of its source, holds nothing strange, and shows no name that the words do not say. */
async function checkDrawing(
  { file, source, svg }: { file: string; source: DiagramSource; svg: string | undefined },
  said: Alternative | undefined,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const name = file.replace(/^.*\/|\.mmd$/g, '');
  if (svg === undefined || readSvgHash(svg) !== hashDiagram(source.mermaid)) {
    const fault = await findSyntaxError(source);
    const remedy = 'Run "npm run diagrams" and commit the drawing';
    if (fault)
      findings.push({
        file,
        line: fault.line,
        problem: `Mermaid cannot read the diagram (${fault.message})`,
        remedy: 'Correct the line, then run "npm run diagrams"',
      });
    else if (svg === undefined) findings.push({ file, problem: `${name}.svg is missing beside it`, remedy });
    else findings.push({ file, problem: `${name}.svg was drawn from another version of this source`, remedy });
  } else if (said) findings.push(...checkAlternative(said, svg, isNarrow(name) ? 'the picture for narrow screens' : 'the picture'));
  if (svg !== undefined) findings.push(...checkSvg(file.replace(/\.mmd$/, '.svg'), markerId(name), svg));
  return findings;
}

/** What is wrong with a drawing for narrow screens that does not fit on them. */
export function describeTooWide(file: string, svg: string): Finding | undefined {
  const width = readSvgWidth(svg);
  if (width <= NARROW_WIDTH) return undefined;
  const problem = `the drawing is ${width} pixels wide, and a narrow screen shows ${NARROW_WIDTH}`;
  return { file, problem, remedy: 'Put fewer nodes side by side, or shorten their names, and run "npm run diagrams"' };
}

/** Checks a form for narrow screens: it has no texts of its own, and a phone shows it whole. */
async function checkNarrow(narrow: NonNullable<DiagramFile['narrow']>, wide: string, said: Alternative | undefined): Promise<Finding[]> {
  const { file, svg } = narrow;
  const source = parseDiagramSource(narrow.source);
  const both = wide.replace(/^.*\//, '');
  if (/^---\s*\n/.test(narrow.source))
    return [{ file, line: 1, problem: 'a form for narrow screens has no front matter', remedy: `Remove it: that of ${both} is for both forms` }];
  const texts = narrow.source.split('\n').flatMap((text, index): Finding[] => {
    const field = /^\s*(accTitle|accDescr)\b/.exec(text)?.[1];
    return field === undefined
      ? []
      : [
          {
            file,
            line: index + 1,
            field,
            problem: 'a form for narrow screens has no accessible text of its own',
            remedy: `Remove it: that of ${both} is for both forms`,
          },
        ];
  });
  const tooWide = svg === undefined ? undefined : describeTooWide(file, svg);
  return [...texts, ...(tooWide ? [tooWide] : []), ...(await checkDrawing({ file, source, svg }, said))];
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

function checkAlternative({ file, line, text }: Alternative, svg: string, picture: string): Finding[] {
  const said = ` ${normalizeLabel(readWords(text))} `;
  // The number of a step is said by its place in a list.
  const labels = readSvgLabels(svg).map((label) => label.replace(/^\d+ · /, ''));
  const missing = [...new Set(labels.filter((label) => !said.includes(` ${normalizeLabel(label)} `) && !saidByWords(label, said)))];
  return missing.map((label) => ({
    file,
    line,
    field: 'textAlternative',
    problem: `it does not name "${label}", which ${picture} shows`,
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
