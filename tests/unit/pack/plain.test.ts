import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFinding } from '../../../src/findings/findings.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';
import { toSitePack } from '../../../src/pack/to-site-pack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerpack-plain-'));
  write('pack.yaml', 'standard: plain\ntitle: Bread\n');
  write('topics.yaml', '- { key: ovens, name: Ovens }\n');
  write('questions/ovens/why-stone.md', '---\nquestion: Why stone?\n---\n\nIt holds heat. It takes long to warm.\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const report = async (): Promise<string[]> => (await checkPack(readPack(folder))).findings.map(formatFinding);
const read = async (): Promise<SitePack> => toSitePack(await checkPack(readPack(folder)));

test('a title, the name of a topic, a question and its answer are enough', async () => {
  expect(await report()).toEqual([]);
  const { pack, questions } = await read();
  expect(pack).toMatchObject({ standard: 'plain', title: 'Bread', language: 'en-US' });
  expect(pack.tagline).toBeUndefined();
  const [question] = questions;
  expect(question!.meta).toMatchObject({ id: 'why-stone', topic: 'ovens', question: 'Why stone?' });
  expect([question!.meta.short, question!.meta.level]).toEqual([undefined, undefined]);
  expect(question).toMatchObject({ lead: 'It holds heat.', path: '/questions/why-stone/', shortSeconds: 5, fullSeconds: 5 });
});

test('what is said of an answer has the words of its HTML and no tags', async () => {
  write(
    'questions/ovens/why-stone.md',
    '---\nquestion: Why stone?\n---\n\n<details><summary>Show</summary>\n\nIt <b title="a > b">holds</b> heat.<!-- Or so. -->\n\n</details>\n',
  );
  const [question] = (await read()).questions;
  expect(question!.text.split(/\s+/).filter(Boolean)).toEqual(['Show', 'It', 'holds', 'heat.']);
});

test('an entry grows by one field at a time', async () => {
  for (const field of [
    'oneLine: Stone holds **heat**.',
    'short: Stone is slow to warm and slow to cool.',
    'terms: [heat capacity, hearth]',
    'level: foundation',
    'asked: often',
    'core: 1',
    'reviewed: 2026-11-01',
    'id: stone-01',
    'kind: concept',
  ]) {
    write('questions/ovens/why-stone.md', `---\nquestion: Why stone?\n${field}\n---\n\nIt holds heat.\n`);
    expect(await report(), field).toEqual([]);
  }
  write(
    'questions/ovens/why-stone.md',
    '---\nquestion: Why stone?\noneLine: Stone holds **heat**.\nshort: Stone is slow to warm and slow to cool, so an oven of it bakes evenly for hours.\n---\n\nIt holds heat.\n',
  );
  expect((await read()).questions[0]).toMatchObject({ lead: 'Stone holds **heat**.', shortSeconds: 10 });
});

test('any Markdown is an answer: HTML, headings of all depths, long code, links to anywhere, tables without heads', async () => {
  write(
    'questions/ovens/why-stone.md',
    `---\nquestion: What is <T> in List<T>?\n---\n\n# One\n\n<b onclick="x">two</b> {three}\n\n### Four\n\n\`\`\`\n${'line\n'.repeat(40)}\`\`\`\n\n[five](http://example.com) [six](#one) ![](https://example.com/x.png)\n\n| | a |\n|---|---|\n| 1 | 2 |\n\n[^1]: note\n`,
  );
  expect(await report()).toEqual([]);
});

test('questions are in the order of their places', async () => {
  write('questions/ovens/a.md', '---\nquestion: Third?\nplace: 3\n---\n\nYes.\n');
  write('questions/ovens/b.md', '---\nquestion: First?\nplace: 1\n---\n\nYes.\n');
  write('questions/ovens/c.md', '---\nquestion: Second?\nplace: 2\n---\n\nYes.\n');
  expect((await read()).questions.map(({ meta }) => meta.question)).toEqual(['First?', 'Second?', 'Third?', 'Why stone?']);
});

test('what looks like a secret in a list of others is said and stops nothing', async () => {
  write('questions/ovens/why-stone.md', `---\nquestion: Why stone?\n---\n\nSet AKIA${'Z'.repeat(12)}ABCD as the key.\n`);
  const { findings, notices } = await checkPack(readPack(folder));
  expect(findings).toEqual([]);
  expect(notices.map(({ file }) => file)).toEqual(['questions/ovens/why-stone.md']);
});

describe('what is wrong is said', () => {
  test.each([
    [
      'no answer',
      'questions/ovens/x.md',
      '---\nquestion: Why?\n---\n\n',
      'questions/ovens/x.md:4: the entry has no answer. Write it below the front matter, or remove the file.',
    ],
    [
      'no question',
      'questions/ovens/x.md',
      '---\nlevel: senior\n---\n\nYes.\n',
      'questions/ovens/x.md:1 question: this key is missing. Add it with text: "question: …".',
    ],
    [
      'no front matter',
      'questions/ovens/x.md',
      'Yes.\n',
      'questions/ovens/x.md:1: the file has no front matter. Open it with "question: …" between two lines of "---".',
    ],
    [
      'a file of the full standard',
      'questions/ovens/x.mdx',
      '---\nquestion: Why?\n---\n\nYes.\n',
      'questions/ovens/x.mdx: only files that end in ".md" become pages in a plain pack, whose entries hold no code; this one would be ignored. Rename it to x.md.',
    ],
    [
      'a picture that is not there',
      'questions/ovens/x.md',
      '---\nquestion: Why?\n---\n\n![](oven.png)\n',
      'questions/ovens/x.md:5 oven.png: the pack has no such picture. Put the picture beside the entry, as png, jpg, webp, avif or gif.',
    ],
    [
      'a page of the site that is not there',
      'questions/ovens/x.md',
      '---\nquestion: Why?\n---\n\n[one](/questions/none/)\n',
      'questions/ovens/x.md:5 /questions/none/: this site has no page at "/questions/none/". Did you mean "/questions/x/"?',
    ],
    [
      'a folder that is no topic',
      'questions/breads/x.md',
      '---\nquestion: Why?\n---\n\nYes.\n',
      'questions/breads/x.md:1 topic: the topic "breads" does not exist. Use one of: ovens.',
    ],
  ])('%s', async (_, file, text, sentence) => {
    write(file, text);
    expect(await report()).toEqual([sentence]);
  });
});
