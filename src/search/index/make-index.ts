import { createHash } from 'node:crypto';
import type { Question, SitePack } from '../../pack/site-pack.ts';
import { typeset } from '../../site/typeset-text.ts';
import { stripMarkdown } from '../../text/words.ts';
import { isIndexed } from '../words/function-words.ts';
import {
  FIELD_ROOM,
  FIELDS,
  GAP,
  type EncodedPostings,
  type Field,
  type IndexHead,
  type PostingsPart,
  type QuestionRecord,
  type RecordsPart,
  type ShortsPart,
} from './index-format.ts';
import { listPlaces } from './list-places.ts';
import { writeSynonyms } from './compile-synonyms.ts';
import { listRuns, splitRun, type Chunk } from '../words/words.ts';

/** Postings in one part, in characters of JSON: about 5 kB on the way. */
const PART_SIZE = 16_000;
/** Questions in one part of the records: about 2 kB on the way. */
const RECORDS_IN_PART = 16;
/** Questions in one part of the short answers: about 1 kB on the way, of which a query needs one. */
const SHORTS_IN_PART = 4;

/** The files of a pack's question index. */
export interface IndexFiles {
  head: IndexHead;
  postings: PostingsPart[];
  records: RecordsPart[];
  shorts: ShortsPart[];
}

/** Makes the question index of a pack: what people call things, and which questions they are about. */
export function makeQuestionIndex(site: SitePack): IndexFiles {
  const found = new Map<string, Places>();
  const listOnce = makeWordLister();
  for (const [number, question] of site.questions.entries()) addQuestion(found, { number, question, listOnce });
  const words = [...found.keys()].sort();
  const records = site.questions.map((question) => toRecord(question, site));
  const shorts = site.questions.map(({ meta }) => typeset(stripMarkdown(meta.short ?? '')));
  const synonyms = writeSynonyms(site);
  const encoded = words.map((word) => encode(found.get(word)!));
  const version = createHash('sha256')
    .update(JSON.stringify([words, encoded, records, shorts, synonyms]))
    .digest('hex')
    .slice(0, 8);
  const { parts, postings } = divide(encoded, version);
  return {
    head: {
      version,
      count: records.length,
      words: joinWords(words),
      english: joinWords([...site.english.words].sort()),
      parts,
      recordsInPart: RECORDS_IN_PART,
      shortsInPart: SHORTS_IN_PART,
      synonyms,
      ...listPlaces(site),
    },
    postings,
    records: cut(records, RECORDS_IN_PART).map((part) => ({ version, records: part })),
    shorts: cut(shorts, SHORTS_IN_PART).map((part) => ({ version, shorts: part })),
  };
}

/** A code block of an entry, which its plain text leaves out. */
const CODE_BLOCK = /^```[\s\S]*?^```/gm;

/** Where one word stands, by question. */
interface Places {
  fields: Map<number, number[]>;
  bodies: number[];
}

interface Added {
  number: number;
  question: Question;
  listOnce: WordLister;
}

function addQuestion(found: Map<string, Places>, { number, question, listOnce }: Added): void {
  const placesOf = (word: string): Places => {
    if (!found.has(word)) found.set(word, { fields: new Map(), bodies: [] });
    return found.get(word)!;
  };
  const texts = fieldTexts(question);
  for (const [order, field] of FIELDS.entries()) {
    let at = 0;
    for (const run of texts[field].flatMap((text, index) => [...(index > 0 ? [undefined] : []), ...listRuns(text)])) {
      if (run === undefined) at += GAP;
      const { words, length } = listOnce(run);
      for (const { word, offset } of words) {
        const place = order * FIELD_ROOM + Math.min(at + offset, FIELD_ROOM - 1);
        const { fields } = placesOf(word);
        const here = fields.get(number);
        if (!here) fields.set(number, [place]);
        else if (here.at(-1) !== place) here.push(place);
      }
      at += length;
    }
  }
  const code = question.body.match(CODE_BLOCK) ?? [];
  const runs = new Set([question.text, ...code].flatMap(listRuns));
  const body = new Set([...runs].flatMap((run) => listOnce(run).words.map(({ word }) => word)));
  for (const word of body) placesOf(word).bodies.push(number);
}

/** The words of a run that are worth finding, each with its place among its parts, and how many parts there are; none where there is no run. */
type WordLister = (run: string | undefined) => { words: { word: string; offset: number }[]; length: number };

/** A pack says the same few thousand words a million times: each is split once. */
function makeWordLister(): WordLister {
  const known = new Map<string | undefined, ReturnType<WordLister>>();
  return (run) => {
    const before = known.get(run);
    if (before) return before;
    const chunk = run === undefined ? undefined : splitRun(run);
    const listed = { words: listWords(chunk), length: chunk?.parts.length ?? 0 };
    known.set(run, listed);
    return listed;
  };
}

/** The words of a chunk that are worth finding: whole and in parts, each with its place in the chunk. */
function listWords(chunk: Chunk | undefined): { word: string; offset: number }[] {
  if (!chunk) return [];
  const { whole, parts } = chunk;
  const all = parts.map((word, offset) => ({ word, offset }));
  return [...(parts.length > 1 ? [{ word: whole, offset: 0 }] : []), ...all].filter(({ word }) => isIndexed(word));
}

function fieldTexts({ meta, claims, tools, topic }: Question): Record<Field, string[]> {
  return {
    question: [meta.question],
    alsoAsked: meta.alsoAsked,
    keywords: meta.keywords,
    terms: meta.terms,
    oneLine: meta.oneLine === undefined ? [] : [stripMarkdown(meta.oneLine)],
    short: meta.short === undefined ? [] : [stripMarkdown(meta.short)],
    claims,
    tools: [topic.name, ...tools.map((tool) => tool.name)],
  };
}

function toRecord({ meta, path, topic, lead }: Question, site: SitePack): QuestionRecord {
  return {
    question: typeset(meta.question),
    path,
    oneLine: typeset(stripMarkdown(lead)),
    topic: site.topics.findIndex((page) => page.topic === topic),
    level: meta.level ?? '',
  };
}

function encode({ fields, bodies }: Places): EncodedPostings {
  const numbers = [...fields.keys()];
  return [numbers.flatMap((number, index) => [number - (numbers[index - 1] ?? 0), differences(fields.get(number)!)]), differences(bodies)];
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function cut<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));
}

/** Divides the postings into parts of about one size; `parts` holds the number of each part's first word. */
function divide(encoded: readonly EncodedPostings[], version: string): { parts: number[]; postings: PostingsPart[] } {
  const parts: number[] = [];
  const postings: PostingsPart[] = [];
  let size = Infinity;
  for (const [number, list] of encoded.entries()) {
    if (size > PART_SIZE) {
      parts.push(number);
      postings.push({ version, postings: [] });
      size = 0;
    }
    postings.at(-1)!.postings.push(list);
    size += JSON.stringify(list).length;
  }
  return { parts, postings };
}

/** Words in order, each as the number of letters it shares with the one before, and the rest. */
function joinWords(words: readonly string[]): (number | string)[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1] ?? '';
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared += 1;
    return [shared, word.slice(shared)];
  });
}
