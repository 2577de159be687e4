import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importPack, readWords } from '../../../src/import/import-pack.ts';
import { ALL_MAX_BYTES, FILE_MAX_BYTES } from '../../../src/import/read-sources.ts';
import { countEachWord, findLostWords } from '../../../src/import/verify-whole.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { makeLongList } from '../../packs/long-list.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerpack-import-'));
  out = join(folder, 'out/my-pack');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of a list below the folder of this test, and answers its path. */
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, 'in', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function listFiles(): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();
}

const TWO = '# Animals\n\n## What is a cat?\n\nAn animal.\n\n## What is a dog?\n\nAnother.\n';

describe('a list becomes a pack', () => {
  test('with a file a question, its topic, and what it leaves out', async () => {
    write(
      'list.md',
      '# Animals\n\nOf the house.\n\n## Cats\n\nThey purr.\n\n### 1. What is a cat?\n\n**Answer:** An animal.\n\n## Dogs (advanced)\n\n### 2. What is a dog?\n\n*"Another."*\n\n## License\n\nMIT\n',
    );
    const made = await importPack([join(folder, 'in/list.md')], out);
    expect(listFiles()).toEqual(['NOT-IMPORTED.md', 'pack.yaml', 'questions/cats/what-is-a-cat.md', 'questions/dogs-advanced/what-is-a-dog.md', 'topics.yaml']);
    expect(readFileSync(join(out, 'pack.yaml'), 'utf8')).toBe('id: my-pack\nstandard: plain\ntitle: Animals\n');
    expect(readFileSync(join(out, 'topics.yaml'), 'utf8')).toBe(
      '- key: cats\n  name: Cats\n  about: They purr.\n- key: dogs-advanced\n  name: Dogs (advanced)\n',
    );
    expect(readFileSync(join(out, 'questions/cats/what-is-a-cat.md'), 'utf8')).toBe('---\nquestion: What is a cat?\nplace: 1\n---\n\nAn animal.\n');
    expect(readFileSync(join(out, 'questions/dogs-advanced/what-is-a-dog.md'), 'utf8')).toBe(
      '---\nquestion: What is a dog?\nlevel: senior\nplace: 1\n---\n\nAnother.\n',
    );
    expect(readFileSync(join(out, 'NOT-IMPORTED.md'), 'utf8')).toContain('## list.md, line 19\n\nIt is in no question.\n\n```md\n## License\n```');
    expect(made.leftOut.map(({ line, text }) => [line, text])).toEqual(
      expect.arrayContaining([
        [3, 'Of the house.'],
        [19, '## License'],
        [21, 'MIT'],
      ]),
    );
  });

  test('that is sound', async () => {
    write('list.md', TWO);
    await importPack([join(folder, 'in/list.md')], out);
    const { findings, questions } = await checkPack(readPack(out));
    expect(findings).toEqual([]);
    expect(questions.map(({ meta }) => [meta.id, meta.topic, meta.place])).toEqual([
      ['what-is-a-cat', 'questions', 1],
      ['what-is-a-dog', 'questions', 2],
    ]);
  });

  test('whose questions of the same name have addresses of their own', async () => {
    write('list.md', '## A\n\n### What is it?\n\nOne.\n\n## B\n\n### What is it?\n\nTwo.\n');
    await importPack([join(folder, 'in/list.md')], out);
    expect(listFiles().filter((file) => file.startsWith('questions/'))).toEqual(['questions/a/what-is-it.md', 'questions/b/what-is-it-2.md']);
  });

  test('whose links lead into it, and whose pictures are in it', async () => {
    write('pictures/a cat.PNG', new Uint8Array([1]));
    write('drawing.svg', '<svg/>');
    const path = write(
      'list.md',
      '## What is a cat?\n\nSee [dogs](#what-is-a-dog), [this](other.md) and [that](https://example.com/x).\n\n![A cat](pictures/a%20cat.PNG) ![far](https://example.com/y.png) ![drawn](drawing.svg) <img src="pictures/a cat.PNG" alt="again">\n\n## What is a dog?\n\nIt is [known][k].\n\n[k]: https://example.com/k\n[unused]: https://example.com/u\n',
    );
    const made = await importPack([path], out);
    expect(readFileSync(join(out, 'questions/questions/what-is-a-cat.md'), 'utf8')).toContain(
      'See [dogs](/questions/what-is-a-dog/), this and [that](https://example.com/x).\n\n![A cat](a-cat.png) [far](https://example.com/y.png) drawn ![again](a-cat.png)\n',
    );
    expect(readFileSync(join(out, 'questions/questions/what-is-a-dog.md'), 'utf8')).toContain('It is [known][k].\n\n[k]: https://example.com/k\n');
    expect(readFileSync(join(out, 'questions/questions/a-cat.png'))).toHaveLength(1);
    expect(made.leftOut.map(({ why }) => why)).toEqual([
      'The pack has nothing at other.md; the words of the link stay. (In “What is a cat?”.)',
      'A drawing in SVG can hold code. Save it as PNG. (In “What is a cat?”.)',
      'No answer refers to it.',
    ]);
  });

  test.each([
    ['lines that end as on Windows', TWO.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${TWO}`],
  ])('also with %s', async (_, text) => {
    await importPack([write('list.md', text)], out);
    expect(readFileSync(join(out, 'questions/questions/what-is-a-cat.md'), 'utf8')).toBe('---\nquestion: What is a cat?\nplace: 1\n---\n\nAn animal.\n');
  });

  test('of five thousand questions', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `### ${index + 1}. What is number ${index + 1}?\n\nIt follows ${index}.\n`).join('\n');
    expect((await importPack([write('list.md', text)], out)).questions).toBe(5000);
  });

  test('of a thousand questions as long as public ones, with their topics, and it is sound', async () => {
    const made = await importPack([write('list.md', makeLongList(1000))], out);
    expect([made.questions, made.topics, made.leftOut]).toEqual([1000, 10, []]);
    const { findings, questions } = await checkPack(readPack(out));
    expect(findings).toEqual([]);
    expect(questions).toHaveLength(1000);
  });

  test('of a table, whose columns are named', async () => {
    await importPack(
      [
        write(
          'list.md',
          '| # | Question | Answer | Level |\n|---|---|---|---|\n| 1 | What is a cat? | An animal. | easy |\n| 2 | What is a dog? | Another. | |\n',
        ),
      ],
      out,
    );
    expect(readFileSync(join(out, 'questions/questions/what-is-a-cat.md'), 'utf8')).toBe(
      '---\nquestion: What is a cat?\nplace: 1\n---\n\nAn animal.\n\nLevel: easy\n',
    );
  });

  test('whose headings are no more than numbers of the questions below them', async () => {
    await importPack([write('list.md', '## Question 1\n\nWhat is a cat?\n\nAn animal.\n\n## Question 2\n\nWhat is a dog?\n\nAnother.\n')], out);
    expect(listFiles()).toEqual(['pack.yaml', 'questions/questions/what-is-a-cat.md', 'questions/questions/what-is-a-dog.md', 'topics.yaml']);
  });

  test('whose pictures stay what they are in a block of HTML', async () => {
    write('cat.png', new Uint8Array([1]));
    await importPack(
      [
        write(
          'list.md',
          '## What is a cat?\n\n<p align="center"><img src="cat.png" alt="A cat"> <img src="https://example.com/x.png" alt="far"></p>\n\n## What is a dog?\n\nAnother.\n',
        ),
      ],
      out,
    );
    expect(readFileSync(join(out, 'questions/questions/what-is-a-cat.md'), 'utf8')).toContain(
      '<p align="center"><img src="cat.png" alt="A cat"> <a href="https://example.com/x.png">far</a></p>',
    );
  });

  test('from a folder, where links are not followed', async () => {
    write('a/what.md', '# What is a cat?\n\nAn animal.\n');
    write('a/why.md', '# Why a cat?\n\nFor joy.\n');
    writeFileSync(join(folder, 'secret.md'), '# What is secret?\n\nThis.\n');
    symlinkSync(join(folder, 'secret.md'), join(folder, 'in/a/link.md'));
    const made = await importPack([join(folder, 'in')], out);
    expect(made.questions).toBe(2);
    expect(made.leftOut.map(({ file, why }) => `${file}: ${why}`)).toEqual(['a/link.md: It is a link, which is not followed.']);
  });
});

describe('is refused, and nothing is written', () => {
  const refusal = async (names: string[]): Promise<string> => {
    try {
      await importPack(names, out);
    } catch (error) {
      return (error as Error).message.replaceAll(folder, '');
    }
    return 'imported';
  };

  test.each<[string, () => string[], string]>([
    [
      'a file without questions',
      () => [write('list.md', '# Notes\n\nNothing is asked here.\n')],
      '/in/list.md: no question with an answer was found. A question is a heading, a numbered or bold line, a <summary>, or a line that begins with "Q:"; its answer stands below it.',
    ],
    [
      'a file that is empty',
      () => [write('list.md', '')],
      '/in/list.md: no question with an answer was found. A question is a heading, a numbered or bold line, a <summary>, or a line that begins with "Q:"; its answer stands below it.',
    ],
    [
      'questions without answers',
      () => [write('list.md', '1. What is a cat?\n2. What is a dog?\n')],
      '/in/list.md: no question with an answer was found. A question is a heading, a numbered or bold line, a <summary>, or a line that begins with "Q:"; its answer stands below it.',
    ],
    [
      'another encoding',
      () => [write('list.md', new Uint8Array([...Buffer.from('## What?\n\nCaf'), 0xe9, 0x0a]))],
      'list.md: the file is not UTF-8 text: line 3 has bytes of another encoding. Save it as UTF-8.',
    ],
    ['UTF-16', () => [write('list.md', Buffer.from(`\ufeff${TWO}`, 'utf16le'))], 'list.md: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'],
    ['a file that is not there', () => [join(folder, 'none.md')], '/none.md does not exist. Check its name.'],
    [
      'a file of another kind',
      () => [write('list.docx', 'x')],
      '/in/list.docx does not end in ".md". Rename it if it is Markdown; other formats are not read.',
    ],
    [
      'a folder without Markdown',
      () => (write('x.txt', ''), [join(folder, 'in')]),
      'There is no Markdown file in /in. Name a file that ends in ".md", or a folder that holds some.',
    ],
    [
      'a file of 30 MB',
      () => [write('list.md', 'x'.repeat(FILE_MAX_BYTES + 10_000_000))],
      'list.md: the file has 30 MB; 20 MB are read at most. Split it into several files.',
    ],
    [
      '200 MB of text',
      () => (Array.from({ length: 11 }, (_, index) => write(`${index}.md`, 'x'.repeat(19_000_000))), [join(folder, 'in')]),
      `11 files with 209 MB of text are too many to import at once: ${ALL_MAX_BYTES / 1e6} MB are read at most. Import them in parts, each into a pack of its own.`,
    ],
  ])('%s', async (_, names, sentence) => {
    expect(await refusal(names())).toBe(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('a folder for the pack that is not empty, also after an import', async () => {
    const path = write('list.md', TWO);
    expect(await refusal([path])).toBe('imported');
    const before = listFiles();
    expect(await refusal([path])).toBe('/out/my-pack is not empty, and nothing in it is overwritten. Name a new folder after "--out", or move what is there.');
    expect(listFiles()).toEqual(before);
  });

  test.each([
    [[], 'Name the Markdown file, or the folder of files, to import: npm run import -- questions.md --out my-pack.'],
    [['list.md'], 'Name the folder for the new pack: npm run import -- questions.md --out my-pack.'],
    [['list.md', '--out'], '"--out" needs the name of a new folder: npm run import -- questions.md --out my-pack.'],
    [['list.md', '--force', '--out', 'x'], '"--force" is no option of this command: npm run import -- questions.md --out my-pack.'],
    [['list.md', '--out=x', '--out', 'y'], '"--out" is there twice. Name one folder: npm run import -- questions.md --out my-pack.'],
  ])('the words %j', async (words, sentence) => {
    expect(() => readWords(words)).toThrow(sentence);
  });
});

test('an import that is interrupted leaves nothing behind', async () => {
  const path = write(
    'list.md',
    Array.from({ length: 5000 }, (_, index) => `### ${index + 1}. What is number ${index + 1}?\n\nIt follows ${index}.\n`).join('\n'),
  );
  mkdirSync(join(folder, 'out'));
  const child = spawn(process.execPath, ['src/import/import-pack.ts', path, '--out', out], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  // The draft is there as soon as files are being written.
  while (readdirSync(join(folder, 'out')).length === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGTERM');
  expect(await ended).toBe('SIGTERM');
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
});

describe('nothing is lost', () => {
  test('a word that is missing is named, as often as it is missing', async () => {
    expect(findLostWords(['One two two THREE <details>x</details>'], ['three two one', 'x'])).toEqual([{ word: 'two', times: 1 }]);
    expect(countEachWord(['नमस्ते, a-b'])).toEqual(
      new Map([
        ['नमस्ते', 1],
        ['a', 1],
        ['b', 1],
      ]),
    );
  });
});
