import type { z } from 'astro/zod';
import { packSchema, type Pack } from './pack-schema.ts';
import { ONE_LINE_MAX_WORDS, questionSchema, SHORT_WORDS, type QuestionMeta } from './question-schema.ts';
import { toolSchema, type Tool } from './tool-schema.ts';
import { topicSchema, type Topic } from './topic-schema.ts';
import { checkBody } from './check-body.ts';
import { checkDiagram, type CheckedDiagram } from '../diagrams/check-diagram.ts';
import { checkLinks } from './check-links.ts';
import { checkFiles } from './check-files.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkTexts, withoutRepeatedCharacters } from './check-texts.ts';
import { checkSchema } from '../findings/check-schema.ts';
import { labAddress } from '../lab/address.ts';
import type { Finding } from '../findings/findings.ts';
import type { YamlText } from '../text/front-matter.ts';
import type { Outline } from '../text/outline.ts';
import type { PackFiles, QuestionFile } from './read-pack.ts';
import { readLab, type CheckedLab } from '../lab/read-lab.ts';
import { countWords } from '../text/words.ts';

/** A question whose front matter passed. */
export interface CheckedQuestion {
  entry: QuestionFile;
  meta: QuestionMeta;
  outline: Outline | undefined;
}

/** Everything found in a pack; the values are whole only when there are no findings. */
export interface CheckedPack {
  pack: Pack | undefined;
  topics: Topic[];
  tools: Tool[];
  questions: CheckedQuestion[];
  diagrams: CheckedDiagram[];
  /** Undefined where the pack has no lab. */
  lab: CheckedLab | undefined;
  findings: Finding[];
}

/** Judges a whole pack and answers all that is wrong with it at once. */
export async function checkPack(files: PackFiles): Promise<CheckedPack> {
  const findings: Finding[] = [];
  const pack = checkOne(files.pack, 'pack.yaml', packSchema, findings);
  const topics = checkList(files.topics, 'topics.yaml', topicSchema, findings);
  const tools = checkList(files.tools, 'tools.yaml', toolSchema, findings);
  checkAliases(files.tools, tools, findings);
  const diagrams: CheckedDiagram[] = [];
  for (const file of files.diagrams) {
    const result = await checkDiagram(file);
    findings.push(...result.findings);
    if (result.diagram) diagrams.push(result.diagram);
  }
  if (files.questions.length === 0) findings.push({ file: 'questions', problem: 'the pack has no question', remedy: 'Write questions/<topic>/<slug>.mdx' });
  const { lab, findings: labFindings } = readLab(files.directory);
  const texts = checkTexts(files);
  findings.push(...labFindings);
  // Even a pack.yaml with faults names the system, by which one section is called.
  const system = String((files.pack?.data as { system?: unknown } | undefined)?.system ?? '');
  const questions: CheckedQuestion[] = [];
  for (const entry of files.questions) {
    const front = checkFrontMatter(entry);
    findings.push(...front.findings);
    const kind = front.value?.kind;
    const body = checkBody(entry, {
      kind,
      system,
      diagramSlugs: files.diagrams.map((diagram) => diagram.slug),
      labFiles: lab?.lab ?? [],
    });
    findings.push(...body.findings);
    if (front.value) questions.push({ entry, meta: front.value, outline: body.outline });
  }
  findings.push(
    ...checkReferences(files.questions, topics, tools),
    ...checkRepeats(files.questions, files.tools),
    ...checkLinks(questions, texts.links, { topics, tools, diagrams: files.diagrams.map((diagram) => diagram.slug), labPaths: labPaths(lab) }),
  );
  const inFiles = await checkFiles(files.directory);
  const all = [...withoutRepeatedCharacters([...findings, ...texts.findings], inFiles), ...inFiles];
  return { pack, topics, tools, questions, diagrams, lab, findings: all };
}

/** Addresses of a lab's pages. */
function labPaths(lab: CheckedLab | undefined): string[] {
  return lab ? ['/lab/', ...lab.lab.map((file) => labAddress(file.path))] : [];
}

