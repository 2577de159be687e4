import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../src/search/query/find-alternatives.ts';
import { understandQuery, WORDS_READ } from '../../../src/search/query/understand-query.ts';
import { openMade, type MadeQuestion, type MadeWords } from './made-index.ts';

const QUESTIONS: MadeQuestion[] = [
  {
    question: 'How does proofing keep sourdough sour?',
    keywords: ['proof', 'proofed', 'overproofed', 'workspaces', 'auto mixer', 'steamvent', 'bake', 'lost', 'profit'],
    terms: ['proof_timer', 'CrustBackOff', 'oven.bakery.io/heat', '.doughlock', '137', 'I/O', '0/6'],
    short: 'constructor toString',
  },
];
const WORDS: MadeWords = {
  tools: [
    { name: 'Auto Mixer', aliases: ['am7', 'the blue machine beside the oven'] },
    { name: 'Sourdough', aliases: ['levain', 'desem'] },
  ],
  same: [['let it rise', 'proof']],
  english: { words: ['coated'], near: {} },
};

/** What stands for each part of a query: `typed → words (reason)`, best first. */
async function read(typed: string, typing = false): Promise<string[]> {
  const index = await openMade(QUESTIONS, WORDS);
  const { words, spans } = understandQuery(typed, index.help, typing);
  return spans.flatMap(({ from, to, alternatives }) =>
    [...alternatives].sort((a, b) => b.weight - a.weight).map((other) => `${words.slice(from, to).join(' ')} → ${other.words.join(' ')} (${other.reason})`),
  );
}

async function reasonsOf(typed: string, typing = false): Promise<Reason[]> {
  const index = await openMade(QUESTIONS, WORDS);
  return [...new Set(understandQuery(typed, index.help, typing).spans.flatMap(({ alternatives }) => alternatives.map(({ reason }) => reason)))];
}

describe('a word is expanded, never replaced', () => {
  test('the word itself is best, then its other forms', async () => {
    const found = await read('proof');
    expect(found[0]).toBe('proof → proof (exact)');
    expect(found).toContain('proof → proofed (stem)');
    expect(found).toContain('proof → proofing (stem)');
  });

  test('an irregular form stands for its plain form', async () => expect(await read('lose')).toEqual(['lose → lost (stem)']));

  test('a form with another ending of number or time is nearer than a derived word', async () => {
    const index = await openMade([{ question: 'Rye?', keywords: ['operates', 'operator'] }]);
    const { spans } = understandQuery('operate', index.help, false);
    const weightOf = (word: string): number => spans[0]!.alternatives.find(({ words }) => words[0] === word)!.weight;
    expect(weightOf('operates')).toBeGreaterThan(weightOf('operator'));
  });
});

describe('letters at the beginning', () => {
  test('are enough for the word being typed, and only for that one', async () => {
    expect(await read('sou', true)).toEqual(['sou → sour (prefix)', 'sou → sourdough (prefix)']);
    expect(await read('sou', false)).toEqual([]);
    expect(await read('sou rye', true)).toEqual([]);
  });

  test('are enough for a word of four letters that is not known', async () => {
    expect(await read('work')).toEqual(['work → workspaces (prefix)']);
    expect(await read('wor')).toEqual([]);
  });

  test('bring more while typing even where the word is known, behind the word itself', async () => {
    const found = await read('sour', true);
    expect(found).toEqual(['sour → sour (exact)', 'sour → sourdough (prefix)']);
  });

  test('are never one alone', async () => expect(await read('s', true)).toEqual([]));

  test('of a word that only holds a sentence together count while it is typed, and not after', async () => {
    const index = await openMade([{ question: 'Is a withdrawn loaf eaten?' }]);
    expect(understandQuery('with', index.help, true).spans).toHaveLength(1);
    expect(understandQuery('with', index.help, false).spans).toEqual([]);
  });
});

