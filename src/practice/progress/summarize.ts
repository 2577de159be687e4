import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import { lastScore, SCORES, type Progress, type Score } from './progress.ts';
import { countDays } from './days.ts';
import { isOnceMore } from './last-evening.ts';
import { findNext, isDue } from './schedule.ts';

/** A practised question with what comes next. */
export interface Practised {
  question: PracticeQuestion;
  score: Score;
  /** When it was last said. */
  at: number;
}

/** What a device knows of a pack, counted. */
export interface Summary {
  /** Questions of the pack, and those that were practised. */
  total: number;
  practised: number;
  due: number;
  /** Answers to say once more before the interview, which is today or tomorrow. */
  once: number;
  /** Number of questions whose last score it is. */
  scores: Record<Score, number>;
  /** Days from today with questions to ask again, the soonest first; what waits since earlier counts as today's. */
  days: { days: number; questions: number }[];
  /** Questions that the schedule would ask after the interview only: those that are said once more before it, and those that were on its last day. */
  onLastEvening: number;
  known: number;
  topics: { key: string; name: string; total: number; practised: number; sure: number }[];
  /** The last practised first. */
  last: Practised[];
  /** Practised questions that the pack no longer has. */
  gone: number;
  /** Questions with a version of the reader's own. */
  words: number;
}

/** Counts what a device knows of a pack on the day of `now`. */
export function summarize(head: PracticeHead, progress: Progress, now: number, interview?: number): Summary {
  const scores: Record<Score, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
  const days = new Map<number, number>();
  const last: Practised[] = [];
  const topics = head.topics.map(({ key, name }) => ({ key, name, total: 0, practised: 0, sure: 0 }));
  let due = 0;
  let once = 0;
  let onLastEvening = 0;
  let certain = 0;
  for (const question of head.questions) {
    const topic = topics[question.topic];
    const known = progress.questions.get(question.id);
    const score = lastScore(known);
    if (topic) topic.total += 1;
    if (!known || score === undefined) continue;
    scores[score] += 1;
    if (topic) topic.practised += 1;
    if (topic && score >= 3) topic.sure += 1;
    last.push({ question, score, at: known.reviews.at(-1)!.at });
    const next = findNext(known.reviews, interview);
    if (isDue(next, now)) due += 1;
    if (isOnceMore(known.reviews, now, interview)) once += 1;
    if (next.kind === 'not-before-interview' && next.once !== undefined) onLastEvening += 1;
    if (next.kind === 'not-before-interview' && next.once === undefined) certain += 1;
    if (next.kind === 'at') {
      const day = Math.max(0, countDays(now, next.at));
      days.set(day, (days.get(day) ?? 0) + 1);
    }
  }
  const ids = new Set(head.questions.map(({ id }) => id));
  return {
    total: head.questions.length,
    practised: last.length,
    due,
    once,
    scores,
    days: [...days].toSorted(([a], [b]) => a - b).map(([day, questions]) => ({ days: day, questions })),
    onLastEvening,
    known: certain,
    topics: topics.filter(({ total }) => total > 0),
    last: last.toSorted((a, b) => b.at - a.at),
    gone: [...progress.questions.keys()].filter((id) => !ids.has(id)).length,
    words: [...progress.questions.values()].filter(({ words }) => words !== undefined).length,
  };
}

/** The scores with the number of questions, the best first. */
export function listScores({ scores }: Summary): [Score, number][] {
  return SCORES.toReversed().map((score) => [score, scores[score]]);
}
