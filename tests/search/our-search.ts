import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexHead, PostingsPart, RecordsPart } from '../../src/search/index-format.ts';
import { rank, type Postings } from '../../src/search/rank.ts';
import { understandQuery } from '../../src/search/understand-query.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

/** Opens the search of a built site without a browser; it answers paths of question pages without the site's base, best first. */
export async function searchInNode(site: string): Promise<(query: string) => Promise<string[]>> {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(site, 'search', file), 'utf8')) as T;
  const head = read<IndexHead>('index.json');
  const vocabulary = new Vocabulary(head.words);
  const encoded = head.parts.flatMap((_, part) => read<PostingsPart>(`words-${part}.json`).postings);
  const postings = new Map(vocabulary.words.map((word, number) => [word, decode(encoded[number]!)]));
  const parts = Math.ceil(head.count / head.recordsInPart);
  const records = Array.from({ length: parts }, (_, part) => read<RecordsPart>(`questions-${part}.json`).records).flat();
  const help = { vocabulary, synonyms: head.synonyms, isEnglish: () => false };
  return async (query) => rank(understandQuery(query, help, false), head.count, (word) => postings.get(word)).map(({ question }) => records[question]!.path);
}

function decode(list: readonly (number | number[])[]): Postings {
  const postings = new Map<number, number[]>();
  let question = 0;
  for (let index = 0; index < list.length; index += 2) {
    question += list[index] as number;
    let place = 0;
    postings.set(
      question,
      (list[index + 1] as number[]).map((step) => (place += step)),
    );
  }
  return postings;
}
