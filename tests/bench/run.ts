/**
 * Builds made packs of several sizes with this project, Starlight and VitePress, in one run, and writes `tests/bench/RESULTS.md` after each build, so
 * that none is lost. `BENCH_SIZES=10,100` and `BENCH_BUILDERS=answerpack,starlight` choose, `BENCH_RUNS=1` says how often, `BENCH_LIMIT` after how many seconds a build is stopped.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, describeNoBrowser, findBrowser } from '../../src/node/browser.ts';
import { onEnd } from '../../src/node/on-end.ts';
import { ensurePeers } from './builders/ensure-peers.ts';
import { makePack } from './made/pack.ts';
import { folderOf, measureOutput } from './measure-builder.ts';
import { runMeasured, type Run } from './measure/run-measured.ts';
import { writeResults, type Measured, type Results } from './results.ts';
import { readSettings, rotate, type Settings } from './settings.ts';

const RESULTS = join(import.meta.dirname, 'RESULTS.md');
async function bench({ sizes, builders, limit, runsOf }: Settings): Promise<void> {
  if (builders.some(({ name }) => name !== 'Answerpack')) ensurePeers();
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(describeNoBrowser());
  const results: Results = {
    day: new Date().toISOString().slice(0, 10),
    machine: `Machine: ${cpus().length} cores (${cpus()[0]?.model}), ${(totalmem() / 1e9).toFixed(0)} GB of memory, Node ${process.version}.`,
    limit,
    builders,
    sizes,
    measured: [],
  };
  onEnd(() => builders.forEach((builder) => rmSync(dirname(folderOf(builder, 0)), { recursive: true, force: true })));
  const save = (): void => writeFileSync(RESULTS, writeResults(results));
  for (const [turn, count] of sizes.entries()) {
    const pack = makePack(count);
    const measured = new Map(builders.map((builder) => [builder, { builder: builder.name, count, runs: [], rebuilds: [] } as Measured]));
    const build = async (builder: Settings['builders'][number], what: string): Promise<Run> => {
      const folder = folderOf(builder, count);
      const run = await runMeasured(builder.start(folder), { limit, log: `${folder}.log` });
      console.log(`${builder.name}, ${count} questions, ${what}: ${run.outcome}, ${run.seconds.toFixed(1)} s, ${(run.peak / 1e6).toFixed(0)} MB`);
      if (run.said !== '') console.log(run.said);
      return run;
    };
    for (const builder of builders) {
      mkdirSync(folderOf(builder, count), { recursive: true });
      builder.write(pack, folderOf(builder, count));
      results.measured.push(measured.get(builder)!);
    }
    for (let index = 0; index < runsOf(count); index += 1) {
      for (const builder of rotate(builders, turn + index)) {
        const { runs } = measured.get(builder)!;
        // Where one build fails the next will, and costs as much.
        if (runs.some(({ outcome }) => outcome !== 'built')) continue;
        builder.clean(folderOf(builder, count));
        const run = await build(builder, 'full');
        if (run.outcome === 'built') runs.push(run);
        else runs.splice(0, runs.length, run);
        save();
      }
    }
    for (const builder of rotate(builders, turn)) {
      const one = measured.get(builder)!;
      const folder = folderOf(builder, count);
      if (one.runs.every(({ outcome }) => outcome === 'built')) {
        for (let time = 1; time <= runsOf(count); time += 1) {
          builder.change(pack, folder, time);
          const run = await build(builder, 'after a change');
          one.rebuilds = run.outcome === 'built' ? [...one.rebuilds, run] : [run];
          if (run.outcome !== 'built') break;
        }
        const browser = await chromium.launch({ args: [...BROWSER_FLAGS], executablePath });
        try {
          Object.assign(one, await measureOutput(builder, pack, folder, browser));
        } catch (error) {
          console.error(`${builder.name}, ${count} questions: its pages were not measured. ${String(error)}`);
          process.exitCode = 1;
        } finally {
          await browser.close();
        }
        save();
      }
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`The results are in ${RESULTS}`);
}

try {
  if (process.platform !== 'linux') throw new Error('The bench counts memory as Linux shows it, and runs there alone.');
  await bench(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
