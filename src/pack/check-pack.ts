import { packSchema, plainPackSchema, type Pack } from './pack-schema.ts';
import type { QuestionMeta } from './question-schema.ts';
import { synonymsSchema, type Synonyms } from './synonyms-schema.ts';
import type { English } from './english-schema.ts';
import { toolSchema, type Tool } from './tool-schema.ts';
import { plainTopicSchema, topicSchema, type Topic } from './topic-schema.ts';
import { checkBody } from './check-body.ts';
import { checkAliases, checkList, checkOne, checkSheetNames, type CheckedList } from './check-descriptions.ts';
import { checkDiagram, type CheckedDiagram } from '../diagrams/check-diagram.ts';
import { checkEnglish } from './check-english.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkPlainBody, checkPlainFront } from './check-plain.ts';
import { checkLinks } from './check-links.ts';
import { checkFiles } from './check-files.ts';
import { checkFileNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats } from './check-repeats.ts';
import { makeWritingCheck } from './check-writing.ts';
import { checkTexts, withoutRepeatedCharacters } from './check-texts.ts';
import { hidesEntries, withoutConsequences } from './consequences.ts';
import { labAddress } from '../lab/address.ts';
import type { Finding } from '../findings/findings.ts';
import type { MarkdownNode } from '../text/markdown.ts';
import type { Outline } from '../text/outline.ts';
import { shorten } from '../text/shorten.ts';
import { readImages, type PackImage } from './read-images.ts';
import type { PackFiles, QuestionFile } from './read-pack.ts';
import { readSystem } from './sections.ts';
import { readLab, type CheckedLab, type LabFile } from '../lab/read-lab.ts';

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
  /** Undefined where the pack has no synonyms.yaml. */
  synonyms: Synonyms | undefined;
  /** Undefined where the pack has no english.json. */
  english: English | undefined;
  questions: CheckedQuestion[];
  diagrams: CheckedDiagram[];
  /** Pictures beside the entries of a plain pack, by their paths. */
  images: readonly PackImage[];
  /** Undefined where the pack has no lab. */
  lab: CheckedLab | undefined;
  findings: Finding[];
  /** What is no fault, but its author should know. */
  notices: Finding[];
}

