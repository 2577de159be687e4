import type { PracticePlan } from '../data/practice-format.ts';

/** What of a plan tonight is. */
export type Tonight =
  | { kind: 'evening'; number: number }
  /** Its first evening is in so many days. */
  | { kind: 'early'; days: number }
  /** The interview is today: the evenings are over. */
  | { kind: 'morning' }
  | { kind: 'over' };

/** What tonight is of a plan of so many days, `left` days before the interview: its last evening is the day before. */
export function findTonight(days: number, left: number): Tonight {
  if (left < 0) return { kind: 'over' };
  if (left === 0) return { kind: 'morning' };
  return left > days ? { kind: 'early', days: left - days } : { kind: 'evening', number: days - left + 1 };
}

/** The longest plan that fits into the days left; the shortest where none does. Plans are listed the shortest first. */
export function fitPlan<T extends { days: number }>(plans: readonly T[], left: number): T | undefined {
  return plans.findLast(({ days }) => days <= left) ?? plans[0];
}

/** The plan that a reader follows as long as they are in it, else the one that fits: a later interview may have time for a longer one. */
export function choosePlan<T extends { slug: string; days: number }>(plans: readonly T[], left: number, followed?: string): T | undefined {
  return plans.find(({ slug, days }) => slug === followed && days >= left) ?? fitPlan(plans, left);
}

/**
 * The word of an address for what tonight is of the reader's plan, `week.3`; `week.7.again` where that evening reads nothing new.
 * A plan may be begun before its day; a night off repeats the evening before. Without a day to come it is the first of the shortest plan.
 */
export function nameTonight(plans: readonly PracticePlan[], left: number | undefined, followed?: string): string | undefined {
  const days = left === undefined || left < 0 ? undefined : left;
  const plan = days === undefined ? plans[0] : choosePlan(plans, days, followed);
  if (!plan) return undefined;
  const tonight = findTonight(plan.days, days ?? plan.days);
  const number = tonight.kind === 'evening' ? tonight.number : tonight.kind === 'morning' ? plan.days : 1;
  const evening = plan.evenings.findLast((one) => one.number <= number) ?? plan.evenings[0];
  if (!evening) return undefined;
  return `${plan.slug}.${evening.number}${evening.reads.length === 0 ? '.again' : ''}`;
}
