import { FREQUENCIES, type QuestionMeta } from './question-schema.ts';

/** Sorts questions as the site lists them: by their topic's place, then core number, then how often they are asked, then id. */
export function orderQuestions<T extends { meta: QuestionMeta }>(questions: readonly T[], topicKeys: readonly string[]): T[] {
  const place = new Map(topicKeys.map((key, index) => [key, index]));
  const rank = (item: T): number => place.get(item.meta.topic) ?? topicKeys.length;
  return questions.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareCore(a.meta.core, b.meta.core) ||
      compareAsked(a.meta, b.meta) ||
      (a.meta.id < b.meta.id ? -1 : a.meta.id > b.meta.id ? 1 : 0),
  );
}

function compareCore(a: number | undefined, b: number | undefined): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

function compareAsked(a: QuestionMeta, b: QuestionMeta): number {
  return FREQUENCIES.indexOf(a.asked) - FREQUENCIES.indexOf(b.asked);
}
