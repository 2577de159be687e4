import * as words from '#words';
import { planPath, type PlanSlug } from '../pack/addresses.ts';
import { FREQUENCIES } from '../pack/question-schema.ts';
import type { Question, SitePack } from '../pack/site-pack.ts';
import type { Evening } from './fill-evenings.ts';
import { makePlan, type Schedule, type Span } from './make-plan.ts';

/** A plan with its page. */
export interface Plan extends Schedule {
  slug: PlanSlug;
  path: string;
  /** When the interview is: `In three days`. */
  when: string;
  title: string;
  /** Days from its first evening to the interview: the last evening is the day before. */
  days: number;
  /** How many evenings, how many minutes, how many questions. */
  facts: [evenings: string, minutes: string, questions: string];
}

/** What a plan knows of a sheet to print. */
export interface PrintSheet {
  slug: string;
  title: string;
  questions: readonly Question[];
}

const SPANS: Record<PlanSlug, Span> = {
  tomorrow: { evenings: 1, aim: 100, quiet: 0 },
  'three-days': { evenings: 3, aim: 60, quiet: 0 },
  week: { evenings: 7, aim: 60, quiet: 1 },
  'two-weeks': { evenings: 14, aim: 45, quiet: 1 },
};

/** The four plans of a pack, the shortest first. */
export function listPlans({ questions }: Pick<SitePack, 'questions'>): Plan[] {
  return (Object.keys(SPANS) as PlanSlug[]).map((slug) => {
    const schedule = makePlan(questions, SPANS[slug]);
    const named = { when: words.planWhen(slug), title: words.planTitle(slug) };
    return { ...schedule, slug, path: planPath(slug), ...named, days: SPANS[slug].evenings, facts: listFacts(schedule) };
  });
}

function listFacts({ evenings }: Schedule): Plan['facts'] {
  const longest = Math.max(0, ...evenings.map(({ minutes }) => minutes));
  const read = evenings.reduce((sum, { reads }) => sum + reads.length, 0);
  return [words.planEvenings(evenings.length), words.planLength(evenings.length, longest), words.countQuestions(read)];
}

/** The sheet to print on each evening, by its number: the one with the most of what is read, two at least, named on the first such evening alone. */
export function chooseSheets(evenings: readonly Evening[], sheets: readonly PrintSheet[]): Map<number, PrintSheet> {
  const chosen = new Map<number, PrintSheet>();
  for (const { number, reads } of evenings) {
    const held = (sheet: PrintSheet): number => reads.filter(({ question }) => sheet.questions.includes(question)).length;
    const best = sheets.reduce<PrintSheet | undefined>((first, sheet) => (first && held(first) >= held(sheet) ? first : sheet), undefined);
    if (best && held(best) >= Math.min(2, reads.length) && held(best) > 0 && ![...chosen.values()].includes(best)) chosen.set(number, best);
  }
  return chosen;
}

/** How often interviewers ask what a plan leaves out: `3 asked sometimes, 2 rarely`. */
export function describeLeftOut(questions: readonly Question[]): string {
  const counts = FREQUENCIES.map((asked) => ({ asked, count: questions.filter(({ meta }) => meta.asked === asked).length }));
  return words.planAsked(counts.filter(({ count }) => count > 0));
}

/** Numbers of evenings as a reader says them: three or more in a row are one run, others stand alone. */
export function listRuns(numbers: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) => (last === first + 1 ? [first, last].map((one) => ({ first: one, last: one })) : [{ first, last }]));
}

/** Most words of one evening. */
const MOST_TERMS = 10;

/** The words that an interviewer listens for in what is read: the first of each question, then the second, ten at most. */
export function listTerms({ reads }: Pick<Evening, 'reads'>): string[] {
  const terms = [0, 1].flatMap((place) => reads.flatMap(({ question }) => question.meta.terms[place] ?? []));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}
