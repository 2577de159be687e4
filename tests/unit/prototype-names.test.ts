import { describe, expect, test } from 'vitest';
import { labLanguage, languageName } from '../../src/lab/language.ts';
import { readLab } from '../../src/lab/read-lab.ts';
import { parseYaml } from '../../src/text/front-matter.ts';
import { answerQuery, type Answer } from '../../src/search/query/answer-query.ts';
import { openMade, type MadeQuestion, type MadeWords } from './search/made-index.ts';

/** Names that every plain object answers to, though nobody wrote them into it. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__'];

describe.each(INHERITED)('the word “%s”', (name) => {
  const EVERYTHING = { topic: '', level: '' };
  const ask = async (typed: string, questions: MadeQuestion[], words?: MadeWords): Promise<Answer> =>
    answerQuery(await openMade(questions, words), typed, EVERYTHING, false);
  const found = ({ hits }: Answer): string[] => hits.map(({ record }) => record.question);

  test('is searched as it is typed, alone and beside others, and finds nothing that nobody wrote', async () => {
    const alone = await ask(name, [{ question: 'Why proof a loaf?' }]);
    expect(alone).toMatchObject({ hits: [], places: [], readings: [], nearest: [] });
    expect(found(await ask(`${name} proof loaf`, [{ question: 'Why proof a loaf?' }]))).toEqual(['Why proof a loaf?']);
    expect(found(await ask(`"${name}" proof loaf`, [{ question: 'Why proof a loaf?' }]))).toEqual(['Why proof a loaf?']);
  });

  test('can be a word of a question', async () => {
    const questions = [{ question: 'Why proof a loaf?' }, { question: `What does ${name} do?`, text: `It is ${name}.` }];
    for (const typed of [name, `${name} rye`, `"${name}"`]) expect(found(await ask(typed, questions))).toEqual([questions[1]!.question]);
  });

  test('can be what people type for a tool', async () => {
    const questions = [{ question: 'What is a peel?' }, { question: 'Why proof a loaf?', tools: ['Dough Mixer'] }];
    const answer = await ask(name, questions, { tools: [{ name: 'Dough Mixer', aliases: [name] }] });
    expect(found(answer)).toEqual(['Why proof a loaf?']);
    expect(answer.places.map((place) => place.name)).toEqual(['Dough Mixer']);
  });

  test('can be a word that means the same as another', async () => {
    const questions = [{ question: 'What is a peel?' }, { question: 'Why proof a loaf?' }];
    expect(found(await ask(name, questions, { same: [[name, 'loaf']] }))).toEqual(['Why proof a loaf?']);
    expect(found(await ask(name, questions, { means: Object.fromEntries([[name, ['peel']]]) }))).toEqual(['What is a peel?']);
  });

  test('can be the name of a topic', async () => {
    const answer = await ask(name, [{ question: 'Why proof a loaf?', topic: name }]);
    expect(answer.places).toMatchObject([{ kind: 'topic', name }]);
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
