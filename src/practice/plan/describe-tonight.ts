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

/** What is said of tonight: a sentence, and a better plan where there is one. */
export interface Said {
  text: string;
  /** Follows the text as a link. */
  offer?: PlanOffer;
}

/** What is said of tonight on the page of a plan. `left` is undefined where no day is set, `formatDay` says the day in so many days. */
export function describeTonight(
  plan: PlanOffer,
  tonight: Tonight | undefined,
  left: number | undefined,
  { plans, isFollowed, formatDay }: { plans: readonly PlanOffer[]; isFollowed: boolean; formatDay: (days: number) => string },
): Said {
  if (!tonight || left === undefined) return { text: 'Set the day: each evening then has its date, and tonight is marked.' };
  if (tonight.kind === 'over') return { text: 'That day is over. Set the next one; an empty field clears it.' };
  if (tonight.kind === 'morning') return { text: 'Your interview is today. What is left of the plan is the morning.' };
  const offer = fitPlan(plans, left);
  if (tonight.kind === 'early') {
    const text = `Your interview is in ${countOf(left, 'day')}. This plan begins on ${formatDay(tonight.days)}; you may begin earlier.`;
    return offer && offer.days > plan.days ? { text: `${text} There is time for a longer plan: `, offer } : { text };
  }
  const day = left === 1 ? 'tomorrow' : `in ${countOf(left, 'day')}`;
  const text = plan.days === 1 ? `Your interview is ${day}: this is for tonight.` : `Tonight is evening ${tonight.number}. Your interview is ${day}.`;
  // Who follows a plan is in the middle of it; for all others its first evenings are gone.
  if (left === plan.days || isFollowed || !offer) return { text };
  return {
    text: `Your interview is ${day}: too soon for this plan, which takes ${plan.days}. If you begin now, take the plan `,
    offer,
  };
}
