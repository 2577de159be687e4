import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARK, markSite } from '../../../src/site/output-mark.ts';
import { applyChanges, ONE_QUESTION } from '../pack/changed-pack.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { faults } from '../pack/faults/front-matter.ts';
import { readVisibleText } from '../../site/visible-text.ts';
import { buildSite } from './run-astro.ts';

/** Builds a pack into a folder; answers the exit code and all that was printed. */
async function build(pack: string, out: string, environment: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const { code, stdout, stderr } = await buildSite({ PACK: pack, OUT: out, ...environment });
  return { code, output: stdout + stderr };
}

const folder = mkdtempSync(join(tmpdir(), 'answerpack-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a pack with mistakes', () => {
  const out = join(folder, 'broken');
  const pack = join(folder, 'broken-pack');
  let result: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    cpSync(SOUND_PACK, pack, { recursive: true });
    applyChanges(pack, faults['many-at-once']!.changes);
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last good site');
    markSite(out);
    result = await build(pack, out);
  });

  test('stops the build with all of them in one report', () => {
    expect(result.code).not.toBe(0);
    expect(result.output).toContain('4 problems in the pack:');
    expect(result.output).toContain('questions/delivery/shelf-life.mdx:4 topic: the topic "delivry" does not exist. Did you mean "delivery"?');
    expect(result.output).toContain('questions/running/keep-ovens-warm.mdx:13 tools: the tool "ovn" does not exist. Did you mean "oven"?');
  });

  test('leaves the last site as it was', () => {
    expect(readdirSync(out)).toEqual([MARK, 'index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });
});

test('a pack of one question is built, without a list of what is asked next', async () => {
  const pack = join(folder, 'one-pack');
  const out = join(folder, 'one');
  cpSync(SOUND_PACK, pack, { recursive: true });
  applyChanges(pack, ONE_QUESTION);
  const result = await build(pack, out);
  expect(result.code, result.output).toBe(0);
  const page = readFileSync(join(out, 'questions/keep-ovens-warm/index.html'), 'utf8');
  expect(readVisibleText(page)).toContain('In the Bread Line');
  expect(page).not.toContain('id="asked-next"');
});

describe('another pack, below another address', () => {
  const out = join(folder, 'bakery');
  let result: Awaited<ReturnType<typeof build>>;
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');

  beforeAll(async () => {
    result = await build(SOUND_PACK, out, { BASE_ADDRESS: 'https://bakery.example/answers/' });
  });

  test('gives another site with no change in the code', () => {
    expect(result.code, result.output).toBe(0);
    expect(result.output).toContain('pages indexed for search');
    const page = readVisibleText(read('questions/keep-ovens-warm/index.html'));
    expect(page).toContain('In the Bread Line');
    expect(page).toContain('Sample material for tests.');
    expect(readVisibleText(read('index.html'))).toContain('Sample material for tests.');
  });

  test('keeps every address below its base', () => {
    const html = read('questions/keep-ovens-warm/index.html');
    const addresses = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('/answers/'))).toEqual([]);
    expect(html).toContain('href="/answers/questions/shelf-life/#full-answer"');
    expect(html).toContain('<link rel="canonical" href="https://bakery.example/answers/questions/keep-ovens-warm/">');
    expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true);
  });

  test('has a sheet for each topic, and the common ones in every form', () => {
    const forms = ['all', 'core'].flatMap((set) => [set, `cards-${set}`, `lines-${set}`, `rehearsal-${set}`]);
    expect(readdirSync(join(out, 'sheets')).sort()).toEqual(['book', 'delivery', 'index.html', 'posters', ...forms].sort());
    expect(readVisibleText(read('sheets/core/index.html'))).toContain('The two core questions');
  });
});
