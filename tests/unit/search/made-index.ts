import type { Question, SitePack } from '../../../src/pack/site-pack.ts';
import { makeQuestionIndex, type IndexFiles } from '../../../src/search/index/make-index.ts';
import { QuestionIndex, type LoadPart } from '../../../src/search/index/read-index.ts';

/** A question of a made pack; what is not said is empty. */
export interface MadeQuestion {
  question: string;
  alsoAsked?: string[];
  keywords?: string[];
  terms?: string[];
  oneLine?: string;
  short?: string;
  claims?: string[];
  text?: string;
  body?: string;
  topic?: string;
  level?: string;
  tools?: string[];
}

/** What a made pack says besides its questions. */
export interface MadeWords {
  tools?: { name: string; aliases: string[] }[];
  same?: string[][];
  means?: Record<string, string[]>;
  english?: { words: string[]; near: Record<string, string[]> };
}

/** The files of the index of a made pack; a question's path is `/questions/<its place from 0>/`. */
export function makeFiles(questions: readonly MadeQuestion[], words: MadeWords = {}): IndexFiles {
  const glossary = (words.tools ?? []).map((tool) => ({ key: tool.name.toLowerCase().replaceAll(' ', '-'), definition: 'A tool.', ...tool }));
  const topics = [...new Set(questions.map(({ topic }) => topic ?? 'Bread'))].map((name) => ({ key: name.toLowerCase(), name, summary: `About ${name}.` }));
  const made = questions.map((question, number) => ({
    path: `/questions/${number}/`,
    lead: question.oneLine ?? '',
    meta: { alsoAsked: [], keywords: [], terms: [], oneLine: '', short: '', level: 'foundation', ...question },
    topic: topics.find(({ name }) => name === (question.topic ?? 'Bread'))!,
    tools: glossary.filter(({ name }) => question.tools?.includes(name)),
    claims: question.claims ?? [],
    text: question.text ?? '',
    body: question.body ?? '',
  })) as unknown as Question[];
  return makeQuestionIndex({
    questions: made,
    topics: topics.map((topic) => ({ topic, questions: made.filter((question) => question.topic === (topic as unknown)) })),
    tools: glossary.map((tool) => ({
      tool,
      path: `/tools/${tool.key}/`,
      questions: made.filter((question) => question.tools.includes(tool as never)),
      labFiles: [],
    })),
    glossary,
    synonyms: { same: words.same ?? [], means: words.means ?? {} },
    english: words.english ?? { words: [], near: {} },
  } as unknown as SitePack);
}

/** Serves an index's files from memory, as a server would: each time a copy. */
export function serveFiles({ head, postings, records, shorts }: IndexFiles): LoadPart {
  return async (name) => {
    const [, kind, number] = /^(\w+)(?:-(\d+))?\.json/.exec(name)!;
    const lists: Record<string, readonly unknown[]> = { index: [head], words: postings, questions: records, shorts };
    const part = lists[kind!]?.[Number(number ?? 0)];
    if (part === undefined) throw new Error(`${name} answered 404.`);
    return JSON.parse(JSON.stringify(part)) as unknown;
  };
}

/** Opens the index of a made pack. */
export function openMade(questions: readonly MadeQuestion[], words: MadeWords = {}): Promise<QuestionIndex> {
  return QuestionIndex.open(serveFiles(makeFiles(questions, words)));
}
