import { isNarrow, toSlug, type DiagramFile } from '../diagrams/diagram-source.ts';
import type { Finding } from '../findings/findings.ts';
import type { LabSource } from '../lab/lab-source.ts';
import { isByProduct } from '../node/by-products.ts';
import { hashBytes } from '../node/hash-file.ts';
import { listEntries, type Entry, type EntryKind } from '../node/list-entries.ts';
import { parseFrontMatter, parseYaml, type FrontMatterText, type YamlText } from '../text/front-matter.ts';
import { checkDiagramsFolder, checkQuestionsFolder, checkRoot, checkTwins, isImage, isPassedOver, ROOT_FILES, ROOT_FOLDERS } from './known-files.ts';
import { MAX_BYTES, readPackFile, type FileContent, type ReadOptions } from './read-file.ts';

/** A question's file as it is on disk, unchecked. */
export interface QuestionFile extends FrontMatterText {
  /** Path below the pack's folder, with forward slashes. */
  file: string;
  /** Last part of its address, from the file's name. */
  slug: string;
  /** Folder it is in: the topic its author meant. */
  folder: string;
}

/** A pack as it is on disk: each file read once and parsed where possible. */
export interface PackFiles {
  directory: string;
  /** Undefined where the file is missing or can not be read. */
  pack: YamlText | undefined;
  topics: YamlText | undefined;
  tools: YamlText | undefined;
  /** Undefined where the pack has none, or it can not be read. */
  synonyms: YamlText | undefined;
  /** The text of english.json; undefined where the pack has none, or it can not be read. */
  english: string | undefined;
  questions: QuestionFile[];
  /** Pictures beside the entries of a plain pack, by their paths. */
  images: string[];
  /** Whether pack.yaml says that its entries keep the plain standard, also where the file has faults. */
  isPlain: boolean;
  diagrams: DiagramFile[];
  lab: LabSource;
  /** The text of every file that was read, by its path. */
  texts: { file: string; text: string }[];
  /** What is wrong with files and names, before anything in them is checked. */
  findings: Finding[];
  /** Paths of files that are there and could not be read. */
  unread: string[];
}

