import { answerQuery, type Answer, type Filters } from './answer-query.ts';
import { findInPages, type FoundPages } from './find-in-pages.ts';
import { IndexError, QuestionIndex, type LoadPart } from './read-index.ts';

let index: Promise<QuestionIndex> | undefined;

/** Loads the head of the question index once; throws where it can not be had, and tries again the next time. */
export function loadIndex(base: string): Promise<QuestionIndex> {
  return openIndex(base, false);
}

function openIndex(base: string, fresh: boolean): Promise<QuestionIndex> {
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

/** Asks the question index; a head that is older or newer than its parts is loaded anew, once. Throws where it can not be had. */
export async function search(base: string, typed: string, filters: Filters, typing: boolean): Promise<Answer> {
  try {
    return await answerQuery(await openIndex(base, false), typed, filters, typing);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    index = undefined;
    return answerQuery(await openIndex(base, true), typed, filters, typing);
  }
}

/** Looks an answer's words up in whole pages; throws where that can not be had. */
export function searchPages(base: string, { words, hits }: Answer): Promise<FoundPages> {
  const fragments = hits.flatMap(({ record }) => record.fragment ?? []);
  return findInPages(base, words, fragments);
}
