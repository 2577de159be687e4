import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findLookalikes } from '../../../../src/search/english/find-lookalikes.ts';
import { findNear } from '../../../../src/search/english/find-near.ts';
import type { PackWords } from '../../../../src/search/english/pack-words.ts';
import { toVectors } from '../../../../src/search/english/read-vectors.ts';
import { readWordNet, type WordNet } from '../../../../src/search/english/read-wordnet.ts';
import { tinyVectors, writeWordNet, type Meaning } from './tiny-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'answerpack-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function wordNetOf(meanings: Record<string, Meaning>): WordNet {
  writeWordNet(folder, meanings);
  return readWordNet(folder);
}

function packOf(words: string[], more: { bodies?: string[]; names?: string[]; worth?: number } = {}): PackWords {
  const short = new Map(words.map((word) => [word, { worth: more.worth ?? 1, questions: 1 }]));
  return { all: new Set([...words, ...(more.bodies ?? [])]), short, names: new Set(more.names) };
}

/** Words of one meaning, all in one place of space; what the meaning is called does not matter. */
function together(...words: string[]): { meanings: Record<string, Meaning>; places: Record<string, [number, number, number]> } {
  return { meanings: { one: { words } }, places: Object.fromEntries(words.map((word) => [word, [1, 0, 0]])) };
}

function near(
  pack: PackWords,
  meanings: Record<string, Meaning>,
  places: Record<string, [number, number, number]>,
  never: string[] = [],
): Record<string, string[]> {
  const found = findNear(pack, wordNetOf(meanings), toVectors(tinyVectors(places), 'vectors.json'), never);
  return Object.fromEntries(found.map((entry) => [entry.word, entry.near]));
}

describe('words that mean nearly the same', () => {
  test('are those that WordNet relates and that are used alike, the nearest first', () => {
    const meanings: Record<string, Meaning> = {
      peril: { words: ['danger', 'risk'], pointers: [['@', 'worry']] },
      worry: { words: ['worry'] },
    };
    expect(near(packOf(['risk', 'worry']), meanings, { danger: [1, 0, 0], risk: [0.9, 0.3, 0], worry: [0.9, 0.4, 0] })).toEqual({ danger: ['risk', 'worry'] });
  });

  test('are no topical company: used alike, but not related', () => {
    const meanings: Record<string, Meaning> = { a: { words: ['doctor'] }, b: { words: ['nurse'] } };
    expect(near(packOf(['nurse']), meanings, { doctor: [1, 0, 0], nurse: [1, 0, 0] })).toEqual({});
  });

  test('are not those that WordNet relates in a sense that nobody uses', () => {
    expect(near(packOf(['pod']), together('pea', 'pod').meanings, { pea: [1, 0, 0], pod: [0, 1, 0] })).toEqual({});
  });

  test('are never the contrary, nor what is like the contrary', () => {
    const meanings: Record<string, Meaning> = {
      change: {
        pos: 'v',
        words: ['change', 'alter'],
        pointers: [
          ['~', 'less'],
          ['~', 'more'],
        ],
      },
      less: {
        pos: 'v',
        words: ['decrease', 'lessen'],
        pointers: [
          ['!', 'more'],
          ['@', 'more'],
        ],
      },
      more: {
        pos: 'v',
        words: ['increase'],
        pointers: [
          ['!', 'less'],
          ['&', 'growth'],
        ],
      },
      growth: { words: ['growth'], pointers: [['~', 'less']] },
    };
    const places: Record<string, [number, number, number]> = {
      lessen: [1, 0, 0],
      decrease: [1, 0, 0],
      increase: [1, 0, 0],
      growth: [1, 0, 0],
      alter: [1, 0, 0],
    };
    const found = near(packOf(['increase', 'growth']), meanings, places);
    expect(found['lessen']).toBeUndefined();
    expect(found['decrease']).toBeUndefined();
    expect(found['alter']).toEqual(['increase']);
  });

  test('leave out what the pack has in any form, but not what only bodies have', () => {
    const { meanings, places } = together('locking', 'lock', 'latch', 'bolt');
    expect(near(packOf(['locks'], { bodies: ['latch'] }), meanings, { ...places, locks: [1, 0, 0] })).toEqual({ latch: ['locks'], bolt: ['locks'] });
  });

  test('are not near the name of a tool', () => {
    const { meanings, places } = together('leap', 'vault');
    expect(near(packOf(['vault'], { names: ['vault'] }), meanings, places)).toEqual({});
    expect(near(packOf(['vault']), meanings, places)).toEqual({ leap: ['vault'] });
  });

  test('are not near words of little worth', () => {
    const { meanings, places } = together('leap', 'vault');
    expect(near(packOf(['vault'], { worth: 0.4 }), meanings, places)).toEqual({});
  });

  test('leave out what the author excludes: a word on either side, or a pair', () => {
    const { meanings, places } = together('leap', 'hurdle', 'vault', 'skip');
    const pack = packOf(['vault', 'skip']);
    expect(near(pack, meanings, places)).toEqual({ leap: ['skip', 'vault'], hurdle: ['skip', 'vault'] });
    expect(near(pack, meanings, places, ['leap', 'skip'])).toEqual({ hurdle: ['vault'] });
    expect(near(pack, meanings, places, ['leap skip'])).toEqual({ leap: ['vault'], hurdle: ['skip', 'vault'] });
  });

  test('are four at most, and one entry for all forms of a word', () => {
    const own = ['duty', 'chore', 'task', 'labour', 'effort'];
    const { meanings, places } = together(...own, 'operation', 'operate');
    expect(near(packOf(own), meanings, places)).toEqual({ operation: ['chore', 'duty', 'effort', 'labour'] });
  });

  test('are no words that hold a sentence together, no names and no phrases', () => {
    const { meanings, places } = together('about', 'Paris', 'look_out', 'watch');
    expect(near(packOf(['watch']), meanings, { ...places, paris: [1, 0, 0] })).toEqual({});
  });
});

