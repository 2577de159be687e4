import { labAddress } from '../lab/address.ts';
import { languageName, labLanguage } from '../lab/language.ts';
import type { LabFile } from '../lab/read-lab.ts';
import { collapseSpaces } from '../text/markdown.ts';
import { splitSentences } from '../text/sentences.ts';
import { shorten } from '../text/shorten.ts';
import { countPlainWords, countWords, speakingSeconds } from '../text/words.ts';
import { diagramPath, questionPath, toolPath, topicPath } from './addresses.ts';
import { orderQuestions } from './order-questions.ts';
import type { English } from './english-schema.ts';
import type { Pack } from './pack-schema.ts';
import type { PackImage } from './read-images.ts';
import type { QuestionMeta } from './question-schema.ts';
import { FULL_ANSWER } from './sections.ts';
import type { StoredDescription, StoredDiagram, StoredEntry, StoredLabFile, StoredQuestion } from './stored-pack.ts';
import type { Synonyms } from './synonyms-schema.ts';
import type { Tool } from './tool-schema.ts';
import type { Topic } from './topic-schema.ts';

/** A question as pages, lists and sheets need it. Every `path` here and below is without the site's base. */
export interface Question {
  meta: QuestionMeta;
  slug: string;
  path: string;
  topic: Topic;
  /** What stands for its answer in lists, as inline Markdown: the one line, or the first sentence where it has none. */
  lead: string;
  tools: Tool[];
  /** Seconds it takes to say the short answer, or all of it where it has none. */
  shortSeconds: number;
  /** Seconds it takes to say the full answer. */
  fullSeconds: number;
  /** Second-level headings in order, with the words under each. */
  sections: { heading: string; words: number }[];
  /** What its paragraphs claim in bold at their beginning, in order. */
  claims: string[];
  /** Slugs of the diagrams it shows, in order. */
  diagrams: string[];
  /** Paths of the lab files it excerpts, each once. */
  labFiles: string[];
  /** What an interviewer asks after it, in that order. */
  followUps: Question[];
  /** The plain text of the body: what a reader sees of it. */
  text: string;
  /** The entry's MDX without its front matter. */
  body: string;
  /** Pictures beside a plain entry, which it may show. */
  images: PackImage[];
}

/** A topic that has questions, with them in the site's order. */
export interface TopicPage {
  topic: Topic;
  path: string;
  questions: Question[];
}

/** A tool or term that at least one question names, with those questions and the lab files that are its own. */
export interface ToolPage {
  tool: Tool;
  path: string;
  questions: Question[];
  labFiles: LabPage[];
}

/** A diagram with the questions that show it. */
export interface Diagram extends Omit<StoredDiagram, 'kind'> {
  path: string;
  usedIn: Question[];
}

/** A lab file with its language and the questions that show it. */
export interface LabPage extends LabFile {
  /** Its page's address. */
  address: string;
  language: string;
  languageName: string;
  usedIn: Question[];
}

/** The lab, by area. */
export interface LabPages {
  about: string;
  files: LabPage[];
  areas: { path: string; name: string; about: string; files: LabPage[] }[];
}

/** A whole pack as pages take it, every list in the site's order. */
export interface SitePack {
  pack: Pack;
  questions: Question[];
  /** The questions with a `core` number, in its order. */
  core: Question[];
  topics: TopicPage[];
  tools: ToolPage[];
  /** Every tool and term of the pack, also those that no question names. */
  glossary: Tool[];
  /** What readers may type instead of the pack's words. Any word may be looked up in `means`, also `constructor`. */
  synonyms: Synonyms;
  /** General English beside the pack's words. Any word may be looked up in `near`. */
  english: Pick<English, 'words' | 'near'>;
  diagrams: Diagram[];
  /** Pictures that plain entries may show. */
  images: PackImage[];
  /** Undefined where the pack has no lab. */
  lab: LabPages | undefined;
}

