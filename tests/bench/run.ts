/** Build time against the size of the pack: ratios of one run, never seconds to compare between machines. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOUND_PACK } from '../packs/sound-pack.ts';

const SIZES = (process.env['BENCH_SIZES'] ?? '50,500').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'answerpack-bench-'));

try {
  const measured = SIZES.map((count) => {
    const pack = join(folder, `pack-${count}`);
    cpSync(SOUND_PACK, pack, { recursive: true });
    const text = readFileSync(join(pack, 'questions/delivery/sliced-or-whole.mdx'), 'utf8');
    for (let index = 0; index < count; index += 1)
      writeFileSync(join(pack, `questions/delivery/made-${index}.mdx`), text.replace('id: delivery-02', `id: made-${index}`));
    const out = join(folder, `site-${count}`);
    const started = performance.now();
    const result = spawnSync('npx', ['astro', 'build'], {
      env: { ...process.env, PACK: pack, OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (result.status !== 0) throw new Error(`The pack of ${count} questions did not build:\n${result.stderr.slice(-2000)}`);
    return { count, milliseconds: performance.now() - started, page: statSync(join(out, 'questions/made-0/index.html')).size };
  });
  const first = measured[0]!;
  for (const { count, milliseconds, page } of measured) {
    console.log(
      `${count} questions: ${(count / first.count).toFixed(1)} times the questions, ${(milliseconds / first.milliseconds).toFixed(1)} times the build, a question's page ${page} bytes (${(page / first.page).toFixed(2)} times)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
