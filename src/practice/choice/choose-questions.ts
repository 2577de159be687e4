import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import { lastScore, type Progress } from '../progress/progress.ts';
import { isOnceMore } from '../progress/last-evening.ts';
import { findNext, isDue } from '../progress/schedule.ts';
import type { Wanted } from './choice.ts';

/** Seconds to read a question, compare, and score an answer, beside saying it. */
export const AROUND_SECONDS = 30;

/** What of a pack's questions a choice names, in the pack's order of need. */
export function nameQuestions(head: PracticeHead, wanted: Wanted, progress: Progress, now: number, interview?: number): PracticeQuestion[] {
  return head.questions.filter((question, number) => matches(head, wanted, question, number, progress, now, interview));
}

/** The same in the order in which they should be asked. */
export function chooseQuestions(head: PracticeHead, wanted: Wanted, progress: Progress, now: number, interview?: number): PracticeQuestion[] {
  return orderForPractice(nameQuestions(head, wanted, progress, now, interview), progress, now, interview);
}

function matches(head: PracticeHead, wanted: Wanted, question: PracticeQuestion, number: number, progress: Progress, now: number, interview?: number): boolean {
  switch (wanted.kind) {
    case 'all':
      return true;
    case 'core':
      return question.core;
    case 'often':
      return question.asked === 0;
    case 'weak':
      return (lastScore(progress.questions.get(question.id)) ?? 3) <= 2;
    case 'due':
      return isDue(findNext(progress.questions.get(question.id)?.reviews ?? [], interview), now);
    case 'last':
      return isOnceMore(progress.questions.get(question.id)?.reviews ?? [], now, interview);
    case 'topic':
      return head.topics[question.topic]?.key === wanted.key;
    case 'level':
      return head.levels[question.level] === wanted.name;
    case 'plan':
      return listEvening(head, wanted).includes(number);
    case 'questions':
      return wanted.ids.includes(question.id);
  }
}

/** What an evening of a plan reads, or says again, as numbers of the list. */
function listEvening({ plans }: PracticeHead, { slug, evening, again }: Extract<Wanted, { kind: 'plan' }>): number[] {
  const { evenings = [] } = plans.find((plan) => plan.slug === slug) ?? {};
  const meant = evenings.find(({ number }) => number === evening);
  const from = again ? evenings.filter(({ number }) => meant?.again.includes(number)) : [meant];
  return from.flatMap((one) => one?.reads ?? []);
}

/** First what is due, longest waiting first; then what is new, by need; then the rest, by when it is due. */
function orderForPractice(questions: readonly PracticeQuestion[], progress: Progress, now: number, interview?: number): PracticeQuestion[] {
  const rank = new Map(
    questions.map((question) => {
      const next = findNext(progress.questions.get(question.id)?.reviews ?? [], interview);
      if (isDue(next, now)) return [question, [0, next.kind === 'at' ? next.at : 0]];
      if (next.kind === 'new') return [question, [1, 0]];
      return [question, [2, next.kind === 'at' ? next.at : Number.MAX_SAFE_INTEGER]];
    }),
  );
  return questions.toSorted((a, b) => rank.get(a)![0]! - rank.get(b)![0]! || rank.get(a)![1]! - rank.get(b)![1]!);
}

/** As many of these questions, from the first, as can be said in so many minutes: at least one. */
export function fitMinutes(questions: readonly PracticeQuestion[], minutes: number | undefined): PracticeQuestion[] {
  if (minutes === undefined) return [...questions];
  let left = minutes * 60;
  return questions.filter((question, index) => (left -= question.seconds + AROUND_SECONDS) >= 0 || index === 0);
}

/** Whole minutes that these questions take. */
export function countMinutes(questions: readonly PracticeQuestion[]): number {
  return Math.ceil(questions.reduce((sum, { seconds }) => sum + seconds + AROUND_SECONDS, 0) / 60);
}
