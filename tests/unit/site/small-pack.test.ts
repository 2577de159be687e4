import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/node/list-files.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { readVisibleText } from '../../site/visible-text.ts';
import { buildSite } from './run-astro.ts';

describe('a pack that has one of each thing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-small-'));
  const pack = join(folder, 'pack');
  const out = join(folder, 'site');
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(pack, file), 'utf8');
    const edited = text.replace(from, to);
    expect(edited, `${file} holds ${from}`).not.toBe(text);
    writeFileSync(join(pack, file), edited);
  };

  beforeAll(async () => {
    cpSync(SOUND_PACK, pack, { recursive: true });
    edit('questions/running/keep-ovens-warm.mdx', '(/questions/shelf-life/#full-answer)', '(/questions/shelf-life/#full-answer "Of bread & rolls")');
    edit('questions/delivery/shelf-life.mdx', /^core: .*\n/m, '');
    const { code, stdout, stderr } = await buildSite({ PACK: pack, OUT: out, BASE_ADDRESS: 'https://bakery.example/answers/' });
    expect(code, stdout + stderr).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['index.html', 'All 3 questions'],
    ['topics/running/index.html', '1 question'],
    ['tools/oven/index.html', /In \d+ answers?\b/],
    ['architecture/index.html', '1 diagram'],
    ['lab/index.html', '1 file, 1 proven'],
    ['sheets/index.html', '1 question'],
    ['sheets/core/index.html', 'The one core question'],
  ])('%s counts %s', (file, said) => {
    const text = readVisibleText(read(file));
    if (typeof said === 'string') expect(text).toContain(said);
    else expect(text).toMatch(said);
  });

  test('says “1 questions” or the like on no page', () => {
    const wrong = /(?<![\d.,])(?:1|one) (?:\w+ )?(?:questions|answers|files|diagrams|pages|sources|topics|sheets)\b/i;
    const found = listFiles(out, '.html').flatMap((file) => [wrong.exec(read(file))?.[0] ?? []].flat().map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  test('keeps what its author wrote to a link besides the address', () => {
    const [link] = /<a [^>]*shelf-life\/#full-answer[^>]*>/.exec(read('questions/keep-ovens-warm/index.html')) ?? [];
    expect(link?.replaceAll(/&(?:amp|#38);/g, '&')).toBe('<a href="/answers/questions/shelf-life/#full-answer" title="Of bread & rolls">');
  });
});
