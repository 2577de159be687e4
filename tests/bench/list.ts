/** A long list of questions: imported, and built as a site. Ratios of one run, never seconds to compare between machines. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLongList } from '../packs/long-list.ts';

const SIZES = (process.env['BENCH_SIZES'] ?? '100,1000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'answerpack-bench-list-'));

/** Milliseconds that a command takes; throws where it fails. */
function time(words: string[], environment: Record<string, string> = {}): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return performance.now() - started;
}

try {
  const measured = SIZES.map((count) => {
    const [list, pack, site] = [join(folder, `list-${count}.md`), join(folder, `pack-${count}`), join(folder, `site-${count}`)];
    writeFileSync(list, makeLongList(count));
    const imported = time(['src/import/import-pack.ts', list, '--out', pack]);
    const built = time(['node_modules/astro/bin/astro.mjs', 'build'], { PACK: pack, OUT: site });
    const pages = readdirSync(join(site, 'questions'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
    if (pages < count) throw new Error(`The site of ${count} questions has ${pages} pages of questions.`);
    return { count, imported, built };
  });
  const first = measured[0]!;
  for (const { count, imported, built } of measured) {
    const ratios = [count / first.count, imported / first.imported, built / first.built].map((ratio) => ratio.toFixed(1));
    console.log(`${count} questions: ${ratios[0]} times the questions, ${ratios[1]} times the import, ${ratios[2]} times the build`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
