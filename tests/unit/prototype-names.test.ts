import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labLanguage, languageName } from '../../src/lab/language.ts';
import { readLab } from '../../src/lab/read-lab.ts';
import { buildVocabulary } from '../../src/search/vocabulary.ts';
import { correctQuery } from '../../src/search/search-engine.ts';

/** Names that every plain object answers to, though nobody wrote them into it. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__'];

describe.each(INHERITED)('the word “%s”', (name) => {
  const vocabulary = { words: ['vault', 'pipeline'], aliases: { gha: 'GitHub Actions' } };

  test('is searched as it is typed, alone and beside others', () => {
    expect(correctQuery(name, vocabulary)).toBeUndefined();
    expect(correctQuery(`${name} vault`, vocabulary)).toBeUndefined();
    expect(correctQuery(`gha ${name}`, vocabulary)).toBe(`GitHub Actions ${name.toLowerCase()}`);
  });

  test('can be what people type for a tool', () => {
    const tool = {
      key: 'build',
      name: 'Builder',
      aliases: [name],
      kind: 'tool' as const,
      definition: 'It builds.',
      documentation: { title: 'Docs', url: 'https://example.com/' },
    };
    const written = JSON.parse(JSON.stringify(buildVocabulary({ questions: [], glossary: [tool] }))) as typeof vocabulary;
    expect(correctQuery(name, written)).toBe('Builder');
  });

  test('is no language of a file', () => {
    expect(labLanguage(`lab/file.${name}`)).toBe('text');
    expect(languageName(name)).toBe('Text');
  });
});

describe('a file of the lab called like a property of every object', () => {
  let pack: string;
  beforeEach(() => {
    pack = mkdtempSync(join(tmpdir(), 'answerpack-names-'));
    mkdirSync(join(pack, 'lab'));
    writeFileSync(join(pack, 'lab.yaml'), 'about: Files.\nareas: [{ path: constructor, name: One, about: One file }]\n');
    writeFileSync(join(pack, 'lab/constructor'), 'heat: 220\n');
  });
  afterEach(() => rmSync(pack, { recursive: true, force: true }));

  test('was never checked and says nothing of its purpose', () => {
    expect(readLab(pack).findings.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'lab/constructor: it was never checked',
      'lab/constructor: nothing says what the file is for',
    ]);
  });
});
