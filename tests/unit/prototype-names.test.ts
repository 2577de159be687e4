import { describe, expect, test } from 'vitest';
import { labLanguage, languageName } from '../../src/lab/language.ts';
import { readLab } from '../../src/lab/read-lab.ts';
import { parseYaml } from '../../src/text/front-matter.ts';
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

test('a file of the lab called like a property of every object was never checked, and says nothing of its purpose', () => {
  const description = parseYaml('about: Files.\nareas: [{ path: parts, name: One, about: One file }]\n');
  // A path below lab/ is a key of the record and of lab.yaml's `files`.
  for (const path of ['parts/constructor', 'parts/toString']) {
    const { findings } = readLab({ description, record: '{}', files: [{ path, text: 'heat: 220\n', hash: '0' }], unread: [] });
    expect(findings.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      `lab/${path}: it was never checked`,
      `lab/${path}: nothing says what the file is for`,
    ]);
  }
});
