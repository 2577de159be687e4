import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { answerpack } from '../../bench/builders/answerpack.ts';
import { questionFile } from '../../bench/builders/answerpack-source.ts';
import { makePack, type MadePack } from '../../bench/made/pack.ts';
import type { MadeQuestion } from '../../bench/made/question.ts';
import { makeWord } from '../../bench/made/words.ts';

const pack = makePack(60);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerpack-made-'));
  mkdirSync(join(folder, 'pack'));
  answerpack.write(pack, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a made pack', () => {
  test('passes every check, its rules of writing too, and so it does after the bench changed it', async () => {
    const { findings, notices, questions } = await checkPack(await readPack(join(folder, 'pack')));
    expect([findings, notices]).toEqual([[], []]);
    expect(questions).toHaveLength(60);
    const file = join(folder, 'pack', questionFile(pack.questions[0]!));
    const before = readFileSync(file, 'utf8');
    answerpack.change(pack, folder, 1);
    const changed = readFileSync(file, 'utf8');
    expect(changed).not.toBe(before);
    expect((await checkPack(await readPack(join(folder, 'pack')))).findings).toEqual([]);
    answerpack.change(pack, folder, 2);
    expect(readFileSync(file, 'utf8')).not.toBe(changed);
  });

  test.each([1, 2, 3])('of %i questions passes them, too', async (count) => {
    const small = join(folder, `small-${count}`);
    answerpack.write(makePack(count), small);
    expect((await checkPack(await readPack(join(small, 'pack')))).findings).toEqual([]);
  });

  test('is the same each time, and has the same texts in packs of other sizes', () => {
    expect(makePack(60)).toEqual(pack);
    const texts = ({ questions }: MadePack): string[] => questions.slice(0, 20).map(({ question, short, oneLine }) => question + short + oneLine);
    expect(texts(makePack(20))).toEqual(texts(pack));
  });

  test('has questions of which none is a copy of another', () => {
    for (const read of [({ id }: MadeQuestion) => id, ({ slug }: MadeQuestion) => slug, ({ question }: MadeQuestion) => question])
      expect(new Set(pack.questions.map(read)).size).toBe(60);
    const sentences = pack.questions.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? splitSentences(block.text).map(({ text }) => text) : []))),
    );
    // Short ones with frequent words come twice, as in any text.
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.95);
  });

  test('has more words the larger it is, and few tools that most questions name', () => {
    const { questions, tools } = makePack(300);
    const words = (count: number): number => new Set(JSON.stringify(questions.slice(0, count)).match(/[a-z]+/g)).size;
    expect(words(300) / words(30)).toBeGreaterThan(2);
    const share = (index: number): number => questions.filter((question) => question.tools.includes(tools[index]!.key)).length / 300;
    expect(share(0)).toBeGreaterThan(0.5);
    expect(share(0)).toBeLessThan(0.7);
    expect(share(40)).toBeLessThan(0.1);
  });

  test('is of one question or more', () => {
    expect(() => makePack(0)).toThrow('A pack has 1 question or more, and not 0.');
    expect(() => makePack(1.5)).toThrow('A pack has 1 question or more, and not 1.5.');
  });
});

test('every rank has a made word of its own, and there is an end', () => {
  expect(new Set(Array.from({ length: 100_000 }, (_, rank) => makeWord(rank))).size).toBe(100_000);
  expect(() => makeWord(100_000)).toThrow('There are 100000 made words, and none of rank 100000.');
});