describe('a slip of the finger', () => {
  test.each<[string, string]>([
    ['porof', 'proof'],
    ['bkae', 'bake'],
    ['proofd', 'proofed'],
    ['sourduogh', 'sourdough'],
    ['sourdohg', 'sourdough'],
    ['overprofed', 'overproofed'],
    ['ovrprofed', 'overproofed'],
  ])('%s is %s', async (typed, meant) => expect(await read(typed)).toContain(`${typed} → ${meant} (slip)`));

  test.each<[string, string]>([
    ['two slips in a short word', 'prfo'],
    ['three slips in a long one', 'surdoh'],
    ['two slips where the first letter is another', 'zourdouhg'],
    ['a word of three letters', 'bkk'],
    ['a word with a digit', 'proof5'],
    ['an English word', 'coated'],
    ['another form of an English word', 'coats'],
    ['a word that has a synonym', 'levain'],
    ['a word that only holds a sentence together', 'about'],
    ['a word with which people ask', 'explain'],
  ])('is not read in %s: %s', async (_, typed) => {
    const index = await openMade([...QUESTIONS, { question: 'Abort the coatee and the explaim, the levaim?' }], WORDS);
    const { spans } = understandQuery(typed, index.help, false);
    expect(spans.flatMap(({ alternatives }) => alternatives.filter(({ reason }) => reason === 'slip'))).toEqual([]);
  });

  test('is not read in a word of the pack, whatever is near it', async () => {
    expect(await reasonsOf('profit')).toEqual(['exact']);
    expect(await reasonsOf('proof')).not.toContain('slip');
  });

  test('is not read in two words of which neither has one', async () => {
    expect((await read('proof it')).join()).not.toContain('profit');
    expect(await read('bake as')).toEqual(['bake → bake (exact)']);
  });

  test('is nearer the fewer it has', async () => {
    const index = await openMade([{ question: 'Sourdough and sourduogs?' }]);
    const { spans } = understandQuery('sourduogh', index.help, false);
    expect(spans[0]!.alternatives.map(({ words }) => words[0])).toEqual(['sourdough', 'sourduogs']);
  });
});

