import * as words from '#words';

/** How a reader scored an answer of their own; the numbers are those of FSRS and of the keys. */
export const SCORES = [1, 2, 3, 4] as const;
export type Score = (typeof SCORES)[number];
/** What a score is called. It is taken from here: each module that took it from the words would have a copy. */
export const nameScore: (score: Score) => string = words.scoreName;

/** One answer that was said and scored. */
export interface Review {
  /** When, in milliseconds since 1970. */
  at: number;
  score: Score;
  /** Seconds that it took to say; 0 where the clock was not started. */
  seconds: number;
}

/** A reader's own version of an answer. */
export interface OwnWords {
  text: string;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
}

/** What a device knows of one question. */
export interface QuestionProgress {
  /** In order of time, no two of the same time. */
  reviews: Review[];
  words?: OwnWords;
}

/** What a device knows of a pack: by the questions' permanent ids, also of those that the pack no longer has. */
export interface Progress {
  questions: Map<string, QuestionProgress>;
  /** Day of the interview, `2026-12-03`. */
  interview: string | undefined;
  /** The plan that the reader follows until then, `week`; missing where none was chosen. */
  plan?: string | undefined;
}

/** Reviews of both, each once, in order of time: the same whichever comes first. */
export function mergeReviews(one: readonly Review[], other: readonly Review[]): Review[] {
  const byTime = new Map([...one, ...other].toSorted((a, b) => a.score - b.score || a.seconds - b.seconds).map((review) => [review.at, review]));
  return [...byTime.values()].toSorted((a, b) => a.at - b.at);
}

/** Between two versions of somebody's words that are both kept. */
const PARTED = `\n\n${words.ownWordsParted}\n\n`;
/** Longest text of several versions that is kept, in characters: five of the longest that a field takes. */
export const MERGED_MAX_LENGTH = 100_000;

/** The later words; the earlier ones stand below where they say something else, so that nothing is lost. */
export function mergeWords(one: OwnWords | undefined, other: OwnWords | undefined): OwnWords | undefined {
  if (!one || !other) return one ?? other;
  const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
  if (later.text === '' || (earlier.text.includes(later.text) && earlier.text !== later.text)) return { text: earlier.text, at: later.at };
  // A version that is below already, or that was only added to, is not put there again.
  const versions = earlier.text.split(PARTED).filter((version) => !later.text.includes(version));
  return { text: [later.text, ...versions].join(PARTED).slice(0, MERGED_MAX_LENGTH), at: later.at };
}

/** What both know of a question. */
export function mergeQuestions(one: QuestionProgress | undefined, other: QuestionProgress | undefined): QuestionProgress {
  const words = mergeWords(one?.words, other?.words);
  return { reviews: mergeReviews(one?.reviews ?? [], other?.reviews ?? []), ...(words === undefined ? {} : { words }) };
}

/** A review that comes after all others, even where the device's clock was set back meanwhile. */
export function addReview({ reviews, ...rest }: QuestionProgress, review: Review): QuestionProgress {
  const last = reviews.at(-1)?.at ?? 0;
  return { ...rest, reviews: [...reviews, { ...review, at: Math.max(review.at, last + 1) }] };
}

/** The last of a question's scores; undefined where it was not practised. */
export function lastScore(progress: QuestionProgress | undefined): Score | undefined {
  return progress?.reviews.at(-1)?.score;
}
