import { describe, expect, test } from 'vitest';
import type { PracticePlan } from '../../../src/practice/data/practice-format.ts';
import { parseWanted } from '../../../src/practice/choice/choice.ts';
import { describeTonight, type PlanOffer } from '../../../src/practice/plan/describe-tonight.ts';
import { choosePlan, findTonight, fitPlan, nameTonight } from '../../../src/practice/plan/tonight.ts';
import { makeHead } from './made-head.ts';

const makePlan = (slug: string, when: string, days: number): PracticePlan => ({
  slug,
  when,
  days,
  evenings: Array.from({ length: days }, (_, index) => ({
    number: index + 1,
    reads: index === days - 1 && days > 3 ? [] : [index],
    again: index === 0 ? [] : [index],
  })),
});
const PLANS = [
  makePlan('tomorrow', 'Tomorrow', 1),
  makePlan('three-days', 'In three days', 3),
  makePlan('week', 'In a week', 7),
  makePlan('two-weeks', 'In two weeks', 14),
];
const OFFERS: PlanOffer[] = PLANS.map(({ slug, when, days }) => ({ slug, when, days, path: `/plans/${slug}/` }));

test.each([
  [3, 5, { kind: 'early', days: 2 }],
  [3, 3, { kind: 'evening', number: 1 }],
  [3, 2, { kind: 'evening', number: 2 }],
  [3, 1, { kind: 'evening', number: 3 }],
  [3, 0, { kind: 'morning' }],
  [3, -1, { kind: 'over' }],
  [1, 1, { kind: 'evening', number: 1 }],
])('of a plan of %i days, %i days before the interview, tonight is %j', (days, left, tonight) => expect(findTonight(days, left)).toEqual(tonight));

describe('the plan of a reader', () => {
  test.each([
    [0, 'tomorrow'],
    [1, 'tomorrow'],
    [2, 'tomorrow'],
    [3, 'three-days'],
    [6, 'three-days'],
    [7, 'week'],
    [40, 'two-weeks'],
  ])('who follows none is the longest that fits into %i days: %s', (left, slug) => expect(choosePlan(PLANS, left)?.slug).toBe(slug));

  test('is the followed one, until a later interview has time for more', () => {
    expect(choosePlan(PLANS, 2, 'week')?.slug).toBe('week');
    expect(choosePlan(PLANS, 9, 'three-days')?.slug).toBe('week');
    expect(choosePlan(PLANS, 2, 'gone')?.slug).toBe('tomorrow');
    expect(fitPlan([], 3)).toBeUndefined();
  });
});

describe('tonight as practice offers it', () => {
  test.each([
    [undefined, undefined, 'tomorrow.1'],
    [-3, 'week', 'tomorrow.1'],
    [0, 'three-days', 'three-days.3'],
    [1, 'three-days', 'three-days.3'],
    [2, 'three-days', 'three-days.2'],
    [5, 'week', 'week.3'],
    [5, undefined, 'three-days.1'],
    [1, 'week', 'week.7.again'],
    [20, 'week', 'two-weeks.1'],
  ])('%s days before the interview, following %s, is %s', (left, followed, word) => {
    expect(nameTonight(PLANS, left, followed)).toBe(word);
    expect(parseWanted(`plan.${word}`, makeHead([], { plans: PLANS }))).toBeDefined();
  });

  test('is what the page of the same plan calls tonight, on each of its evenings', () => {
    for (const { slug, days } of PLANS)
      for (let left = days; left >= 1; left -= 1) {
        const tonight = findTonight(days, left);
        expect(tonight.kind).toBe('evening');
        expect(nameTonight(PLANS, left, slug)?.split('.').slice(0, 2)).toEqual([slug, String(tonight.kind === 'evening' && tonight.number)]);
      }
  });

  test('is the evening before where a small pack leaves one free, and nothing in a pack without questions', () => {
    const small = [
      {
        ...makePlan('week', 'In a week', 7),
        evenings: [
          { number: 1, reads: [0], again: [] },
          { number: 2, reads: [], again: [1] },
        ],
      },
    ];
    expect(nameTonight(small, 5, 'week')).toBe('week.2.again');
    expect(nameTonight([{ ...small[0]!, evenings: [] }], 5)).toBeUndefined();
    expect(nameTonight([], 5)).toBeUndefined();
  });
});

describe('the page of a plan says', () => {
  const say = (slug: string, left: number | undefined, isFollowed = false): string => {
    const plan = OFFERS.find((offer) => offer.slug === slug)!;
    const tonight = left === undefined ? undefined : findTonight(plan.days, left);
    const said = describeTonight({ plan, plans: OFFERS, left, tonight, isFollowed, formatDay: (days) => `day ${days}` });
    return said.map((part) => (typeof part === 'string' ? part : `[${part.text} ${part.href}]`)).join('');
  };
  test.each([
    ['three-days', undefined, false, 'Set the day: each evening then has its date, and tonight is marked.'],
    ['three-days', -1, true, 'That day is over. Set the next one; an empty field clears it.'],
    ['three-days', 0, true, 'Your interview is today. What is left of the plan is [the morning #morning].'],
    ['three-days', 5, true, 'Your interview is in 5 days. This plan begins on day 2; you may begin earlier.'],
    [
      'three-days',
      8,
      true,
      'Your interview is in 8 days. This plan begins on day 5; you may begin earlier. There is time for a longer plan: [In a week /plans/week/].',
    ],
    ['three-days', 3, false, 'Tonight is [evening 1 #evening-1]. Your interview is in 3 days.'],
    ['three-days', 1, true, 'Tonight is [evening 3 #evening-3]. Your interview is tomorrow.'],
    ['tomorrow', 1, false, 'Your interview is tomorrow: this is for tonight.'],
    ['week', 5, true, 'Tonight is [evening 3 #evening-3]. Your interview is in 5 days.'],
    [
      'week',
      5,
      false,
      'Your interview is in 5 days: too soon for this plan, which takes 7 evenings. If you begin now, take the plan [In three days /plans/three-days/].',
    ],
    [
      'three-days',
      1,
      false,
      'Your interview is tomorrow: too soon for this plan, which takes 3 evenings. If you begin now, take the plan [Tomorrow /plans/tomorrow/].',
    ],
  ] as const)('of %s, %s days before, followed: %s, “%s”', (slug, left, isFollowed, said) => expect(say(slug, left, isFollowed)).toBe(said));
});
