import { afterEach, describe, expect, test, vi } from 'vitest';
import { clearRecent, readRecent, rememberSearch } from '../../../src/search/form/recent-searches.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A device that keeps what is written to it. */
function keep(first?: string): Map<string, string> {
  const kept = new Map<string, string>(first === undefined ? [] : [['recent-searches', first]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

describe('the last searches', () => {
  test('are none at first', () => {
    keep();
    expect(readRecent()).toEqual([]);
  });

  test('are the newest first, each once, however it is written', () => {
    keep();
    for (const query of ['rye', ' oats ', 'Rye', 'salt']) rememberSearch(query);
    expect(readRecent()).toEqual(['salt', 'Rye', 'oats']);
  });

  test('are eight at most', () => {
    keep();
    for (let number = 1; number <= 20; number += 1) rememberSearch(`batch ${number}`);
    expect(readRecent()).toEqual([20, 19, 18, 17, 16, 15, 14, 13].map((number) => `batch ${number}`));
  });

  test.each(['', '  \n', 'x'.repeat(81), 'rye '.repeat(3000)])('are not what is empty or a page long: %j', (query) => {
    const kept = keep();
    rememberSearch(query);
    expect(kept.size).toBe(0);
  });

  test.each(['constructor', '__proto__', '<b>rye</b>', '🍞', 'שחור', '"rye"'])('are as they were typed: %s', (query) => {
    keep();
    rememberSearch(query);
    expect(readRecent()).toEqual([query]);
  });

  test('are forgotten, and nothing of them is kept', () => {
    const kept = keep();
    rememberSearch('rye');
    clearRecent();
    expect(readRecent()).toEqual([]);
    expect(kept.size).toBe(0);
  });
});

describe('what something else has written', () => {
  test.each<[string, string, string[]]>([
    ['broken JSON', '["rye"', []],
    ['nothing', '', []],
    ['null', 'null', []],
    ['a text', '"rye"', []],
    ['a number', '5', []],
    ['an object', '{"0":"rye","length":1}', []],
    ['a list of other things', '[1,null,{"a":1},["oats"],"rye","","  ",true]', ['rye']],
    ['a long list', JSON.stringify(Array.from({ length: 100 }, (_, number) => `batch ${number}`)), [0, 1, 2, 3, 4, 5, 6, 7].map((number) => `batch ${number}`)],
    ['a page of text', JSON.stringify(['x'.repeat(10_000), 'rye']), ['rye']],
  ])('does no harm: %s', (_, written, expected) => {
    keep(written);
    expect(readRecent()).toEqual(expected);
    rememberSearch('salt');
    expect(readRecent()).toEqual(['salt', ...expected].slice(0, 8));
  });
});

describe('a device that keeps nothing', () => {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  test.each<[string, () => void]>([
    ['has no storage', () => vi.stubGlobal('localStorage', undefined)],
    ['refuses everything', () => vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })],
    ['is full', () => vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: () => undefined })],
  ])('is no error where it %s', (_, prepare) => {
    prepare();
    expect(() => rememberSearch('rye')).not.toThrow();
    expect(readRecent()).toEqual([]);
    expect(() => clearRecent()).not.toThrow();
  });

  test('is no error where storage itself can not be reached', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: refuse, configurable: true });
    try {
      rememberSearch('rye');
      clearRecent();
      expect(readRecent()).toEqual([]);
    } finally {
      Reflect.deleteProperty(globalThis, 'localStorage');
    }
  });

  test('still shows what it has, where it is full', () => {
    vi.stubGlobal('localStorage', { getItem: () => '["oats"]', setItem: refuse, removeItem: () => undefined });
    rememberSearch('rye');
    expect(readRecent()).toEqual(['oats']);
  });
});