function checkOne<T extends z.ZodObject>(text: YamlText | undefined, file: string, schema: T, findings: Finding[]): z.infer<T> | undefined {
  if (!readable(text, file, findings)) return undefined;
  const result = checkSchema(schema, text.data, { file, lineOf: text.lineOf, fallbackLine: 1 });
  findings.push(...result.findings);
  return result.value;
}

function checkList<T extends z.ZodObject>(text: YamlText | undefined, file: string, schema: T, findings: Finding[]): z.infer<T>[] {
  if (!readable(text, file, findings)) return [];
  if (!Array.isArray(text.data)) {
    findings.push({ file, problem: 'the file is not a list', remedy: 'Begin each item with "- key: …"' });
    return [];
  }
  const seen = new Set<string>();
  return text.data.flatMap((item: unknown, index) => {
    const line = text.lineOf(index);
    const result = checkSchema(schema, item, { file, lineOf: () => line, fallbackLine: line });
    findings.push(...result.findings);
    const key = String((item as { key?: unknown } | null)?.key ?? '');
    if (seen.has(key)) findings.push({ file, line, field: 'key', problem: `"${key}" stands twice`, remedy: 'Keep one of the two, or rename one' });
    seen.add(key);
    return result.value ? [result.value] : [];
  });
}

function readable(text: YamlText | undefined, file: string, findings: Finding[]): text is YamlText {
  if (!text) {
    findings.push({ file, problem: 'the file is missing', remedy: 'Add it; content/ of this project shows its form' });
    return false;
  }
  findings.push(
    ...text.errors.map((error) => ({
      file,
      line: error.line,
      problem: `this is not YAML (${error.message.replace(/[.:]$/, '')})`,
      remedy: 'Mend the line, or put the text in quotation marks',
    })),
  );
  return text.errors.length === 0;
}

function checkAliases(text: YamlText | undefined, tools: Tool[], findings: Finding[]): void {
  const owners = new Map<string, string>();
  for (const tool of tools) {
    for (const name of new Set([tool.key, tool.name, ...tool.aliases].map((word) => word.toLowerCase()))) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== tool.key) {
        findings.push({
          file: 'tools.yaml',
          line: text?.lineOf(tools.indexOf(tool)),
          field: tool.key,
          problem: `"${name}" already names ${owner}`,
          remedy: 'Let a name belong to one tool only',
        });
      } else owners.set(name, tool.key);
    }
  }
}

function checkFrontMatter(entry: QuestionFile): { value: QuestionMeta | undefined; findings: Finding[] } {
  const { file } = entry;
  if (entry.errors.length > 0) {
    return {
      value: undefined,
      findings: entry.errors.map((error) => ({
        file,
        line: error.line,
        problem: `the front matter is not YAML (${error.message.replace(/[.:]$/, '')})`,
        remedy: 'Mend the line, or put the text in quotation marks',
      })),
    };
  }
  if (entry.data === undefined)
    return {
      value: undefined,
      findings: [{ file, line: 1, problem: 'the file has no front matter', remedy: 'Open it with a block between two lines of "---"' }],
    };
  const result = checkSchema(questionSchema, entry.data, { file, lineOf: entry.lineOf, fallbackLine: 1 });
  return { value: result.value, findings: [...result.findings, ...checkLengths(entry)] };
}

function checkLengths(entry: QuestionFile): Finding[] {
  const { oneLine, short } = (entry.data ?? {}) as Record<string, unknown>;
  const findings: Finding[] = [];
  if (typeof oneLine === 'string' && countWords(oneLine) > ONE_LINE_MAX_WORDS) {
    findings.push({
      file: entry.file,
      line: entry.lineOf('oneLine'),
      field: 'oneLine',
      problem: `it has ${countWords(oneLine)} words`,
      remedy: `Say it in ${ONE_LINE_MAX_WORDS} at most: it is the sentence to say first`,
    });
  }
  if (typeof short === 'string' && (countWords(short) < SHORT_WORDS.min || countWords(short) > SHORT_WORDS.max)) {
    findings.push({
      file: entry.file,
      line: entry.lineOf('short'),
      field: 'short',
      problem: `it has ${countWords(short)} words`,
      remedy: `Write ${SHORT_WORDS.min} to ${SHORT_WORDS.max}: 30 to 45 seconds of speech`,
    });
  }
  return findings;
}
