import { describe, expect, test } from 'vitest';
import { PracticeData, PracticeDataError } from '../../../src/practice/data/practice-data.ts';
import { CARDS_IN_PART } from '../../../src/practice/data/practice-format.ts';
import { makeHead } from './made-head.ts';

const COUNT = CARDS_IN_PART + 5;

/** A site with so many questions, of one version; answers what was asked for. */
function makeSite(version: string, count = COUNT) {
  const head = { ...makeHead(Array.from({ length: count }, () => ({}))), version };
  const cards = head.questions.map(({ id }) => ({ question: `${id} of ${version}`, path: '/', oneLine: '', terms: [], short: '', scores: '' }));
  return (name: string): unknown => {
    if (name === 'index.json') return head;
    const part = Number(/^cards-(\d+)\.json/.exec(name)![1]);
    return { version, cards: cards.slice(part * CARDS_IN_PART, (part + 1) * CARDS_IN_PART) };
  };
}

describe('the cards', () => {
  test('are loaded in parts, each once', async () => {
    const asked: string[] = [];
    const site = makeSite('1');
    const data = await PracticeData.open(async (name) => (asked.push(name), site(name)));
    expect((await data.card('q-0'))?.question).toBe('q-0 of 1');
    expect((await data.card('q-3'))?.question).toBe('q-3 of 1');
    expect((await data.card(`q-${CARDS_IN_PART}`))?.question).toBe(`q-${CARDS_IN_PART} of 1`);
    expect(asked).toEqual(['index.json', 'cards-0.json?v=1', 'cards-1.json?v=1']);
    expect(await data.card('gone')).toBeUndefined();
  });

  test('of a site that was updated meanwhile are all of the new version', async () => {
    let site = makeSite('1');
    const data = await PracticeData.open(async (name) => site(name));
    site = makeSite('2', COUNT - 1);
    expect((await data.card('q-0'))?.question).toBe('q-0 of 2');
    expect((await data.card(`q-${CARDS_IN_PART}`))?.question).toBe(`q-${CARDS_IN_PART} of 2`);
    expect(await data.card(`q-${COUNT - 1}`)).toBeUndefined();
    expect(data.head.version).toBe('2');
  });

  test('that cannot be loaded are asked for again the next time', async () => {
    const site = makeSite('1');
    let fails = true;
    const data = await PracticeData.open(async (name) => {
      if (fails && name !== 'index.json') throw new Error('offline');
      return site(name);
    });
    await expect(data.card('q-0')).rejects.toThrow('offline');
    fails = false;
    expect((await data.card('q-0'))?.question).toBe('q-0 of 1');
  });
});

test.each([null, 7, {}, { questions: 'x' }])('a list %j is none', async (value) => {
  await expect(PracticeData.open(async () => value)).rejects.toThrow(new PracticeDataError('index.json does not list the questions.'));
});
