import { MERGED_MAX_LENGTH, SCORES, type OwnWords, type QuestionProgress, type Review, type Score } from './progress.ts';

/** Longest of a reader's own words that a field takes, in characters: thirty times a short answer. */
export const WORDS_MAX_LENGTH = 20_000;
/** Most reviews of one question that are read: nobody says an answer more often. */
export const REVIEWS_MAX = 5000;
/** Dates in JavaScript reach to here. */
const LAST_TIME = 8.64e15;

/** A value as progress of one question, with nothing that is none; undefined where nothing in it can be read. */
export function readQuestion(value: unknown): { progress: QuestionProgress; whole: boolean } | undefined {
  if (!isObject(value) || !Array.isArray(value['reviews'])) return undefined;
  const listed: readonly unknown[] = value['reviews'];
  const byTime = new Map(
    listed
      .slice(0, REVIEWS_MAX)
      .flatMap((review) => readReview(review) ?? [])
      .map((review) => [review.at, review]),
  );
  const reviews = [...byTime.values()].toSorted((a, b) => a.at - b.at);
  const words = readWords(value['words']);
  const whole = reviews.length === listed.length && (words !== undefined || value['words'] === undefined);
  if (reviews.length === 0 && words === undefined && !whole) return undefined;
  return { progress: { reviews, ...(words === undefined ? {} : { words }) }, whole };
}

function readReview(value: unknown): Review | undefined {
  if (!isObject(value)) return undefined;
  const { at, score, seconds } = value;
  if (!isTime(at) || !SCORES.some((known) => known === score) || typeof seconds !== 'number' || !(seconds >= 0 && seconds < 86_400)) return undefined;
  return { at, score: score as Score, seconds };
}

function readWords(value: unknown): OwnWords | undefined {
  if (!isObject(value)) return undefined;
  const { text, at } = value;
  return typeof text === 'string' && text.length <= MERGED_MAX_LENGTH && isTime(at) ? { text, at } : undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LAST_TIME;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