/** Puts the stored entries of a sound pack together: references become the things they name. */
export function assemblePack(description: Omit<StoredDescription, 'entries'>, entries: readonly StoredEntry[]): SitePack {
  const { pack, topics, synonyms, english } = description;
  const questions = assembleQuestions(
    description,
    entries.filter((entry) => entry.kind === 'question'),
  );
  const lab = assembleLab(
    description,
    entries.filter((entry) => entry.kind === 'lab-file'),
    questions,
  );
  return {
    pack,
    questions,
    core: questions.filter((question) => question.meta.core !== undefined).toSorted((a, b) => a.meta.core! - b.meta.core!),
    topics: topics
      .map((topic) => ({ topic, path: topicPath(topic.key), questions: questions.filter((question) => question.topic === topic) }))
      .filter((page) => page.questions.length > 0),
    tools: description.tools
      .map((tool) => ({
        tool,
        path: toolPath(tool.key),
        questions: questions.filter((question) => question.tools.includes(tool)),
        labFiles: lab?.areas.find((area) => area.name === tool.name)?.files ?? [],
      }))
      .filter((page) => page.questions.length > 0),
    glossary: description.tools,
    synonyms: { same: synonyms?.same ?? [], means: toLookup(synonyms?.means) },
    english: { words: english?.words ?? [], near: toLookup(english?.near) },
    diagrams: entries
      .filter((entry) => entry.kind === 'diagram')
      .toSorted((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
      .map(({ kind: _, ...diagram }) => ({
        ...diagram,
        path: diagramPath(diagram.slug),
        usedIn: questions.filter((question) => question.diagrams.includes(diagram.slug)),
      })),
    images: description.images,
    lab,
  };
}

/** Without a prototype, so that no word finds what nobody wrote. */
function toLookup(words: Readonly<Record<string, string[]>> = {}): Record<string, string[]> {
  return Object.assign(Object.create(null) as Record<string, string[]>, words);
}

function assembleQuestions(
  { pack, topics, tools, images }: Pick<StoredDescription, 'pack' | 'topics' | 'tools' | 'images'>,
  stored: readonly StoredQuestion[],
): Question[] {
  const topicByKey = new Map(topics.map((topic) => [topic.key, topic]));
  const toolByKey = new Map(tools.map((tool) => [tool.key, tool]));
  const imagesByTopic = Map.groupBy(images, ({ path }) => path.split('/')[1]!);
  const pace = pack.speakingWordsPerMinute;
  const questions = orderQuestions(
    stored,
    topics.map((topic) => topic.key),
  ).map(({ kind: _, ...question }): Question => ({
    ...question,
    path: questionPath(question.slug),
    topic: topicByKey.get(question.meta.topic)!,
    tools: question.meta.tools.map((key) => toolByKey.get(key)!),
    lead: question.meta.oneLine ?? findLead(question.text),
    shortSeconds: speakingSeconds(question.meta.short === undefined ? countFull(question) : countWords(question.meta.short), pace),
    fullSeconds: speakingSeconds(countFull(question), pace),
    followUps: [],
    images: imagesByTopic.get(question.meta.topic) ?? [],
  }));
  const byId = new Map(questions.map((question) => [question.meta.id, question]));
  for (const question of questions) question.followUps = question.meta.followUps.flatMap((id) => byId.get(id) ?? []);
  return questions;
}

/** Words of what is said in full: of its section, or of a whole plain answer. */
function countFull({ sections, text, meta }: Pick<StoredQuestion, 'sections' | 'text' | 'meta'>): number {
  const full = sections.find((section) => section.heading === FULL_ANSWER);
  return full?.words ?? (meta.kind === undefined ? countPlainWords(text) : 0);
}

/** Most characters of a first sentence that stands for an answer. */
const LEAD_MAX_LENGTH = 200;

/** The first sentence of a plain text as inline Markdown. */
function findLead(text: string): string {
  const [first] = splitSentences(text.slice(0, 2000).split(/\n\s*\n|\n(?=\S)/)[0] ?? '');
  return escapeMarkdown(shorten(first?.text ?? collapseSpaces(text), LEAD_MAX_LENGTH));
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>{}~!#|&]/g, String.raw`\$&`);
}

function assembleLab({ lab }: Pick<StoredDescription, 'lab'>, stored: readonly StoredLabFile[], questions: readonly Question[]): LabPages | undefined {
  if (!lab) return undefined;
  const files = stored
    .map(({ kind: _, ...file }): LabPage => {
      const language = labLanguage(file.path);
      return {
        ...file,
        address: labAddress(file.path),
        language,
        languageName: languageName(language),
        usedIn: questions.filter((question) => question.labFiles.includes(file.path)),
      };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { about: lab.about, files, areas: lab.areas.map((area) => ({ ...area, files: files.filter((file) => file.path.startsWith(`${area.path}/`)) })) };
}
