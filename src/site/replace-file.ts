import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../findings/refuse.ts';
import { onEnd } from '../node/on-end.ts';
import { isAlive } from '../node/processes.ts';

/**
 * Writes a file in place of an earlier one, which stays whole until the new one is: the draft is beside it, and is gone when
 * the process ends; one that a killed process left is removed.
 */
export function replaceFile(folder: string, name: string, content: Uint8Array | string): void {
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new ExpectedError(`${path} is a folder. Move it away, or name another folder.`);
  removeLeftovers(folder, name);
  const draft = join(folder, draftName(name, process.pid));
  const remove = onEnd(() => rmSync(draft, { force: true }));
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    // Who reads the report knows the file that was asked for, not its draft.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path, dest: path }) : error;
  } finally {
    remove();
  }
}

function draftName(name: string, pid: number): string {
  return `.${name}-${pid}`;
}

function removeLeftovers(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    const pid = Number(entry.slice(draftName(name, 0).length - 1));
    if (pid > 0 && entry === draftName(name, pid) && !isAlive(pid)) rmSync(join(folder, entry), { force: true });
  }
}
