import * as words from '#words';
import { nameScore, SCORES, type Score } from '../progress/progress.ts';
import { formatClock } from './format-clock.ts';
import { countOver, finalScore, type Outcome } from './outcomes.ts';
import type { Result } from './session.ts';

/** What was good about a session, in a sentence or two; empty where nothing was scored. */
export function sayGood(outcomes: readonly Outcome[]): string {
  const total = outcomes.length;
  if (total === 0) return '';
  const good = outcomes.filter((outcome) => finalScore(outcome) >= 3).length;
  const better = outcomes.filter((outcome) => finalScore(outcome) > outcome.scores[0]!).length;
  return [sayShare(good, total), ...(better > 0 ? [words.endBetter(better)] : [])].join(' ');
}

function sayShare(good: number, total: number): string {
  if (good === 0) return words.endNoneGood(total);
  return good < total ? words.endSomeGood(good, total) : words.endAllGood(total);
}

/** A session in numbers: `6 answers · 4:10 spoken · 2 too long · 4 good · 2 weak`. */
export function sayTotals(results: readonly Result[], outcomes: readonly Outcome[]): string {
  const spoken = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const over = outcomes.filter((outcome) => countOver(outcome) > 0).length;
  const count = (score: Score): number => results.filter((result) => result.score === score).length;
  return [
    words.endAnswers(results.length),
    ...(spoken > 0 ? [words.endSpoken(formatClock(spoken))] : []),
    ...(over > 0 ? [words.endTooLong(over)] : []),
    ...SCORES.toReversed()
      .filter((score) => count(score) > 0)
      .map((score) => words.endScored(count(score), nameScore(score))),
  ].join(' · ');
}

/** The scores of a question in order: `again, then good`. */
export function sayScores({ scores }: Outcome): string {
  return words.endScores(scores.map(nameScore));
}
