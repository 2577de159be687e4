import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from './project-root.ts';

/** Installs the other builders where they are missing or older than their lock file; they are no part of the project's own packages. */
export function ensurePeers(): void {
  const installed = join(PEERS, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(PEERS, 'package-lock.json')).mtimeMs) return;
  console.log('Installing the other builders (tests/bench/peers) …');
  const { status } = spawnSync('npm', ['ci'], { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error('The other builders were not installed. Run "npm ci" in tests/bench/peers, or BENCH_BUILDERS=answerpack npm run bench.');
}
