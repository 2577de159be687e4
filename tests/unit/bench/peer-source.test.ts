import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/node/list-files.ts';
import { starlight } from '../../bench/builders/starlight.ts';
import { vitepress } from '../../bench/builders/vitepress.ts';
import { makePack } from '../../bench/made/pack.ts';

const pack = makePack(30);
const BUILDERS = [
  { builder: starlight, docs: 'src/content/docs', end: '/' },
  { builder: vitepress, docs: '', end: '' },
];

describe.each(BUILDERS)('the pack as $builder.name reads it', ({ builder, docs, end }) => {
  let folder: string;
  let files: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'answerpack-peer-'));
    builder.write(pack, folder);
    files = listFiles(join(folder, docs), '.md');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (file: string): string => readFileSync(join(folder, docs, file), 'utf8');

  test('has a page for each question, and for each topic and tool that one has', () => {
    const topics = new Set(pack.questions.map(({ topic }) => `${topic}/index.md`));
    const tools = new Set(pack.questions.flatMap((question) => question.tools).map((key) => `tools/${key}.md`));
    const questions = pack.questions.map(({ topic, slug }) => `${topic}/${slug}.md`);
    expect(files).toEqual(['index.md', ...topics, ...tools, ...questions].toSorted());
  });

  test('has all that this project shows of a question', () => {
    for (const { topic, slug, question, oneLine, short, sections, sources } of pack.questions) {
      const page = read(`${topic}/${slug}.md`);
      const texts = sections.flatMap(({ heading, blocks }) => [
        `## ${heading}\n`,
        ...blocks.flatMap((block) => {
          if (block.type === 'excerpt') return [pack.labFiles[block.file]!.regions[block.region]!];
          if (block.type === 'list') return block.items;
          if (block.type === 'table') return block.rows.flat();
          if (block.type === 'code') return [block.code];
          return block.type === 'drawing' ? ['(/bread-line.svg)'] : [block.text.replaceAll(/\(\/questions\/.*?\)/g, '').split('[')[0]!];
        }),
      ]);
      for (const text of [question, oneLine, short, ...texts, ...sources.map(({ url }) => url)]) expect(page).toContain(text);
    }
  });

  test('links to pages that are there', () => {
    const pages = new Set(files.map((file) => `/${file.replace(/index\.md$/, '').replace(/\.md$/, end)}`));
    const links = files.flatMap((file) => [...read(file).matchAll(/(?<!!)\[[^\]]+\]\((\/[^)]*)\)/g)].map(([, address]) => address!));
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((address) => !pages.has(address))).toEqual([]);
  });

  test('changes in one sentence, each time another', () => {
    const file = `${pack.questions[0]!.topic}/${pack.questions[0]!.slug}.md`;
    const versions = [read(file)];
    for (const time of [1, 2]) {
      builder.change(pack, folder, time);
      versions.push(read(file));
    }
    expect(new Set(versions).size).toBe(3);
    expect(versions.map((text) => text.split('\n').length)).toEqual(Array(3).fill(versions[0]!.split('\n').length));
  });
});
