import { countOf } from '../../text/count.ts';
import { fitPlan, type Tonight } from './tonight.ts';

/** A plan as a page of plans knows it. */
export interface PlanOffer {
  slug: string;
  /** `In three days` */
  when: string;
  days: number;
  /** Its page, with the site's base. */
  path: string;
}

/** A part of a sentence: words, or a link. */
export type Said = string | { text: string; href: string };

/** What a plan's page says of tonight. */
export interface TonightFacts {
  plan: PlanOffer;
  /** All plans, the shortest first. */
  plans: readonly PlanOffer[];
  /** Days until the interview; undefined where no day is set. */
  left: number | undefined;
  tonight: Tonight | undefined;
  /** Whether the reader set the day on this plan's page. */
  isFollowed: boolean;
  /** Says the day in so many days: `Thursday, 3 December`. */
  formatDay: (days: number) => string;
}

/** What is said of tonight on the page of a plan, with a link to tonight's evening or to the plan that fits. */
export function describeTonight({ plan, plans, left, tonight, isFollowed, formatDay }: TonightFacts): Said[] {
  if (!tonight || left === undefined) return ['Set the day: each evening then has its date, and tonight is marked.'];
  if (tonight.kind === 'over') return ['That day is over. Set the next one; an empty field clears it.'];
  if (tonight.kind === 'morning') return ['Your interview is today. What is left of the plan is ', { text: 'the morning', href: '#morning' }, '.'];
  const fitting = fitPlan(plans, left);
  const day = left === 1 ? 'tomorrow' : `in ${countOf(left, 'day')}`;
  if (tonight.kind === 'early') {
    const text = `Your interview is ${day}. This plan begins on ${formatDay(tonight.days)}; you may begin earlier.`;
    return fitting && fitting.days > plan.days ? [`${text} There is time for a longer plan: `, toLink(fitting), '.'] : [text];
  }
  // Who follows a plan is in the middle of it; for all others its first evenings are gone.
  if (left < plan.days && !isFollowed && fitting)
    return [
      `Your interview is ${day}: too soon for this plan, which takes ${countOf(plan.days, 'evening')}. If you begin now, take the plan `,
      toLink(fitting),
      '.',
    ];
  if (plan.days === 1) return ['Your interview is tomorrow: this is for tonight.'];
  return ['Tonight is ', { text: `evening ${tonight.number}`, href: `#evening-${tonight.number}` }, `. Your interview is ${day}.`];
}

function toLink({ when, path }: PlanOffer): Said {
  return { text: when, href: path };
}
