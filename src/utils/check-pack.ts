import type { z } from 'astro/zod';
import { packSchema, type Pack } from '../schemas/pack.ts';
import { ONE_LINE_MAX_WORDS, questionSchema, SHORT_WORDS, type QuestionMeta } from '../schemas/question.ts';
import { toolSchema, type Tool } from '../schemas/tool.ts';
import { topicSchema, type Topic } from '../schemas/topic.ts';
import { checkBody } from './check-body.ts';
import { checkDiagram, type CheckedDiagram } from './check-diagrams.ts';
import { checkLinks } from './check-links.ts';
import { checkSchema } from './check-schema.ts';
import { suggest } from './closest.ts';
import { labAddress } from './lab-address.ts';
import type { Finding } from './findings.ts';
import type { YamlText } from './front-matter.ts';
import type { Outline } from './mdx-outline.ts';
import type { PackFiles, QuestionFile } from './read-pack.ts';
import { readLab, type CheckedLab } from './read-lab.ts';
import { countWords } from './words.ts';

/** Components that an author may write in an entry. */
export const COMPONENT_NAMES: readonly string[] = ['Diagram', 'Excerpt'];

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
      componentNames: COMPONENT_NAMES,
      labFiles: lab?.lab ?? [],
    });
    findings.push(...body.findings);
    if (front.value) questions.push({ entry, meta: front.value, outline: body.outline });
  }
  findings.push(
    ...checkReferences(files.questions, topics, tools),
    ...checkLinks(questions, { topics, diagrams: files.diagrams.map((diagram) => diagram.slug), labPaths: labPaths(lab) }),
  );
  return { pack, topics, tools, questions, diagrams, lab, findings };
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

/** What an entry refers to, read as far as it can be, so that one fault in its front matter hides no other. */
function readReferences(entry: QuestionFile) {
  const data = (entry.data ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((item) => text(item) ?? []) : []);
  return {
    id: text(data['id']),
    core: text(data['core']),
    topic: text(data['topic']),
    kind: text(data['kind']),
    tools: list(data['tools']),
    followUps: list(data['followUps']),
    versions: Object.keys((data['versions'] as object | undefined) ?? {}),
    sources: Array.isArray(data['sources']) ? data['sources'].length : 0,
  };
}

function checkReferences(entries: QuestionFile[], topics: Topic[], tools: Tool[]): Finding[] {
  const all = entries.filter((entry) => entry.data !== undefined).map((entry) => ({ entry, refers: readReferences(entry) }));
  const ids = all.flatMap(({ refers }) => refers.id ?? []);
  const topicKeys = topics.map((topic) => topic.key);
  const toolKeys = tools.map((tool) => tool.key);
  const findings: Finding[] = [];
  const unique = (field: string, value: (item: (typeof all)[number]) => string | undefined, remedy: string): void => {
    const first = new Map<string, string>();
    for (const item of all) {
      const key = value(item);
      if (key === undefined) continue;
      const owner = first.get(key);
      if (owner === undefined) first.set(key, item.entry.file);
      else findings.push({ file: item.entry.file, line: item.entry.lineOf(field), field, problem: `"${key}" is already that of ${owner}`, remedy });
    }
  };
  unique('id', ({ refers }) => refers.id, 'Give it an id of its own; ids are permanent and never reused');
  unique('core', ({ refers }) => refers.core, 'Give each core question a number of its own');
  unique('file name', ({ entry }) => entry.slug, 'Rename one of the files: the name is the address');
  for (const { entry, refers } of all) {
    const at = (field: string): { file: string; line: number | undefined; field: string } => ({ file: entry.file, line: entry.lineOf(field), field });
    if (refers.topic !== undefined && !topicKeys.includes(refers.topic))
      findings.push({ ...at('topic'), problem: `the topic "${refers.topic}" does not exist`, remedy: suggest(refers.topic, topicKeys) });
    else if (refers.topic !== undefined && entry.folder !== refers.topic)
      findings.push({ ...at('topic'), problem: `the file stands in questions/${entry.folder}`, remedy: `Move it to questions/${refers.topic}` });
    for (const tool of new Set([...refers.tools, ...refers.versions])) {
      if (!toolKeys.includes(tool))
        findings.push({
          ...at(refers.tools.includes(tool) ? 'tools' : 'versions'),
          problem: `the tool "${tool}" does not exist`,
          remedy: suggest(tool, toolKeys),
        });
    }
    for (const next of refers.followUps) {
      if (next === refers.id)
        findings.push({ ...at('followUps'), problem: 'the question follows itself', remedy: 'Name the question an interviewer asks after it' });
      else if (!ids.includes(next)) findings.push({ ...at('followUps'), problem: `the follow-up "${next}" does not exist`, remedy: suggest(next, ids) });
    }
    if (refers.kind !== 'story' && refers.sources === 0)
      findings.push({ ...at('sources'), problem: 'a technical entry names no source', remedy: "Link the vendor's own page that proves its claims" });
  }
  return findings;
}