describe('an identifier', () => {
  test.each<[string, string]>([
    ['proof_timer', 'prooftimer'],
    ['proof-timer', 'prooftimer'],
    ['proofTimer', 'prooftimer'],
    ['CrustBackOff', 'crustbackoff'],
    ['oven.bakery.io/heat', 'ovenbakeryioheat'],
    ['.doughlock', 'doughlock'],
    ['137', '137'],
    ['crustbackoff', 'crustbackoff'],
    ['proof timer', 'prooftimer'],
    ['crust back off', 'crustbackoff'],
  ])('%s is found whole', async (typed, whole) => expect((await read(typed)).join('\n')).toMatch(new RegExp(`→ ${whole} \\((?:exact|joined)\\)`)));

  test('is found in parts, and counts more when it is found whole', async () => {
    const found = await read('crust-back-off');
    expect(found[0]).toBe('crust back off → crustbackoff (exact)');
    expect(found).toContain('crust → crust (exact)');
  });

  test.each<[string, string]>([
    ['i/o', 'io'],
    ['I/O', 'io'],
    ['0/6', '06'],
  ])('of single signs counts, too: %s', async (typed, whole) => {
    const index = await openMade(QUESTIONS, WORDS);
    const { counts, spans } = understandQuery(typed, index.help, false);
    expect(spans[0]!.alternatives[0]).toMatchObject({ words: [whole], reason: 'exact' });
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test('that the pack does not have says nothing: numbers and single signs', async () => {
    const index = await openMade(QUESTIONS, WORDS);
    expect(understandQuery('proof 10.0.3.17 5/7 x', index.help, false).counts).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('that is an alias counts, also beside other words', async () => {
    const index = await openMade(QUESTIONS, WORDS);
    const { counts, spans } = understandQuery('am7 sour', index.help, false);
    expect(counts).toEqual([1, 1]);
    expect(spans.some(({ alternatives }) => alternatives.some(({ words }) => words.join(' ') === 'auto mixer'))).toBe(true);
  });
});

describe('words are joined and split', () => {
  test.each<[string, string]>([
    ['work spaces', 'work spaces → workspaces (joined)'],
    ['over proofed', 'over proofed → overproofed (joined)'],
    ['steam vent', 'steam vent → steamvent (joined)'],
    ['automixer', 'automixer → auto mixer (joined)'],
    ['automixers', 'automixers → auto mixer (joined)'],
    ['steam vents', 'steam vents → steamvent (joined)'],
  ])('%s', async (typed, expected) => expect(await read(typed)).toContain(expected));

  test('not where only function words are beside others', async () => {
    const index = await openMade([{ question: 'Itis howis isit rye?' }]);
    expect(understandQuery('how is it rye', index.help, false).spans.filter(({ from, to }) => to > from + 1)).toEqual([]);
  });
});

describe('what means the same', () => {
  test('stands for an alias and for a name', async () => {
    expect(await read('am7')).toEqual(['am7 → auto mixer (synonym)']);
    expect(await read('levain')).toEqual(['levain → sourdough (synonym)']);
    expect(await read('auto mixer')).toContain('auto mixer → am7 (synonym)');
  });

  test('of one alias is not the other one', async () => expect((await read('levain')).join()).not.toContain('desem'));

  test('stands for several words, in any form', async () => {
    expect(await read('let it rise')).toContain('let it rise → proof (synonym)');
    expect(await read('lets it rises')).toContain('lets it rises → proof (synonym)');
    expect(await read('rise it let')).not.toContain('rise it let → proof (synonym)');
  });

  test('stands for a long alias', async () =>
    expect(await read('where is the blue machine beside the oven now')).toContain('the blue machine beside the oven → auto mixer (synonym)'));

  test('counts more where the index does not hold what was typed', async () => {
    const index = await openMade([{ question: 'Rye and wheat?' }], { same: [['rye', 'wheat', 'grain']] });
    const weight = (typed: string): number =>
      understandQuery(typed, index.help, false).spans[0]!.alternatives.find(({ words, reason }) => reason === 'synonym' && words[0] === 'wheat')!.weight;
    expect(weight('grain')).toBeGreaterThan(weight('rye'));
  });
});

describe('between quotation marks', () => {
  test.each(['"proof"', '“proof”', '„proof“', '«proof»'])('a word is found exactly: %s', async (typed) =>
    expect(await read(typed)).toEqual(['proof → proof (exact)']),
  );
  test.each(['"prooof"', '"levain"', '"work spaces"', '"sou"'])('nothing else stands for it: %s', async (typed) => expect(await read(typed, true)).toEqual([]));
  test('words outside are expanded', async () => expect(await read('"sour" proof')).toContain('proof → proofed (stem)'));
  test.each(['"proof', 'proof"', '"sour" "proof', '"""', '"', '“', '"" proof'])('a mark without its partner is harmless: %s', async (typed) => {
    const found = await read(typed);
    if (typed.includes('proof')) expect(found).toContain('proof → proofed (stem)');
    else expect(found).toEqual([]);
  });
});

describe('words that only hold a sentence together', () => {
  test('count nothing beside others', async () => {
    const index = await openMade(QUESTIONS, WORDS);
    const { words, counts } = understandQuery('how do I keep the sourdough', index.help, false);
    expect(words).toEqual(['how', 'do', 'i', 'keep', 'the', 'sourdough']);
    expect(counts).toEqual([0, 0, 0, 1, 0, 1]);
  });

  test('are all there is, and then count a little', async () => {
    const index = await openMade(QUESTIONS, WORDS);
    const { counts, spans } = understandQuery('how about that', index.help, false);
    expect(counts.every((count) => count > 0 && count < 1)).toBe(true);
    expect(spans).toEqual([]);
  });

  test('count little when people ask with them', async () => {
    const index = await openMade(QUESTIONS, WORDS);
    const [asking, matter] = understandQuery('explain proofing', index.help, false).counts;
    expect(asking).toBeGreaterThan(0);
    expect(asking).toBeLessThan(matter!);
  });
});

test('of a pasted page a bounded number of words is read', async () => {
  const index = await openMade(QUESTIONS, WORDS);
  for (const typed of ['proof '.repeat(5000), 'proof_'.repeat(5000), '"proof" '.repeat(3000), 'ﷺ '.repeat(5000), 'aB'.repeat(5000)]) {
    const { words, counts, spans } = understandQuery(typed, index.help, true);
    expect(words.length).toBeLessThanOrEqual(WORDS_READ);
    expect(counts).toHaveLength(words.length);
    for (const { from, to } of spans) expect(0 <= from && from < to && to <= words.length).toBe(true);
  }
});

test('an identifier of more parts than are read does not hide the words beside it', async () => {
  const index = await openMade(QUESTIONS, WORDS);
  expect(understandQuery(`${'x.'.repeat(80)} sourdough proof`, index.help, false).words).toEqual(['sourdough', 'proof']);
});
