import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';

/** Seconds of an interview beside an answer in full: the question, a remark, a breath. */
export const TALK_SECONDS = 45;
/** Share of a topic of which the pack says none, in a hundred interviews. */
const USUAL_SHARE = 15;
/** How much more often is a question that interviewers ask often, sometimes, rarely. */
const ASKED = [6, 2, 1];
/** How much of an interview opens with the core questions, where the pack has some. */
const OPENING = 0.2;

/**
 * More questions than an interview of any length needs, in the order in which it asks them. It opens with the first core
 * question, has one or two more of them, then mixes topics as often as interviews ask about them, and gets harder. The same
 * numbers (from 0 to below 1) give the same interview.
 */
export function planInterview({ questions, topics, levels }: PracticeHead, minutes: number, random: () => number): PracticeQuestion[] {
  const planned = questions.filter(({ core }) => core).slice(0, 1);
  const used = new Map<number, number>();
  const left = new Set(questions.filter((question) => !planned.includes(question)));
  const expected = Math.max(1, Math.round((minutes * 60) / 150));
  while (left.size > 0 && planned.length < expected * 2) {
    const at = Math.min(1, planned.length / expected);
    const isOpening = at < OPENING && [...left].some(({ core }) => core);
    const candidates = [...left].filter(({ core }) => core === isOpening || (!isOpening && !core));
    if (candidates.length === 0) break;
    const weights = candidates.map((question) => {
      const share = topics[question.topic]?.share ?? USUAL_SHARE;
      const fresh = 1 / (1 + 3 * (used.get(question.topic) ?? 0));
      return share * (ASKED[question.asked] ?? 1) * fresh * fitLevel(placeLevel(question, levels), at);
    });
    const chosen = candidates[pick(weights, random())]!;
    planned.push(chosen);
    left.delete(chosen);
    used.set(chosen.topic, (used.get(chosen.topic) ?? 0) + 1);
  }
  return planned;
}

/** A question's difficulty from 0 to 1; in the middle where it has no level. */
function placeLevel({ level }: PracticeQuestion, levels: readonly string[]): number {
  return level < levels.length ? level / Math.max(1, levels.length - 1) : 0.5;
}

/** How well a difficulty from 0 to 1 fits a moment from 0 to 1: easy first, hard last, anything in the middle. */
function fitLevel(difficulty: number, at: number): number {
  return 1.15 - Math.abs(difficulty - (0.15 + 0.7 * at));
}

/** The number of the weight on which a share from 0 to below 1 of their sum falls. */
function pick(weights: readonly number[], share: number): number {
  let left = share * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found < 0 ? weights.length - 1 : found;
}
