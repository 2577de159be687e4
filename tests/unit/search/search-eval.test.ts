import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Measured, Score } from '../../search/measure.ts';
import { readOptions } from '../../search/options.ts';
import { splitInHalves, withoutThoseIn } from '../../search/queries.ts';
import { explainDifference, formatDifference, formatLost, formatMisses, formatScore, formatShare, formatTable } from '../../search/report.ts';

const score = (three: number, n = 20): Score => ({ n, first: three / 2, three, reciprocal: three });
const USAGE =
  'Flags are --misses, which lists what was not found first, and --kind=alias, which runs one kind of queries: npm run search:eval -- --misses --kind=alias';

describe('flags', () => {
  const read = (...flags: string[]) => readOptions(flags, ['plain', 'alias', 'slip']);
  test('are both optional', () => {
    expect(read()).toEqual({ misses: false, kind: undefined });
    expect(read('--kind=slip', '--misses', '--misses')).toEqual({ misses: true, kind: 'slip' });
  });
  test.each(['--miss', '--kind', 'alias', '', '--misses=true', '--help'])('"%s" is refused with the right ones', (flag) => {
    expect(() => read(flag)).toThrow(`${flag}: there is no such flag. ${USAGE}`);
  });
  test.each([
    ['--kind=alais', '--kind=alais: no query is of this kind. Did you mean "alias"?'],
    ['--kind=', '--kind=: no query is of this kind. Use one of: plain, alias, slip'],
    ['--kind=constructor', '--kind=constructor: no query is of this kind. Use one of: plain, alias, slip'],
  ])('%s names the kinds', (flag, message) => expect(() => read(flag)).toThrow(message));
  test('two kinds are one too many', () => {
    expect(() => read('--kind=slip', '--kind=alias')).toThrow('--kind=alias: --kind=slip is given already. Name one kind, or none for all.');
    expect(read('--kind=slip', '--kind=slip').kind).toBe('slip');
  });
});

describe('the command', () => {
  const run = (flags: string[], site: string) =>
    spawnSync(process.execPath, ['tests/search/eval.ts', ...flags], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, OUT: site },
      encoding: 'utf8',
    });
  test('refuses a wrong flag with exit code 1 and a sentence, no stack', () => {
    expect(run(['--miss'], '/nowhere')).toMatchObject({ status: 1, stdout: '', stderr: `--miss: there is no such flag. ${USAGE}\n` });
  });
  test('says what to do where no site was built, one without a search, or one of another pack', () => {
    const site = mkdtempSync(join(tmpdir(), 'answerpack-eval-'));
    try {
      const missing = (file: string): string =>
        `${join(site, file)}: there is no such file. Run npm run build first: the search is measured on a built site.\n`;
      expect(run([], site)).toMatchObject({ status: 1, stdout: '', stderr: missing('pack.json') });
      writeFileSync(join(site, 'pack.json'), '{"questions":[]}');
      writeFileSync(join(site, 'index.html'), '');
      expect(run([], site)).toMatchObject({ status: 1, stdout: '', stderr: missing('search/index.json') });
      for (const folder of ['search', 'pagefind']) mkdirSync(join(site, folder));
      writeFileSync(join(site, 'search/index.json'), '{}');
      expect(run([], site)).toMatchObject({ status: 1, stdout: '', stderr: missing('pagefind/pagefind.js') });
      writeFileSync(join(site, 'pagefind/pagefind.js'), '');
      const other = `${site}: no query names an entry of this site; they are about the pack in content/. Build that with npm run build, then run this again.\n`;
      expect(run(['--misses'], site)).toMatchObject({ status: 1, stdout: '', stderr: other });
    } finally {
      rmSync(site, { recursive: true });
    }
  });
});

describe('lists of queries', () => {
  test('are split by place, the first into the tuned half', () => {
    expect(splitInHalves(['a', 'b', 'c', 'd', 'e'])).toEqual({ tuned: ['a', 'c', 'e'], other: ['b', 'd'] });
    expect(splitInHalves([])).toEqual({ tuned: [], other: [] });
  });
  test('leave out what the ranking may have been tuned on', () => {
    const query = (q: string) => ({ q, ids: ['loaf'], kind: 'plain' });
    expect(withoutThoseIn([query('Rye'), query('rye flour')], [query('rye')])).toEqual([query('rye flour')]);
  });
});

