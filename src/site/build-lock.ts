import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { ExpectedError } from '../findings/refuse.ts';
import { errorCode } from '../node/error-code.ts';
import { onEnd } from '../node/on-end.ts';
import { isAlive, startOf } from '../node/processes.ts';

/** How long a build waits for others, and how it says so. */
export interface Waiting {
  /** Told once for each build that is waited for. */
  tell(sentence: string): void;
  /** Longest wait, in seconds. */
  limit?: number;
}

/** Long enough for a queue of large packs; a build that hangs is found before lunch is over. */
const LIMIT = 15 * 60;
const PAUSE = 100;

/**
 * Waits until no other build of this project runs, and keeps others waiting until the function it answers is called or the
 * process ends. Builds share Astro's generated files. Throws an ExpectedError after the limit.
 */
export async function lockBuild(workFolder: string, { tell, limit = LIMIT }: Waiting): Promise<() => void> {
  mkdirSync(workFolder, { recursive: true });
  const lock = join(workFolder, 'lock');
  const owner = `${process.pid}-${startOf(process.pid)}-${randomUUID().slice(0, 8)}`;
  const end = Date.now() + limit * 1000;
  let told: string | undefined;
  for (let other = readOwner(lock); other !== undefined || !take(lock, owner, workFolder); other = readOwner(lock)) {
    if (other !== undefined && !runs(other)) {
      removeOwner(lock, other);
      continue;
    }
    if (other !== undefined && other !== told) tell(`Waiting for another build (process ${pidOf(other)}) of this project to end …`);
    told = other ?? told;
    if (Date.now() > end) {
      throw new ExpectedError(
        `Another build (process ${pidOf(told ?? '')}) of this project did not end within ${Math.round(limit / 60)} minutes. End that process, or delete ${lock} where it is no build, then build again.`,
      );
    }
    await setTimeout(PAUSE);
  }
  return onEnd(() => removeOwner(lock, owner));
}

/**
 * The lock is a folder with one file named for its owner. A folder with that file comes into place by one rename, which
 * fails while there is one that is not empty; and what is removed is always the file of one owner. So two builds that find
 * the same dead owner can not both get the lock.
 */
function take(lock: string, owner: string, workFolder: string): boolean {
  const ready = join(workFolder, `lock-${owner}`);
  mkdirSync(ready);
  try {
    writeFileSync(join(ready, owner), '');
    renameSync(ready, lock);
    return true;
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
    return false;
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
}

function readOwner(lock: string): string | undefined {
  try {
    const [owner] = readdirSync(lock);
    // Windows renames no folder onto another one, not even onto an empty one.
    if (owner === undefined) rmdirSync(lock);
    return owner;
  } catch {
    return undefined;
  }
}

function removeOwner(lock: string, owner: string): void {
  rmSync(join(lock, owner), { force: true });
  try {
    rmdirSync(lock);
  } catch {
    // Another build has it by now.
  }
}

function pidOf(owner: string): number {
  return Number(owner.split('-')[0]);
}

function runs(owner: string): boolean {
  const [pid = '', start = ''] = owner.split('-');
  if (!isAlive(Number(pid))) return false;
  // The same id can belong to a later process, as in containers, where a build is often process 1.
  const now = startOf(Number(pid));
  return start === '' || now === '' || start === now;
}