/** Reads a pack's folder; whatever can not be read is a finding, and nothing throws. */
export function readPack(directory: string): PackFiles {
  const findings: Finding[] = [];
  const unread: string[] = [];
  const texts: PackFiles['texts'] = [];
  const root = listEntries(directory, { skip: isPassedOver, recursive: false });
  const read = (entry: Entry, options: ReadOptions): FileContent | undefined => {
    const content = readPackFile(directory, entry, options);
    if (!('finding' in content)) {
      texts.push({ file: entry.path, text: content.text });
      return content;
    }
    findings.push(content.finding);
    unread.push(entry.path);
    return undefined;
  };
  const list = (folder: string, skip: (name: string, kind: EntryKind) => boolean): Entry[] =>
    root.some(({ path, kind }) => path === folder && kind === 'folder') ? listEntries(directory, { skip, below: folder }) : [];
  const text = (name: string, options: ReadOptions = { maxBytes: MAX_BYTES.yaml }): string | undefined => {
    const entry = root.find(({ path }) => path === name);
    return entry && read(entry, options)?.text;
  };
  const yaml = (name: string, options?: ReadOptions): YamlText | undefined => {
    const content = text(name, options);
    return content === undefined ? undefined : parseYaml(content);
  };

  if (!root.some(({ path }) => ROOT_FILES.includes(path) || ROOT_FOLDERS.includes(path))) {
    const problem = root.some(({ kind }) => kind === 'unreadable') ? 'this folder can not be read' : 'no pack is in this folder';
    unread.push('');
    findings.push({ file: directory, problem, remedy: 'Name another folder in PACK, or add pack.yaml, topics.yaml, tools.yaml and questions/' });
    return { directory, ...NOTHING, findings, unread };
  }
  const add = (found: Finding[]): void => {
    findings.push(...found);
    unread.push(...found.map(({ file }) => file));
  };
  add(checkRoot(root));
  const packYaml = yaml('pack.yaml');
  const topics = yaml('topics.yaml');
  const tools = yaml('tools.yaml');
  const synonyms = yaml('synonyms.yaml', { maxBytes: MAX_BYTES.search, shorter: 'remove lines whose words nobody types' });
  const english = text('english.json', { maxBytes: MAX_BYTES.search, shorter: 'draw fewer words with "npm run english"' });

  const isPlain = (packYaml?.data as { standard?: unknown } | null | undefined)?.standard === 'plain';
  const ending = isPlain ? '.md' : '.mdx';
  const questionEntries = list('questions', isPassedOver);
  const questions = questionEntries.flatMap((entry): QuestionFile[] => {
    if (!entry.path.endsWith(ending)) return [];
    const content = read(entry, { maxBytes: MAX_BYTES.question });
    const parts = entry.path.split('/');
    return content ? [{ file: entry.path, slug: baseName(entry.path, ending), folder: parts.slice(1, -1).join('/'), ...parseFrontMatter(content.text) }] : [];
  });
  add(
    checkQuestionsFolder(
      questionEntries,
      questions.map(({ body }) => body),
      ending,
    ),
  );

  const diagramEntries = list('diagrams', isPassedOver);
  const forms = diagramEntries.flatMap((entry) => {
    if (!entry.path.endsWith('.mmd')) return [];
    if (entry.path.split('/').length > 2) {
      unread.push(entry.path);
      return [];
    }
    const drawing = diagramEntries.find(({ path }) => path === entry.path.replace(/\.mmd$/, '.svg'));
    const source = read(entry, { maxBytes: MAX_BYTES.diagram });
    const svg = drawing && read(drawing, { maxBytes: MAX_BYTES.drawing });
    if (!source || (drawing && !svg)) return [];
    return [{ file: entry.path, name: baseName(entry.path, '.mmd'), source: source.text, svg: svg?.text }];
  });
  const diagrams = forms.flatMap(({ name, ...form }): DiagramFile[] => {
    if (isNarrow(name)) return [];
    const narrow = forms.find((other) => isNarrow(other.name) && toSlug(other.name) === name);
    return [{ slug: name, ...form, ...(narrow && { narrow }) }];
  });
  add(checkDiagramsFolder(diagramEntries));

  const labEntries = list('lab', isByProduct).filter(({ kind }) => kind !== 'folder');
  const files = labEntries.flatMap((entry) => {
    const content = read(entry, { maxBytes: MAX_BYTES.lab, refuseMarkers: false });
    return content ? [{ path: entry.path.slice('lab/'.length), text: content.text, hash: hashBytes(content.bytes) }] : [];
  });
  const lab: LabSource = { description: yaml('lab.yaml'), record: text('lab.checked.json'), files, unread };

  findings.push(...checkTwins([...root, ...questionEntries, ...diagramEntries, ...labEntries].map(({ path }) => path)));
  const images = isPlain ? questionEntries.flatMap(({ path, kind }) => (kind === 'file' && isImage(path) ? [path] : [])) : [];
  for (const name of ['pack.yaml', 'topics.yaml', ...(isPlain ? [] : ['tools.yaml'])]) {
    const twin = findings.some(({ remedy }) => remedy === `Rename it to ${name}`);
    if (!twin && !root.some(({ path }) => path === name))
      findings.push({ file: name, problem: 'the file is missing', remedy: 'Add it; content/ of this project shows its form' });
  }
  return { directory, pack: packYaml, topics, tools, synonyms, english, questions, images, isPlain, diagrams, lab, texts, findings, unread };
}

/** A pack of no files. */
const NOTHING = {
  pack: undefined,
  topics: undefined,
  tools: undefined,
  synonyms: undefined,
  english: undefined,
  questions: [],
  images: [],
  isPlain: false,
  diagrams: [],
  texts: [],
  lab: { description: undefined, record: undefined, files: [], unread: [] },
};

function baseName(path: string, ending: string): string {
  return path.split('/').at(-1)!.slice(0, -ending.length);
}