describe('report', () => {
  test.each([
    [0, '.000'],
    [0.8456, '.846'],
    [1, '1.000'],
    [-0.05, '-.050'],
    [-0.0001, '.000'],
  ])('writes %d as %s', (share, text) => expect(formatShare(share)).toBe(text));

  test('writes a table with a row for each kind, aligned, and dashes where there were no queries', () => {
    const of = (all: Score, kinds: [string, Score][]): Measured => ({ all, kinds: new Map(kinds), misses: [] });
    const ours = of(score(1, 104), [['plain', score(1, 104)]]);
    const plain = of(score(0.5, 104), [['plain', score(0.5, 104)]]);
    expect(formatTable('queries', ours, plain)).toBe(
      [
        'queries',
        '                    ours                     plain Pagefind',
        'kind        n  success@1  success@3   MRR@10      success@1  success@3   MRR@10',
        'plain     104       .500      1.000    1.000           .250       .500     .500',
        'all       104       .500      1.000    1.000           .250       .500     .500',
      ].join('\n'),
    );
    expect(
      formatTable('none', of(score(0, 0), []), of(score(0, 0), []))
        .split('\n')
        .at(-1),
    ).toBe('all         0          –          –        –              –          –        –');
    expect(formatScore(score(0.5))).toBe('success@1 .250, success@3 .500, MRR@10 .500');
  });

  test('says how the halves differ', () => {
    expect(formatDifference(score(0.9), score(0.92))).toBe('difference, tuned half minus other half: success@1 -.010, success@3 -.020, MRR@10 -.020');
    expect(formatDifference(score(0.9), score(0.9))).toBe('difference, tuned half minus other half: success@1 .000, success@3 .000, MRR@10 .000');
    expect(formatDifference(score(0.9), score(0, 0))).toBe('difference: one half has no queries');
  });

  test('warns beyond .05, and not at it', () => {
    expect(explainDifference(score(0.95), score(0.9))).toBeUndefined();
    expect(explainDifference(score(0.9), score(0.95))).toBeUndefined();
    expect(explainDifference(score(0.96), score(0.9))).toBe(
      'success@3 differs by more than .050: the ranking was fitted to the tuned half. Take back what helps single queries.',
    );
    expect(explainDifference(score(0.9), score(0.96))).toBe(
      'success@3 differs by more than .050: the tuned half has the harder queries, or too few. Add queries to both.',
    );
  });

  test('lists misses by kind, with what was wanted and what came instead', () => {
    const misses = [
      { q: 'rye', ids: ['loaf', 'crust'], kind: 'plain', rank: 2, got: ['oven', 'loaf', ''] },
      { q: 'bred', ids: ['loaf'], kind: 'slip', rank: 0, got: [] },
      { q: 'oat', ids: ['oats'], kind: 'plain', rank: 0, got: ['oven'] },
    ];
    expect(formatMisses('Not first', misses)).toBe(
      [
        'Not first: 3',
        '  plain',
        '    rye',
        '      wanted loaf or crust, rank 2; got oven, loaf, a page that is no entry',
        '    oat',
        '      wanted oats, not found; got oven',
        '  slip',
        '    bred',
        '      wanted loaf, not found; got nothing',
      ].join('\n'),
    );
    expect(formatMisses('Not first', [])).toBe('Not first: none');
  });

  test('names queries without an entry, the first five of many', () => {
    const lost = Array.from({ length: 7 }, (_, number) => ({ q: `query ${number}`, ids: ['a', 'b'], kind: 'plain' }));
    expect(formatLost(lost.slice(0, 1))).toBe('1 name no entry of this site. Correct their ids, or mark them as "planned":\n  query 0 (a, b)');
    expect(formatLost(lost).split('\n').slice(-2)).toEqual(['  query 4 (a, b)', '  and 2 more']);
  });
});