/** Checks a whole pack and answers all that is wrong with it at once; never throws. */
export async function checkPack(files: PackFiles): Promise<CheckedPack> {
  const findings: Finding[] = [...files.findings];
  const { isPlain } = files;
  const pack = await guard<{ value: Pack | undefined; findings: Finding[] }>('pack.yaml', () =>
    isPlain ? checkOne(files.pack, 'pack.yaml', plainPackSchema) : checkOne(files.pack, 'pack.yaml', packSchema),
  );
  const topics = await guard<CheckedList<Topic>>('topics.yaml', () =>
    isPlain
      ? checkList(files.topics, 'topics.yaml', plainTopicSchema, { mayBeEmpty: false })
      : checkList(files.topics, 'topics.yaml', topicSchema, { mayBeEmpty: false }),
  );
  const tools = await guard('tools.yaml', () => checkList(files.tools, 'tools.yaml', toolSchema, { mayBeEmpty: true }));
  const synonyms = await guard('synonyms.yaml', () => checkOne(files.synonyms, 'synonyms.yaml', synonymsSchema));
  const images = await guard('questions', async () => ({ images: await readImages(files.directory, files.images), findings: [] }));
  const english = await guard('english.json', () => checkEnglish(files.english));
  findings.push(...synonyms.findings, ...english.findings);
  findings.push(...pack.findings, ...topics.findings, ...tools.findings, ...checkAliases(files.tools, tools.value?.items ?? []));
  findings.push(...checkSheetNames(files.topics, topics.value?.items ?? []));
  findings.push(...checkFileNames(files.diagrams), ...checkFileNames(files.questions));
  const diagrams: CheckedDiagram[] = [];
  const notices: Finding[] = [];
  for (const file of files.diagrams) {
    const result = await guard(file.file, () => checkDiagram(file));
    findings.push(...result.findings);
    notices.push(...(result.value?.notices ?? []));
    if (result.value?.diagram) diagrams.push(result.value.diagram);
  }
  const hidden = files.unread.includes('') || hidesEntries(files.unread);
  if (files.questions.length === 0 && !hidden)
    findings.push({ file: 'questions', problem: 'the pack has no question', remedy: `Write questions/<topic>/<slug>.${isPlain ? 'md' : 'mdx'}` });
  const labCheck = await guard('lab', () => readLab(files.lab));
  const { lab, files: labFiles } = labCheck.value ?? { lab: undefined, files: [] };
  findings.push(...labCheck.findings);
  const texts = await guard('pack.yaml', () => checkTexts(files));
  const system = findSystem(files);
  const questions: CheckedQuestion[] = [];
  // A lab whose description has faults hides its pages; a pack without a lab has none to hide.
  const unread = [...files.unread, ...(lab || labFiles.length === 0 ? [] : ['lab.yaml'])];
  const diagramSlugs = files.diagrams.map((diagram) => diagram.slug);
  const dependent: Finding[] = [];
  const checkWriting = pack.value?.value && makeWritingCheck(pack.value.value);
  for (const entry of files.questions) {
    const front = await guard(entry.file, () => (isPlain ? checkPlainFront(entry) : checkFrontMatter(entry)));
    const meta = front.value?.value;
    const body = await guard<{ tree?: MarkdownNode | undefined; outline: Outline | undefined; findings: Finding[] }>(entry.file, () =>
      isPlain
        ? checkPlainBody(entry, files.images)
        : checkBody(entry, {
            kind: meta?.kind,
            system,
            diagramSlugs,
            labFiles,
            hasRules: checkWriting !== undefined,
          }),
    );
    findings.push(...front.findings);
    dependent.push(...body.findings);
    const tree = body.value?.tree;
    if (meta && tree && checkWriting && !isPlain) findings.push(...(await guard(entry.file, () => ({ findings: checkWriting(entry, meta, tree) }))).findings);
    if (meta) questions.push({ entry, meta, outline: body.value?.outline });
    else unread.push(entry.file);
  }
  const references = await guard('questions', () => ({ findings: checkReferences(files, { topics: topics.value?.keys, tools: tools.value?.keys }) }));
  const links = await guard('questions', () => ({
    findings: checkLinks(
      questions,
      texts.value?.links ?? [],
      {
        topics: topics.value?.items ?? [],
        tools: tools.value?.items ?? [],
        diagrams: diagramSlugs,
        labPaths: labPaths(labFiles),
      },
      isPlain,
    ),
  }));
  const repeats = await guard('questions', () => ({ findings: checkRepeats(files.questions) }));
  dependent.push(...references.findings, ...links.findings);
  findings.push(...repeats.findings);
  findings.push(...withoutConsequences(dependent, { paths: unread, topics: topics.value?.keys === undefined || topics.findings.length > 0 }));
  const inFiles = await guard('pack', async () => ({ findings: await checkFiles(files.texts) }));
  // A list that strangers published hides no secret any more, and its examples look like some.
  if (isPlain) notices.push(...inFiles.findings.splice(0));
  const all = [...withoutRepeatedCharacters([...findings, ...texts.findings], inFiles.findings), ...inFiles.findings];
  return {
    pack: pack.value?.value,
    topics: topics.value?.items ?? [],
    tools: tools.value?.items ?? [],
    synonyms: synonyms.value?.value,
    english: english.value?.value,
    questions,
    diagrams,
    images: images.value?.images ?? [],
    lab,
    findings: all,
    notices,
  };
}

/** The system, by which one section is called: even a pack.yaml with faults names it, and where none does, the entries' own headings do. */
function findSystem({ pack, questions }: PackFiles): string {
  const named = (pack?.data as { system?: unknown } | null | undefined)?.system;
  if (typeof named === 'string' && named.trim() !== '') return named;
  const headings = questions.flatMap(({ body }) => [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!));
  return headings.map(readSystem).find((system) => system !== undefined) ?? '';
}

/** Addresses of a lab's pages. */
function labPaths(files: readonly LabFile[]): string[] {
  return files.length === 0 ? [] : ['/lab/', ...files.map((file) => labAddress(file.path))];
}

/** Runs a check of one file; what it throws becomes a finding that names the file. */
async function guard<T extends { findings: Finding[] }>(file: string, check: () => T | Promise<T>): Promise<{ value: T | undefined; findings: Finding[] }> {
  try {
    const value = await check();
    return { value, findings: value.findings };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const remedy = 'This is a fault of the program: report it with the file, and change what is unusual in it';
    return { value: undefined, findings: [{ file, problem: `it can not be checked (${shorten(said, 120)})`, remedy }] };
  }
}
