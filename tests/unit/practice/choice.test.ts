import { describe, expect, test } from 'vitest';
import { FIRST_CHOICE, formatChoice, parseChoice, type Choice } from '../../../src/practice/choice/choice.ts';
import { chooseQuestions, countMinutes, fitMinutes } from '../../../src/practice/choice/choose-questions.ts';
import type { Progress } from '../../../src/practice/progress/progress.ts';
import { makeHead } from './made-head.ts';

const HEAD = makeHead([{ core: true, asked: 0 }, { topic: 1, asked: 0 }, { topic: 1 }, { asked: 2 }], {
  plans: [
    {
      slug: 'week',
      when: 'In a week',
      days: 7,
      evenings: [
        { number: 1, reads: [0, 1], again: [] },
        { number: 2, reads: [2], again: [1] },
        { number: 7, reads: [], again: [1, 2] },
      ],
    },
  ],
});
const NONE: Progress = { questions: new Map(), interview: undefined };
const NOW = new Date(2026, 10, 30, 20).getTime();
const DAY = 86_400_000;

describe('the address of practice', () => {
  const choices: Choice[] = [
    ...(['due', 'last', 'weak', 'often', 'core', 'all'] as const).map((kind): Choice => ({ wanted: { kind }, minutes: 20, interview: undefined })),
    { wanted: { kind: 'topic', key: 'cake' }, minutes: undefined, interview: undefined },
    { wanted: { kind: 'plan', slug: 'week', evening: 2 }, minutes: 45, interview: undefined },
    { wanted: { kind: 'plan', slug: 'week', evening: 7, again: true }, minutes: 45, interview: undefined },
    { wanted: { kind: 'questions', ids: ['q-1', 'q-3'] }, minutes: 10, interview: undefined },
  ];
  test.each(choices.map((choice) => [formatChoice(choice), choice] as const))('%s is the choice that it was made of', (address, choice) => {
    expect(parseChoice(`?${address}`, HEAD)).toEqual({ choice, problems: [] });
  });

  test('of an interview is its minutes', () => {
    expect(formatChoice({ ...FIRST_CHOICE, interview: 30 })).toBe('interview=30');
    expect(parseChoice('?interview=30', HEAD).choice.interview).toBe(30);
  });

  test.each(['', '?', '?set=', '?utm_source=x'])('“%s” asks for nothing, and is no mistake', (address) =>
    expect(parseChoice(address, HEAD)).toEqual({ choice: FIRST_CHOICE, problems: [] }),
  );

  test.each([
    ['?set=nonsense', 'nonsense'],
    ['?set=topic.pie', 'topic.pie'],
    ['?set=topic.__proto__', 'topic.__proto__'],
    ['?set=plan.week.9', 'plan.week.9'],
    ['?set=plan.week.x', 'plan.week.x'],
    ['?set=plan.week.3', 'plan.week.3'],
    ['?set=plan.week.01', 'plan.week.01'],
    ['?set=plan.week.1.again', 'plan.week.1.again'],
    ['?set=plan.week.2.twice', 'plan.week.2.twice'],
    ['?set=questions.gone-1', 'questions.gone-1'],
    ['?minutes=-5', '-5'],
    ['?minutes=1e9', '1e9'],
    ['?interview=soon', 'soon'],
    [`?set=${'x'.repeat(500)}`, 'x'.repeat(60)],
  ])('%s is said to be none, and the usual choice is offered', (address, named) => {
    const { choice, problems } = parseChoice(address, HEAD);
    expect(choice).toEqual(FIRST_CHOICE);
    expect(problems).toEqual([`The address asks for “${named}”, which this pack does not have. Choose below.`]);
  });

  test('keeps what it can of single questions', () => {
    expect(parseChoice('?set=questions.', HEAD)).toMatchObject({ choice: { wanted: { kind: 'questions', ids: [] } }, problems: [] });
    expect(parseChoice('?set=questions.gone-1.q-2.q-2', HEAD).choice.wanted).toEqual({ kind: 'questions', ids: ['q-2'] });
  });
});

describe('a choice', () => {
  const ids = (wanted: Choice['wanted'], progress = NONE, interview?: number): string[] =>
    chooseQuestions(HEAD, wanted, progress, NOW, interview).map(({ id }) => id);

  test('names questions by what they are, in the order of need', () => {
    expect(ids({ kind: 'all' })).toEqual(['q-0', 'q-1', 'q-2', 'q-3']);
    expect(ids({ kind: 'core' })).toEqual(['q-0']);
    expect(ids({ kind: 'often' })).toEqual(['q-0', 'q-1']);
    expect(ids({ kind: 'topic', key: 'cake' })).toEqual(['q-1', 'q-2']);
    expect(ids({ kind: 'plan', slug: 'week', evening: 2 })).toEqual(['q-2']);
    expect(ids({ kind: 'plan', slug: 'week', evening: 7 })).toEqual([]);
    expect(ids({ kind: 'plan', slug: 'week', evening: 7, again: true })).toEqual(['q-0', 'q-1', 'q-2']);
    expect(ids({ kind: 'plan', slug: 'week', evening: 2, again: true })).toEqual(['q-0', 'q-1']);
    expect(ids({ kind: 'due' })).toEqual([]);
    expect(ids({ kind: 'weak' })).toEqual([]);
  });

  test('asks first what is due, then what is new, then the rest', () => {
    const progress: Progress = {
      ...NONE,
      questions: new Map([
        ['q-0', { reviews: [{ at: NOW - DAY / 24, score: 4 as const, seconds: 0 }] }],
        ['q-3', { reviews: [{ at: NOW - 9 * DAY, score: 2 as const, seconds: 0 }] }],
      ]),
    };
    expect(ids({ kind: 'all' }, progress)).toEqual(['q-3', 'q-1', 'q-2', 'q-0']);
    expect(ids({ kind: 'due' }, progress)).toEqual(['q-3']);
    expect(ids({ kind: 'weak' }, progress)).toEqual(['q-3']);
  });

  test('is as long as its minutes, and one question at least', () => {
    const all = chooseQuestions(HEAD, { kind: 'all' }, NONE, NOW);
    expect(fitMinutes(all, undefined)).toHaveLength(4);
    expect(fitMinutes(all, 3)).toHaveLength(2);
    expect(fitMinutes(all, 1)).toHaveLength(1);
    expect(countMinutes(all)).toBe(5);
    expect(fitMinutes([], 10)).toEqual([]);
  });
});