describe('English words that look like slips', () => {
  const find = (pack: PackWords, english: string[], frequent: string[], known: string[] = []): string[] =>
    findLookalikes(pack, wordNetOf({ all: { words: english } }), frequent, known);

  test('differ from a word of the pack by one letter, or by two where they are long', () => {
    const english = ['stripe', 'scrap', 'reliable', 'unreadable', 'seasonable'];
    expect(find(packOf(['scrape', 'readable']), english, english)).toEqual(['scrap', 'reliable']);
  });

  test('are English, also in a regular or irregular form, and not misspellings', () => {
    expect(find(packOf(['paint', 'caught']), ['pant', 'teach', 'faint'], ['pants', 'taught', 'faintt', 'fayint', 'faint'])).toEqual(['taught', 'faint']);
    expect(find(packOf(['tough', 'pants']), ['think', 'plant'], ['though', 'thought', 'plants'])).toEqual(['thought', 'plants']);
    expect(find(packOf(['pipeline', 'terraform']), ['line'], ['pipline', 'terrafrom'])).toEqual([]);
  });

  test('are none that the pack has in some form, or has a word near to', () => {
    expect(
      find(packOf(['stripe', 'scripts'], { bodies: ['scrap'] }), ['strip', 'script', 'scrap', 'strap'], ['script', 'scrap', 'strap', 'strip'], ['strap']),
    ).toEqual(['strip']);
  });

  test('are no rare words that lack one letter of a word that is often typed', () => {
    const filler = Array.from({ length: 4_000 }, (_, index) => `filler${index}`);
    const pack = packOf(['health', 'manager']);
    expect(find(pack, ['heath', 'manger'], ['heath', 'manger'])).toEqual(['heath', 'manger']);
    expect(find(pack, ['heath', 'manger', 'wealth'], [...filler, 'heath', 'manger', 'wealth'])).toEqual(['wealth']);
  });

  test('are no insults', () => {
    const meanings: Record<string, Meaning> = { bad: { words: ['scrum'], pointers: [[';u', 'obscenity']] }, obscenity: { words: ['obscenity'] } };
    expect(findLookalikes(packOf(['serum']), wordNetOf(meanings), ['scrum'], [])).toEqual([]);
    expect(findLookalikes(packOf(['serum']), wordNetOf({ good: { words: ['scrum'] } }), ['scrum'], [])).toEqual(['scrum']);
  });
});
