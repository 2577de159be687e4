import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPack, type MadePack } from '../../src/import/import-pack.ts';
import facts from '../fixtures/data/facts.json' with { type: 'json' };
import { readVisibleText } from '../site/visible-text.ts';
import { buildSite } from '../unit/site/run-astro.ts';

/** The questions as the user gave them, in Markdown. */
const LIST = fileURLToPath(new URL('../fixtures/data/qa-pack.md', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'answerpack-imported-'));
const pack = join(folder, 'pack');
const site = join(folder, 'site');
let made: MadePack;
let built: Awaited<ReturnType<typeof buildSite>>;

beforeAll(async () => {
  made = await importPack([LIST], pack);
  built = await buildSite({ PACK: pack, OUT: site });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (...path: string[]): string => readFileSync(join(site, ...path), 'utf8');
const json = <T>(...path: string[]): T => JSON.parse(read(...path)) as T;
const entries = (): { address: string; question: string }[] => json<{ questions: { address: string; question: string }[] }>('pack.json').questions;

test('the list of the user becomes a pack of ten questions, and what is left out are the words around them', () => {
  expect(made.questions).toBe(10);
  expect(made.leftOut.map(({ line }) => line)).toEqual([1, 4, 6, 165, 167]);
});

test('it builds, with its questions in the order of the list', () => {
  expect(built.code, built.stderr).toBe(0);
  expect(read('index.html'), 'a list has no address').toContain('<link rel="canonical" href="https://answerpack.example/"');
  expect(entries().map(({ question }) => question)).toEqual(Object.values(facts.core).map(({ question }) => question));
});

describe.each(Object.values(facts.core))('$question', ({ question, facts: patterns }) => {
  test.each(patterns)('says %s on its page', (pattern) => {
    const { address } = entries().find((entry) => entry.question === question)!;
    const html = read(new URL(address).pathname, 'index.html');
    expect(readVisibleText(/<details class="answer"[^>]*>([\s\S]*?)<\/details>\s*<\/article>/.exec(html)?.[1] ?? '')).toMatch(new RegExp(pattern, 'i'));
  });
});

test('search, practice, sheets and cards have all ten', () => {
  expect(json<{ count: number }>('search', 'index.json').count).toBe(10);
  expect(json<{ questions: unknown[] }>('practice', 'index.json').questions).toHaveLength(10);
  expect(read('sheets', 'all', 'index.html').match(/class="sheet-entry"/g)).toHaveLength(10);
  expect(read('answerpack.txt').split('\n').filter((line) => line.includes('/questions/')).length).toBeGreaterThanOrEqual(10);
  expect(readdirSync(join(site, 'questions')).filter((name) => name.endsWith('.md'))).toHaveLength(10);
});
