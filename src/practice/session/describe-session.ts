import { countOf } from '../../text/count.ts';
import { SCORE_NAMES, SCORES, type Score } from '../progress/progress.ts';
import { formatClock } from './format-clock.ts';
import { countOver, finalScore, type Outcome } from './outcomes.ts';
import type { Result } from './session.ts';

/** What was good about a session, in a sentence or two; empty where nothing was scored. */
export function sayGood(outcomes: readonly Outcome[]): string {
  const total = outcomes.length;
  if (total === 0) return '';
  const good = outcomes.filter((outcome) => finalScore(outcome) >= 3).length;
  const better = outcomes.filter((outcome) => finalScore(outcome) > outcome.scores[0]!).length;
  return [sayShare(good, total), ...(better > 0 ? [`${countOf(better, 'question')} went better the second time.`] : [])].join(' ');
}

function sayShare(good: number, total: number): string {
  if (good === 0) return `You tried ${countOf(total, 'question')}. What you read tonight is easier the next time.`;
  if (good < total) return `You answered ${good} of ${total} questions well.`;
  return total === 1 ? 'You answered it well.' : `You answered all ${total} questions well.`;
}

/** A session in numbers: `6 answers · 4:10 spoken · 2 too long · 4 good · 2 weak`. */
export function sayTotals(results: readonly Result[], outcomes: readonly Outcome[]): string {
  const spoken = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const over = outcomes.filter((outcome) => countOver(outcome) > 0).length;
  const count = (score: Score): number => results.filter((result) => result.score === score).length;
  return [
    countOf(results.length, 'answer'),
    ...(spoken > 0 ? [`${formatClock(spoken)} spoken`] : []),
    ...(over > 0 ? [`${over} too long`] : []),
    ...SCORES.toReversed()
      .filter((score) => count(score) > 0)
      .map((score) => `${count(score)} ${SCORE_NAMES[score]}`),
  ].join(' · ');
}

/** The scores of a question in order: `again, then good`. */
export function sayScores({ scores }: Outcome): string {
  return scores.map((score) => SCORE_NAMES[score]).join(', then ');
}
