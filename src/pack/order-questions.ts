import { FREQUENCIES, type QuestionMeta } from './question-schema.ts';

/** Sorts questions as the site lists them: by their topic's place, then core number, then their own place, then how often they are asked, then id. */
export function orderQuestions<T extends { meta: QuestionMeta }>(questions: readonly T[], topicKeys: readonly string[]): T[] {
  const place = new Map(topicKeys.map((key, index) => [key, index]));
  const rank = (item: T): number => place.get(item.meta.topic) ?? topicKeys.length;
  return questions.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareNumbers(a.meta.core, b.meta.core) ||
      compareNumbers(a.meta.place, b.meta.place) ||
      compareAsked(a.meta, b.meta) ||
      (a.meta.id < b.meta.id ? -1 : a.meta.id > b.meta.id ? 1 : 0),
  );
}

function compareNumbers(a: number | undefined, b: number | undefined): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

function compareAsked(a: QuestionMeta, b: QuestionMeta): number {
  const rank = ({ asked }: QuestionMeta): number => (asked === undefined ? FREQUENCIES.length : FREQUENCIES.indexOf(asked));
  return rank(a) - rank(b);
}
