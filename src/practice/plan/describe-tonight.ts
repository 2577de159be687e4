import * as words from '#words';
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
  if (!tonight || left === undefined) return [words.planDayUnset];
  if (tonight.kind === 'over') return [words.planDayOver];
  if (tonight.kind === 'morning') return words.planDayMorning(linkTo('#morning'));
  const fitting = fitPlan(plans, left);
  if (tonight.kind === 'early') {
    const text = words.planDayEarly(left, formatDay(tonight.days));
    return fitting && fitting.days > plan.days ? [`${text} `, ...words.planDayLonger(fitting.when, linkTo(fitting.path))] : [text];
  }
  // Who follows a plan is in the middle of it; for all others its first evenings are gone.
  if (left < plan.days && !isFollowed && fitting) return words.planDayTooSoon(left, plan.days, fitting.when, linkTo(fitting.path));
  if (plan.days === 1) return [words.planDayTomorrow];
  return words.planDayEvening(tonight.number, left, linkTo(`#evening-${tonight.number}`));
}

/** Makes a link of the words of a sentence. */
function linkTo(href: string): (text: string) => Said {
  return (text) => ({ text, href });
}
