import { answerQuery, type Answer, type Filters, type QuestionHit } from './answer-query.ts';
import { findInPages, type FoundPages, type PageData } from './find-in-pages.ts';
import { weighWord } from '../words/function-words.ts';
import { IndexError, QuestionIndex, type LoadPart } from '../index/read-index.ts';
import { listParts } from '../words/words.ts';
import { CHARACTERS_READ } from './understand-query.ts';

let index: Promise<QuestionIndex> | undefined;

/** Loads the head of the question index once, `fresh` past the browser's cache; throws where it can not be had, and tries again the next time. */
export function loadIndex(base: string, fresh = false): Promise<QuestionIndex> {
  index ??= QuestionIndex.open(loadFrom(base), fresh).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

function loadFrom(base: string): LoadPart {
  return async (name, fresh) => {
    const response = await fetch(`${base}search/${name}`, fresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${name} answered ${response.status}.`);
    return response.json();
  };
}

/**
 * Asks the question index; a head that is older or newer than its parts is loaded anew, once. Where it can not be had whole pages are asked
 * for titles alone; throws where these can not be had either.
 */
export async function search(base: string, typed: string, filters: Filters, typing: boolean): Promise<Answer> {
  try {
    return await askIndex(base, typed, filters, typing);
  } catch (error) {
    const words = countWords(typed);
    const { questions } = await findInPages(base, words, { ...filters, fragments: undefined });
    // Nothing is not found as long as the better index may have it.
    if (questions.size === 0) throw error;
    return toAnswer(base, typed, words, questions);
  }
}

async function askIndex(base: string, typed: string, filters: Filters, typing: boolean): Promise<Answer> {
  try {
    return await answerQuery(await loadIndex(base), typed, filters, typing);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    index = undefined;
    return answerQuery(await loadIndex(base, true), typed, filters, typing);
  }
}

function countWords(typed: string): Map<string, number> {
  const words = listParts(typed.slice(0, CHARACTERS_READ));
  return new Map(words.map((word): [string, number] => [word, weighWord(word)]).filter(([, count]) => count > 0));
}

function toAnswer(base: string, typed: string, words: ReadonlyMap<string, number>, pages: ReadonlyMap<string, PageData>): Answer {
  const hits = [...pages].map(([fragment, { url, meta, filters }]): QuestionHit => {
    const topic = filters['topic']?.[0] ?? '';
    const record = {
      question: meta['title'] ?? url,
      path: url.slice(base.length - 1),
      oneLine: '',
      topic: -1,
      level: filters['level']?.[0] ?? '',
      fragment,
    };
    return { record, topic, words };
  });
  return { query: typed, hits, short: '', total: hits.length, places: [], readings: [], nearest: [], words };
}

/** Most questions that get a passage: each is a page to be read. */
const PASSAGES = 6;

/** Looks an answer's words up in whole pages; throws where that can not be had. */
export function searchPages(base: string, { words, hits }: Answer, { topic, level }: Filters): Promise<FoundPages> {
  const fragments = hits.slice(0, PASSAGES).flatMap(({ record }) => record.fragment ?? []);
  return findInPages(base, words, { topic, level, fragments });
}
