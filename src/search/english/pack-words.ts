import type { SitePack } from '../../pack/site-pack.ts';
import { FIELD_ROOM, FIELDS, type Field } from '../index/index-format.ts';
import { makeQuestionIndex, type IndexFiles } from '../index/make-index.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { splitWords } from '../words/words.ts';

/** The words of a pack, as its search knows them. */
export interface PackWords {
  /** Every word of the index, also those in bodies only. */
  all: ReadonlySet<string>;
  /** Words of what a question is called and says in short: how much each is worth, from 0 to 1, and in how many questions it is. */
  short: ReadonlyMap<string, { worth: number; questions: number }>;
  /** Words that are the name of a tool: what they mean in English does not matter. */
  names: ReadonlySet<string>;
}

/** How well a word in each field tells what a question is about; a body's words do not. */
const WORTH: Readonly<Record<Field, number>> = {
  question: 1,
  keywords: 1,
  terms: 1,
  alsoAsked: 0.8,
  tools: 0.6,
  oneLine: 0.5,
  claims: 0.5,
  short: 0.4,
};

/** The words of a pack's question index. */
export function readPackWords(site: SitePack): PackWords {
  const all = new Set<string>();
  const short = new Map<string, { worth: number; questions: number }>();
  for (const { word, fields } of fieldsOfWords(makeQuestionIndex(site))) {
    all.add(word);
    const worth = fields.flat().reduce((best, field) => Math.max(best, WORTH[field]), 0);
    if (worth > 0) short.set(word, { worth, questions: fields.length });
  }
  const names = site.glossary.flatMap(({ name, aliases }) => [name, ...aliases]).map(splitWords);
  return { all, short, names: new Set(names.flatMap((chunks) => (chunks.length === 1 && chunks[0]!.parts.length === 1 ? [chunks[0]!.whole] : []))) };
}

/** Each word of an index with its fields in each question that has it outside its body: the one place that knows how they are stored. */
function fieldsOfWords({ head, postings }: IndexFiles): { word: string; fields: Field[][] }[] {
  const lists = postings.flatMap((part) => part.postings);
  return new Vocabulary(head.words).words.map((word, number) => ({
    word,
    fields: lists[number]![0].flatMap((differences): Field[][] => {
      if (typeof differences === 'number') return [];
      let position = 0;
      return [differences.map((difference) => FIELDS[Math.floor((position += difference) / FIELD_ROOM)]!)];
    }),
  }));
}
