import { createHash } from 'node:crypto';
import type { Question, SitePack } from '../pack/site-pack.ts';
import { topicPath } from '../pack/addresses.ts';
import { stripMarkdown } from '../text/words.ts';
import { FIELD_ROOM, FIELDS, GAP, type Field, type IndexHead, type PostingsPart, type QuestionRecord, type RecordsPart } from './index-format.ts';
import { splitWords } from './words.ts';

/** Postings in one part, in characters of JSON: about 10 kB on the way. */
const PART_SIZE = 40_000;
/** Questions in one part of the records: about 5 kB on the way. */
const RECORDS_IN_PART = 16;

/** The files of a pack's question index. */
export interface QuestionIndex {
  head: IndexHead;
  postings: PostingsPart[];
  records: RecordsPart[];
}

/** Makes the question index of a pack: what people call things, and where it stands. */
export function makeQuestionIndex(site: SitePack, synonyms: IndexHead['synonyms'] = {}): QuestionIndex {
  const places = new Map<string, (number | number[])[]>();
  const last = new Map<string, number>();
  for (const [number, question] of site.questions.entries()) {
    for (const [word, positions] of positionsOf(question)) {
      const list = places.get(word) ?? [];
      list.push(
        number - (last.get(word) ?? 0),
        positions.map((position, index) => position - (positions[index - 1] ?? 0)),
      );
      places.set(word, list);
      last.set(word, number);
    }
  }
  const words = [...places.keys()].sort();
  const records = site.questions.map((question): QuestionRecord => ({
    question: question.meta.question,
    path: question.path,
    oneLine: stripMarkdown(question.meta.oneLine),
    short: stripMarkdown(question.meta.short),
    topic: site.topics.findIndex(({ topic }) => topic === question.topic),
    level: question.meta.level,
  }));
  const version = createHash('sha256')
    .update(JSON.stringify([words, [...places], records]))
    .digest('hex')
    .slice(0, 8);
  const postings: PostingsPart[] = [];
  const parts: number[] = [];
  let size = Infinity;
  for (const [number, word] of words.entries()) {
    if (size > PART_SIZE) {
      parts.push(number);
      postings.push({ version, postings: [] });
      size = 0;
    }
    const list = places.get(word)!;
    postings.at(-1)!.postings.push(list);
    size += JSON.stringify(list).length;
  }
  return {
    head: {
      version,
      count: records.length,
      words: words.flatMap((word, index) => {
        const shared = sharedStart(words[index - 1] ?? '', word);
        return [shared, word.slice(shared)];
      }),
      parts,
      recordsInPart: RECORDS_IN_PART,
      synonyms,
      topics: site.topics.map(({ topic, questions }) => ({
        name: topic.name,
        path: topicPath(topic.key),
        aliases: [],
        about: topic.summary,
        questions: questions.length,
      })),
      tools: site.tools.map(({ tool, path, questions }) => ({
        name: tool.name,
        path,
        aliases: tool.aliases,
        about: stripMarkdown(tool.definition),
        questions: questions.length,
      })),
    },
    postings,
    records: Array.from({ length: Math.ceil(records.length / RECORDS_IN_PART) }, (_, part) => ({
      version,
      records: records.slice(part * RECORDS_IN_PART, (part + 1) * RECORDS_IN_PART),
    })),
  };
}

function textsOf({ meta, claims, tools, topic, text }: Question): Record<Field, string[]> {
  return {
    question: [meta.question],
    alsoAsked: meta.alsoAsked,
    keywords: meta.keywords,
    terms: meta.terms,
    oneLine: [stripMarkdown(meta.oneLine)],
    short: [stripMarkdown(meta.short)],
    claims,
    tools: [topic.name, ...tools.flatMap((tool) => [tool.name, ...tool.aliases])],
    body: [text],
  };
}

/** Where each word of a question stands, in order. */
function positionsOf(question: Question): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  const add = (word: string, position: number): void => {
    const list = positions.get(word);
    if (!list) positions.set(word, [position]);
    else if (list.at(-1) !== position) list.push(position);
  };
  const texts = textsOf(question);
  for (const [number, field] of FIELDS.entries()) {
    let at = 0;
    for (const text of texts[field]) {
      for (const { whole, parts } of splitWords(text)) {
        const place = number * FIELD_ROOM + Math.min(at, FIELD_ROOM - 1);
        if (parts.length > 1) add(whole, place);
        for (const [index, part] of parts.entries()) add(part, Math.min(place + index, (number + 1) * FIELD_ROOM - 1));
        at += parts.length;
      }
      at += GAP;
    }
  }
  return positions;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
