import 'fake-indexeddb/auto';
import { createStore, entries, set } from 'idb-keyval';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProgressStore } from '../../../src/practice/progress/progress-store.ts';
import type { Review } from '../../../src/practice/progress/progress.ts';

let number = 0;
/** A name of a store that no test has used. */
const fresh = (): string => `store ${(number += 1)}`;
const review = (at: number, score: Review['score'] = 3): Review => ({ at, score, seconds: 20 });

const REFUSED = 'This browser keeps nothing for this site: what you score and write is gone when this page is closed. Export it to keep it.';
const FULL = 'This device has no room left, so your last changes are not saved. Export your progress, or free some room and go on.';
const NEWER = 'Your progress was saved by a newer version of this site. It is kept as it is; reload this page to use it. Until then nothing is saved.';

afterEach(() => vi.restoreAllMocks());

describe('progress on a device', () => {
  test('is there again when the page is', async () => {
    const name = fresh();
    const store = await ProgressStore.open(name);
    await store.addReview('a', review(1));
    await store.setWords('a', 'Mine.', '', 5);
    await store.setInterview('2026-12-03');
    const again = await ProgressStore.open(name);
    expect(again.of('a')).toEqual({ reviews: [review(1)], words: { text: 'Mine.', at: 5 } });
    expect(again.progress.interview).toBe('2026-12-03');
    expect(again.interviewAfter(new Date(2026, 11, 3, 23).getTime())).toBe(new Date(2026, 11, 3).getTime());
    // A day that is over limits nothing.
    expect(again.interviewAfter(new Date(2026, 11, 4).getTime())).toBeUndefined();
    expect(again.notice).toBeUndefined();
  });

  test('of two tabs is put together, in both', async () => {
    const name = fresh();
    const [one, other] = [await ProgressStore.open(name), await ProgressStore.open(name)];
    const told = new Promise<void>((resolve) => other.onChange(resolve));
    await one.addReview('a', review(1));
    await told;
    expect(other.of('a').reviews).toEqual([review(1)]);
    await Promise.all([one.addReview('a', review(10, 2)), other.addReview('a', review(20, 4))]);
    expect(
      (await ProgressStore.open(name))
        .of('a')
        .reviews.map(({ score }) => score)
        .sort(),
    ).toEqual([2, 3, 4]);
  });

  test('keeps the words of two tabs that changed the same', async () => {
    const name = fresh();
    const [one, other] = [await ProgressStore.open(name), await ProgressStore.open(name)];
    await one.setWords('a', 'From one tab.', '', 5);
    await other.setWords('a', 'From the other.', '', 6);
    expect((await ProgressStore.open(name)).of('a').words?.text).toBe('From the other.\n\n— an earlier version —\n\nFrom one tab.');
    await other.setWords('a', '', other.of('a').words!.text, 7);
    expect((await ProgressStore.open(name)).of('a')).toEqual({ reviews: [] });
  });

  test('says what is kept of words, so that a field can show it', async () => {
    const name = fresh();
    const [one, other] = [await ProgressStore.open(name), await ProgressStore.open(name)];
    expect(await one.setWords('a', 'One.', '', 5)).toBe('One.');
    const both = await other.setWords('a', 'Two.', '', 6);
    expect(both).toBe('Two.\n\n— an earlier version —\n\nOne.');
    // Going on from either side puts nothing there twice.
    expect(await one.setWords('a', 'One. More.', 'One.', 7)).toBe('One. More.\n\n— an earlier version —\n\nTwo.');
    expect(await other.setWords('a', '', both, 8)).toContain('One. More.');
    expect(await other.setWords('a', '', other.of('a').words!.text, 9)).toBe('');
  });

  test('knows the plan that is followed until the interview, and forgets it with the day', async () => {
    const name = fresh();
    const store = await ProgressStore.open(name);
    await store.setInterview('2026-12-03', 'week');
    await store.setInterview('2026-12-04');
    expect((await ProgressStore.open(name)).progress).toMatchObject({ interview: '2026-12-04', plan: 'week' });
    await store.setInterview(undefined);
    const { interview, plan } = (await ProgressStore.open(name)).progress;
    expect([interview, plan]).toEqual([undefined, undefined]);
  });

  test('takes a review back only as long as it is the last', async () => {
    const store = await ProgressStore.open(fresh());
    await store.addReview('a', review(1));
    await store.addReview('a', review(2, 1));
    await store.takeBack('a', 1);
    expect(store.of('a').reviews).toHaveLength(2);
    await store.takeBack('a', 2);
    expect(store.of('a').reviews).toEqual([review(1)]);
  });

  test('is deleted whole, also for other tabs', async () => {
    const name = fresh();
    const [one, other] = [await ProgressStore.open(name), await ProgressStore.open(name)];
    await one.addReview('a', review(1));
    await one.setInterview('2026-12-03');
    const told = new Promise<void>((resolve) => other.onChange(() => (other.progress.questions.size === 0 ? resolve() : undefined)));
    await one.deleteAll();
    await told;
    expect(await entries(createStore(name, 'progress'))).toEqual([]);
    expect([one.of('a'), one.progress.interview, other.of('a'), other.progress.interview]).toEqual([{ reviews: [] }, undefined, { reviews: [] }, undefined]);
  });

  test('of an imported file is added, and brings nothing twice', async () => {
    const store = await ProgressStore.open(fresh());
    await store.addReview('a', review(5));
    const file = { questions: new Map([['a', { reviews: [review(5), review(9, 1)] }]]), interview: '2026-12-03' };
    await store.add(file);
    await store.add(file);
    expect(store.of('a').reviews).toEqual([review(5), review(9, 1)]);
    expect(store.progress.interview).toBe('2026-12-03');
  });
});

