import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nameOutcome, runMeasured, type Run } from '../../bench/measure/run-measured.ts';
import { sampleSession } from '../../bench/measure/process-tree.ts';
import { isAlive } from '../../../src/node/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'answerpack-measured-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (code: string, limit = 60, flags: string[] = []): Promise<Run> =>
  runMeasured({ command: process.execPath, values: [...flags, '-e', code], folder, environment: {} }, { limit, log: join(folder, 'log.txt') });

/** Holds so many million bytes for half a second. */
const hold = (megabytes: number): string => `const held = Buffer.alloc(${megabytes}e6, 1); setTimeout(() => held.length, 500);`;
const inChild = (code: string): string => `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(code)}]);`;

describe.runIf(process.platform === 'linux')('a measured run', () => {
  test('counts what all processes of a tree hold together', async () => {
    const alone = await run(hold(150));
    const both = await run(`${inChild(hold(150))} ${hold(150)}`);
    expect(alone).toMatchObject({ outcome: 'built', processes: 1, said: '' });
    expect(both).toMatchObject({ outcome: 'built', processes: 2 });
    expect(alone.peak).toBeGreaterThan(150e6);
    expect(both.peak).toBeGreaterThan(alone.peak + 150e6);
  });

  test('counts the processor time of a child, too', async () => {
    const busy = 'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);';
    expect((await run(inChild(busy))).processorSeconds).toBeGreaterThanOrEqual(0.4);
  });

  test('says how it ended, and what was printed', async () => {
    expect(await run('console.error("no such pack"); process.exit(3)')).toMatchObject({ outcome: 'failed', said: 'no such pack\n' });
    const full = await run('const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length))', 60, ['--max-old-space-size=40']);
    expect(full.outcome).toBe('out of memory');
  });

  test('stops one that takes too long, with all that it started', async () => {
    const late = await run(`const child = require('child_process').spawn('sleep', ['600']); console.log(child.pid); setInterval(() => 0, 1000);`, 2);
    expect(late.outcome).toBe('too long');
    expect(late.said).toMatch(/^\d+\n$/);
    await expect.poll(() => isAlive(Number(late.said))).toBe(false);
  });

  test('of a program that is not there has failed', async () => {
    const start = { command: join(folder, 'nothing'), values: [], folder, environment: {} };
    const missing = await runMeasured(start, { limit: 5, log: join(folder, 'log.txt') });
    expect(missing).toMatchObject({ outcome: 'failed', peak: 0, said: `spawn ${start.command} ENOENT` });
  });

  test('of a session that is over, nothing is counted', () => {
    expect(sampleSession(2 ** 30)).toEqual({ resident: 0, processes: 0, highest: 0 });
  });
});

test.each([
  [0, null, '', 'built'],
  [1, null, 'Error: ENOENT', 'failed'],
  [null, 'SIGKILL', '', 'out of memory'],
  [137, null, '', 'out of memory'],
  [134, 'SIGABRT', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'out of memory'],
  [null, 'SIGTERM', '', 'failed'],
] as const)('a program that ends with %s, %s and "%s" is: %s', (code, signal, printed, outcome) => {
  expect(nameOutcome(code, signal, printed)).toBe(outcome);
});
