import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureSite, weighPage } from '../../bench/measure/measure-site.ts';
import type { Outcome, Run } from '../../bench/measure/run-measured.ts';
import { formatRatio, median, writeResults, writeTable, type Measured } from '../../bench/results.ts';
import { readSettings, rotate } from '../../bench/settings.ts';

const run = (seconds: number, outcome: Outcome = 'built'): Run => ({
  outcome,
  seconds,
  processorSeconds: seconds * 2,
  peak: seconds * 1e6,
  processes: 2,
  said: '',
});
const page = (file: string) => ({ file, html: 61_000, brotli: 9_000, requests: 3, bytes: 20_000, script: 4_000 });
const write = (measured: Measured[]): string =>
  writeResults({
    day: '2026-11-30',
    machine: 'Machine: 2 cores.',
    limit: 1200,
    builders: [
      { name: 'Answerpack', settings: 'as it is.' },
      { name: 'Starlight', settings: 'as it is, too.' },
    ],
    sizes: [10],
    measured,
  });

describe('the results', () => {
  const ours: Measured = {
    builder: 'Answerpack',
    count: 10,
    runs: [run(30), run(10), run(20)],
    rebuilds: [run(5)],
    site: {
      files: 7,
      bytes: 2_000_000,
      pages: 5,
      largestList: { file: 'lists/index.html', html: 61_000 },
      overLimit: [{ file: 'lists/index.html', html: 61_000 }],
    },
    pages: { question: page('questions/one/index.html'), home: page('index.html'), list: page('lists/index.html') },
  };

  test('have ratios first, to Starlight in the same run, of the median build', () => {
    const text = write([ours, { builder: 'Starlight', count: 10, runs: [run(40)], rebuilds: [run(38)] }]);
    expect(text).toContain('**Time, × Starlight**\n\n| Questions | Answerpack | Starlight |\n| --- | --- | --- |\n| 10 | 0.50 | 1.00 |');
    expect(text).toContain('of the same builder**\n\n| Questions | Answerpack | Starlight |\n| --- | --- | --- |\n| 10 | 0.25 | 0.95 |');
    expect(text).toContain('| Answerpack | 3 | 20.0 s, × 0.50 | 40.0 s, × 0.50 | 20 MB, × 0.50 | 2 | 5.0 s | 5 | 2.0 MB in 7 files |');
    expect(text).toContain('| A question | Answerpack | 61.0 kB | 9.0 kB | 3 | 20.0 kB | 4.0 kB | `questions/one/index.html` |');
    expect(text).toContain('Pages of more than 60.0 kB of HTML that are no question’s. Answerpack: `lists/index.html` 61.0 kB.');
    expect(text.indexOf('## Ratios')).toBeLessThan(text.indexOf('## 10 questions'));
  });

  test('say how a build ended, and of one that was stopped only that it takes longer', () => {
    const text = write([ours, { builder: 'Starlight', count: 10, runs: [run(40, 'too long')], rebuilds: [] }]);
    expect(text).toContain('| 10 | < 0.50 | too long |');
    expect(text).toContain('| Starlight | too long | 40.0 s | 80.0 s | 40 MB | 2 | – | – | – |');
    const full = write([ours, { builder: 'Starlight', count: 10, runs: [run(40, 'out of memory')], rebuilds: [] }]);
    expect(full).toContain('**Time, × Starlight**\n\n| Questions | Answerpack | Starlight |\n| --- | --- | --- |\n| 10 | – | out of memory |');
    const changed = write([{ ...ours, rebuilds: [run(3, 'failed')] }]);
    expect(changed).toContain('of the same builder**\n\n| Questions | Answerpack | Starlight |\n| --- | --- | --- |\n| 10 | failed | – |');
  });

  test('are written before all is measured, with dashes', () => {
    const text = write([{ builder: 'Answerpack', count: 10, runs: [], rebuilds: [] }]);
    expect(text).toContain('| 10 | – | – |');
    expect(text).toContain('| Answerpack | – | – | – | – | – | – | – | – |');
  });

  test('count a lower middle, and no ratio to nothing', () => {
    expect(median([run(4), run(1), run(3), run(2)], 'seconds')).toBe(2);
    expect(median([], 'seconds')).toBeUndefined();
    expect([formatRatio(1, 3), formatRatio(1, 0), formatRatio(undefined, 1)]).toEqual(['0.33', '–', '–']);
    expect(writeTable(['a|b'], [['c']])).toBe('| a\\|b |\n| --- |\n| c |');
  });
});

test('a site is counted with its questions apart from its lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-sizes-'));
  try {
    mkdirSync(join(folder, 'one'));
    writeFileSync(join(folder, 'one/index.html'), 'x'.repeat(90_000));
    writeFileSync(join(folder, 'index.html'), 'y'.repeat(60_000));
    writeFileSync(join(folder, 'list.html'), 'z'.repeat(60_001));
    writeFileSync(join(folder, 'style.css'), 'a{}');
    expect(measureSite(folder, new Set(['one/index.html']))).toEqual({
      files: 4,
      bytes: 210_004,
      pages: 3,
      largestList: { file: 'list.html', html: 60_001 },
      overLimit: [{ file: 'list.html', html: 60_001 }],
    });
    const { html, brotli } = weighPage(folder, 'one/index.html');
    expect(html).toBe(90_000);
    expect(brotli).toBeLessThan(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the settings', () => {
  test('choose all sizes and builders where nothing is said, small packs three times', () => {
    const { sizes, builders, limit, runsOf } = readSettings({});
    expect([sizes, builders.map(({ name }) => name), limit]).toEqual([[10, 100, 1000, 5000], ['Answerpack', 'Starlight', 'VitePress'], 1200]);
    expect([10, 100, 1000].map(runsOf)).toEqual([3, 3, 1]);
  });

  test('choose what is named', () => {
    const { sizes, builders, limit, runsOf } = readSettings({ BENCH_SIZES: '20, 5', BENCH_BUILDERS: 'vitepress', BENCH_RUNS: '2', BENCH_LIMIT: '60' });
    expect([sizes, builders.map(({ name }) => name), limit, runsOf(5)]).toEqual([[20, 5], ['VitePress'], 60, 2]);
  });

  test.each([
    [{ BENCH_BUILDERS: 'hugo' }, 'BENCH_BUILDERS names "hugo". Use some of: answerpack,starlight,vitepress.'],
    [{ BENCH_SIZES: '10,many' }, 'BENCH_SIZES says "many". Write whole numbers from 1 to 999999, such as 10,100.'],
    [{ BENCH_SIZES: '0' }, 'BENCH_SIZES says "0". Write whole numbers from 1 to 999999, such as 10,100.'],
    [{ BENCH_RUNS: '-1' }, 'BENCH_RUNS says "-1". Write whole numbers from 1 to 999999, such as 3.'],
  ])('%j is refused', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  test('let each builder come first in its turn', () => {
    expect([0, 1, 2, 3].map((turn) => rotate(['a', 'b', 'c'], turn).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});