test('what a page was writing when it was left is there on the next one', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  const leaving: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (_: string, act: () => void) => void leaving.push(act));
  const name = fresh();
  const store = await ProgressStore.open(name);
  await store.addReview('a', review(1));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new Error('The page is gone.');
  });
  const writing = [store.addReview('a', review(2)), store.setInterview('2026-12-03', 'week')];
  for (const act of leaving) act();
  await Promise.all(writing);
  vi.restoreAllMocks();
  await ProgressStore.open(name);
  expect((await ProgressStore.open(name)).of('a').reviews).toEqual([review(1), review(2)]);
  const { interview, plan } = (await ProgressStore.open(name)).progress;
  expect([interview, plan]).toEqual(['2026-12-03', 'week']);
  expect([...kept.keys()].filter((key) => key.includes('pending'))).toEqual([]);
  // What another page left is deleted with the rest.
  kept.set(`${name} pending`, JSON.stringify({ b: { reviews: [review(3)] } }));
  await store.deleteAll();
  expect((await ProgressStore.open(name)).of('b').reviews).toEqual([]);
  vi.unstubAllGlobals();
});

test('a page that Back brings from memory knows what other pages wrote and deleted meanwhile', async () => {
  const acts = new Map<string, (event: { persisted: boolean }) => void>();
  vi.stubGlobal('addEventListener', (name: string, act: () => void) => void acts.set(name, act));
  // No page in memory hears of others.
  vi.stubGlobal('BroadcastChannel', undefined);
  const name = fresh();
  const store = await ProgressStore.open(name);
  await store.addReview('a', review(1));
  const comeBack = acts.get('pageshow')!;
  const other = await ProgressStore.open(name);
  await other.addReview('b', review(2, 4));
  await other.takeBack('a', 1);
  await other.setInterview('2026-12-03', 'week');
  const told = new Promise<void>((resolve) => store.onChange(resolve));
  comeBack({ persisted: false });
  expect(store.of('b').reviews).toEqual([]);
  comeBack({ persisted: true });
  await told;
  expect([store.of('a').reviews, store.of('b').reviews, store.progress.plan]).toEqual([[], [review(2, 4)], 'week']);
  vi.unstubAllGlobals();
});

describe('where the device refuses', () => {
  test('to open, everything works until the page is closed, and is said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const store = await ProgressStore.open(fresh());
    expect(store.notice).toBe(REFUSED);
    await store.addReview('a', review(1));
    expect(store.of('a').reviews).toEqual([review(1)]);
    await store.deleteAll();
    expect(store.of('a').reviews).toEqual([]);
    expect(store.notice).toBe(REFUSED);
  });

  test('to answer, the page waits no longer than three seconds', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    const opening = ProgressStore.open(fresh());
    await vi.advanceTimersByTimeAsync(3000);
    expect((await opening).notice).toBe(REFUSED);
    vi.useRealTimers();
  });

  test('to write, it is said; what was not saved is, once there is room again', async () => {
    const name = fresh();
    const store = await ProgressStore.open(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await store.addReview('a', review(1));
    await store.addReview('a', review(2));
    await store.setInterview('2026-12-03');
    expect(store.notice).toBe(FULL);
    expect(store.of('a').reviews).toHaveLength(2);
    put.mockRestore();
    await store.addReview('b', review(3));
    expect(store.notice).toBeUndefined();
    const again = await ProgressStore.open(name);
    expect(again.of('a').reviews).toEqual([review(1), review(2)]);
    expect(again.of('b').reviews).toEqual([review(3)]);
    expect(again.progress.interview).toBe('2026-12-03');
  });
});

describe('what is stored', () => {
  test('by a newer version is kept as it is, and nothing is written', async () => {
    const name = fresh();
    const kept = createStore(name, 'progress');
    await set('question:a', { version: 2, answers: ['new'] }, kept);
    const store = await ProgressStore.open(name);
    expect(store.notice).toBe(NEWER);
    await store.addReview('a', review(1));
    expect(await entries(kept)).toEqual([['question:a', { version: 2, answers: ['new'] }]]);
  });

  test('and damaged is read as far as it can be, the rest kept aside and said once', async () => {
    const name = fresh();
    const kept = createStore(name, 'progress');
    const damaged = { version: 1, reviews: [review(1), 'x'] };
    await set('question:a', damaged, kept);
    await set('question:b', 'nonsense', kept);
    await set('question:c', { version: 1, reviews: [review(2)] }, kept);
    await set('interview', 'soon', kept);
    const store = await ProgressStore.open(name);
    expect(store.notice).toBe('The progress of 2 questions was damaged. What could be read is here; the rest is kept aside on this device.');
    expect([store.of('a').reviews, store.of('b').reviews, store.of('c').reviews]).toEqual([[review(1)], [], [review(2)]]);
    expect(store.progress.interview).toBeUndefined();
    await store.addReview('a', review(5));
    expect(new Map(await entries(kept)).get('damaged:question:a')).toEqual(damaged);
  });
});
