import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from '../node/on-end.ts';
import { isAlive } from '../node/processes.ts';

/**
 * Writes a file in place of an earlier one, which stays whole until the new one is: the draft is beside it, and is gone when
 * the process ends; one that a killed process left is removed.
 */
export function replaceFile(folder: string, name: string, content: Uint8Array): void {
  const draftName = (pid: number): string => `.${name}-${pid}`;
  for (const entry of readdirSync(folder)) {
    const pid = Number(entry.slice(draftName(0).length - 1));
    if (pid > 0 && entry === draftName(pid) && !isAlive(pid)) rmSync(join(folder, entry), { force: true });
  }
  const draft = join(folder, draftName(process.pid));
  const remove = onEnd(() => rmSync(draft, { force: true }));
  try {
    writeFileSync(draft, content);
    renameSync(draft, join(folder, name));
  } finally {
    remove();
  }
}
