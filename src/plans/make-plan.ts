import type { Question } from '../pack/site-pack.ts';
import { AGAIN_SHARE, fillEvenings, type Evening, type Reading } from './fill-evenings.ts';
import { minutesToRead, minutesToSay } from './minutes.ts';
import { byNeed, groupForReading } from './order-reading.ts';

/** What a plan is given: how many evenings there are, and how long one should be. */
export interface Span {
  evenings: number;
  /** Minutes of an evening that is full; none is a quarter longer. */
  aim: number;
  /** Evenings at the end on which nothing new is read. */
  quiet: number;
}

/** What to do each evening, and on the morning. */
export interface Schedule {
  evenings: Evening[];
  /** What is said once more on the morning: core answers, or those of the first evening. */
  morning: { questions: Question[]; minutes: number; isCore: boolean };
  /** What did not fit, in the order of need. */
  leftOut: Question[];
}

/** Shortest evening that is made where there is time for everything, in minutes. */
const SHORTEST = 30;
/** Longest that the morning is, in minutes. */
const MORNING = 20;

/** The schedule of a span: as many questions as fit, in the order of need, read by topic. The same questions give the same schedule. */
export function makePlan(questions: readonly Question[], span: Span): Schedule {
  const ranked = byNeed(questions);
  const minutes = measure(ranked, span);
  for (let count = minutes.size; count > 0; count -= 1) {
    const groups = groupForReading(ranked.slice(0, count)).map((group) => group.map((question) => ({ question, minutes: minutes.get(question)! })));
    const evenings = arrange(groups, span);
    if (evenings) return { evenings, morning: planMorning(evenings), leftOut: ranked.slice(count) };
  }
  return { evenings: [], morning: { questions: [], minutes: 0, isCore: false }, leftOut: ranked };
}

/** The minutes of the first questions, as many as could fit if nothing were said again. Beside earlier answers, an evening can always hold one page. */
function measure(ranked: readonly Question[], { evenings, quiet, aim }: Span): Map<Question, number> {
  const longest = Math.floor(aim * (1 - AGAIN_SHARE));
  const minutes = new Map<Question, number>();
  let left = (evenings - quiet) * aim * 1.25;
  for (const question of ranked) {
    const own = Math.min(minutesToRead(question), longest);
    if ((left -= own) < 0) break;
    minutes.set(question, own);
  }
  return minutes;
}

/** Evenings as even as can be: the shortest target that holds everything, topics kept together where that is possible. */
function arrange(groups: readonly Reading[][], { evenings, quiet, aim }: Span): Evening[] | undefined {
  const fill = (target: number, together: boolean): Evening[] | undefined => fillEvenings(groups, { evenings, quiet, target, together });
  const full = fill(aim, false);
  if (!full) return undefined;
  for (const together of [true, false])
    for (let target = Math.min(SHORTEST, aim); target <= aim; target += 1) {
      const filled = fill(target, together);
      if (filled) return filled;
    }
  return full;
}

function planMorning(evenings: readonly Evening[]): Schedule['morning'] {
  const read = evenings.flatMap(({ reads }) => reads.map(({ question }) => question));
  const core = read.filter(({ meta }) => meta.core !== undefined);
  const isCore = core.length > 0;
  const wanted = isCore ? core : (evenings[0]?.reads.map(({ question }) => question) ?? []);
  const questions = wanted.filter((_, index) => minutesToSay(wanted.slice(0, index + 1)) <= MORNING);
  return { questions, minutes: minutesToSay(questions), isCore };
}
