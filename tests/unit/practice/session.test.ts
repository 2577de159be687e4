import { describe, expect, test } from 'vitest';
import { planInterview } from '../../../src/practice/session/plan-interview.ts';
import { Session } from '../../../src/practice/session/session.ts';
import { makeHead } from './made-head.ts';

const NOW = 1_000_000;

describe('a session', () => {
  const { questions } = makeHead([{ next: [3, 4] }, {}, {}, {}, {}]);
  const start = (count = 3, minutes?: number): Session => new Session(questions.slice(0, count), { all: questions, minutes, now: NOW });
  const asked = (session: Session): string | undefined => session.current?.id;

  test('asks one after the other, to the end', () => {
    const session = start();
    const order: (string | undefined)[] = [];
    while (session.current) {
      order.push(asked(session));
      session.score(3, 20, NOW);
      session.goOn(NOW);
    }
    expect(order).toEqual(['q-0', 'q-1', 'q-2']);
    expect(session.results.map(({ question }) => question.id)).toEqual(order);
  });

  test('asks what was scored “again” once more, after others', () => {
    const session = start();
    session.score(1, 20, NOW);
    session.goOn(NOW);
    expect([asked(session), session.waiting]).toEqual(['q-1', 2]);
    session.goOn(NOW);
    session.goOn(NOW);
    expect(asked(session)).toBe('q-0');
  });

  test('is written down and goes on as it was, without what the pack has lost', () => {
    const session = start(4, 20);
    session.score(2, 20, NOW + 5);
    session.goOn(NOW + 6);
    const record: unknown = JSON.parse(JSON.stringify(session.record));
    const again = Session.restore(record, questions)!;
    expect([asked(again), again.isFollowUp, again.waiting, again.began, again.secondsLeft(NOW + 60_000)]).toEqual(['q-3', true, 2, NOW, 1140]);
    expect(again.results).toEqual(session.results);
    expect(Session.restore(record, questions.slice(0, 3))!.current?.id).toBe('q-1');
  });

  test.each([undefined, null, 7, {}, { queue: [], results: 'none', began: 1 }])('is not restored from %j', (record) =>
    expect(Session.restore(record, questions)).toBeUndefined(),
  );

  test('leaves out what is passed over, and does not score it', () => {
    const session = start();
    session.goOn(NOW);
    expect(asked(session)).toBe('q-1');
    expect(session.results).toEqual([]);
  });

  test('asks a follow-up at once, wherever else it waited, and not twice', () => {
    const session = start(5);
    expect(session.followUps.map(({ id }) => id)).toEqual(['q-3', 'q-4']);
    session.score(3, 20, NOW);
    session.goOn(NOW, questions[4]);
    expect([asked(session), session.isFollowUp, session.waiting]).toEqual(['q-4', true, 3]);
    session.score(3, 20, NOW);
    session.goOn(NOW);
    expect([asked(session), session.isFollowUp]).toEqual(['q-1', false]);
  });

  test('takes a score back as long as its question is asked', () => {
    const session = start();
    session.score(1, 20, NOW);
    expect(session.takeBack()?.score).toBe(1);
    expect(session.takeBack()).toBeUndefined();
    session.score(4, 20, NOW);
    session.goOn(NOW);
    expect(session.takeBack()).toBeUndefined();
    expect(session.results.map(({ score }) => score)).toEqual([4]);
  });

  test('of none has an end at once', () => {
    const session = start(0);
    expect(session.current).toBeUndefined();
    expect(() => session.score(3, 0, NOW)).toThrow('No question is asked.');
  });

  describe('that is an interview', () => {
    test('follows up a weak answer at once, a good one not, and a follow-up not again', () => {
      const weak = start(3, 30);
      weak.score(2, 20, NOW);
      weak.goOn(NOW);
      expect([asked(weak), weak.isFollowUp]).toEqual(['q-3', true]);
      weak.score(1, 20, NOW);
      weak.goOn(NOW);
      expect(asked(weak)).toBe('q-1');
      const good = start(3, 30);
      good.score(3, 20, NOW);
      good.goOn(NOW);
      expect(asked(good)).toBe('q-1');
    });

    test('ends where no time is left for a question, never below 0', () => {
      const session = start(3, 20);
      expect(session.secondsLeft(NOW + 60_000)).toBe(1140);
      session.score(3, 20, NOW);
      session.goOn(NOW + 19.5 * 60_000);
      expect(session.current).toBeUndefined();
      expect(session.secondsLeft(NOW + 99 * 60_000)).toBe(0);
      // A clock that is set back gives no more time than there was.
      expect(session.secondsLeft(NOW - 60_000)).toBe(1200);
    });
  });
});

describe('a planned interview', () => {
  /** Numbers from 0 to 1, the same ones each time. */
  const chance = (seed: number) => (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const many = makeHead(
    Array.from({ length: 90 }, (_, number) => ({ topic: number < 10 ? 0 : 1 + (number % 3), level: number % 3, asked: number % 3, core: number < 10 })),
    {
      topics: [
        { key: 'core', name: 'Core' },
        { key: 'aws', name: 'AWS', share: 60 },
        { key: 'helm', name: 'Helm', share: 10 },
        { key: 'git', name: 'Git' },
      ],
    },
  );

  test('opens with the first core question, and has more of them only at the beginning', () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const plan = planInterview(many, 30, chance(seed));
      expect(plan[0]).toBe(many.questions[0]);
      expect(plan.slice(3).some(({ core }) => core)).toBe(false);
      expect(new Set(plan).size).toBe(plan.length);
    }
  });

  test('mixes topics as often as interviews ask about them, and what is asked often comes oftener', () => {
    const plans = Array.from({ length: 200 }, (_, seed) => planInterview(many, 30, chance(seed + 1)).slice(0, 12)).flat();
    const count = (test: (question: (typeof plans)[number]) => boolean): number => plans.filter((question) => !question.core && test(question)).length;
    expect(count(({ topic }) => topic === 1)).toBeGreaterThan(count(({ topic }) => topic === 2) * 1.5);
    expect(count(({ topic }) => topic === 2)).toBeGreaterThan(100);
    expect(count(({ asked }) => asked === 0)).toBeGreaterThan(count(({ asked }) => asked === 2) * 2);
  });

  test('gets harder', () => {
    const plans = Array.from({ length: 200 }, (_, seed) => planInterview(many, 30, chance(seed + 1)));
    const mean = (at: number): number => plans.reduce((sum, plan) => sum + plan[at]!.level, 0) / plans.length;
    expect(mean(9)).toBeGreaterThan(mean(3) + 0.1);
  });

  test('is the same for the same numbers, longer for more minutes, and ends with the pack', () => {
    expect(planInterview(many, 30, chance(5))).toEqual(planInterview(many, 30, chance(5)));
    expect(planInterview(many, 45, chance(5)).length).toBeGreaterThan(planInterview(many, 20, chance(5)).length);
    expect(planInterview(makeHead([{}, {}]), 45, chance(5))).toHaveLength(2);
    expect(planInterview(makeHead([]), 45, chance(5))).toEqual([]);
  });
});
