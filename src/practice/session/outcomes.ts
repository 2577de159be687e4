import type { PracticeQuestion } from '../data/practice-format.ts';
import type { Score } from '../progress/progress.ts';
import type { Result } from './session.ts';

/** A question of a session, with all its scores. */
export interface Outcome {
  question: PracticeQuestion;
  /** In order of time: more than one where it was asked again. */
  scores: Score[];
  /** Seconds of the last time that it was said with the clock; 0 where it never was. */
  seconds: number;
  isFollowUp: boolean;
}

/** Each question of a session once, in the order in which they were first asked; follow-ups below the question that they followed. */
export function listOutcomes(results: readonly Result[]): Outcome[] {
  const groups: Outcome[][] = [];
  let current: Outcome[] | undefined;
  for (const { question, score, seconds, isFollowUp } of results) {
    const group = groups.find((outcomes) => outcomes.some((outcome) => outcome.question === question));
    const known = group?.find((outcome) => outcome.question === question);
    if (known) {
      known.scores.push(score);
      known.seconds = seconds || known.seconds;
      if (!isFollowUp) current = group;
      continue;
    }
    const outcome: Outcome = { question, scores: [score], seconds, isFollowUp: isFollowUp && current !== undefined };
    if (outcome.isFollowUp) current!.push(outcome);
    else groups.push((current = [outcome]));
  }
  return groups.flat();
}

/** The score that counts: the last one. */
export function finalScore({ scores }: Outcome): Score {
  return scores.at(-1)!;
}

/** How much longer than its short answer something may be said, before it is called too long: a quarter. */
const TOO_LONG = 1.25;

/** Seconds that an answer was over the time of its short form; 0 where it was over by a quarter or less. */
export function countOver({ question, seconds }: Outcome): number {
  return seconds > question.seconds * TOO_LONG ? seconds - question.seconds : 0;
}
