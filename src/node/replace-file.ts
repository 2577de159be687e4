import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { onEnd } from './on-end.ts';
import { isAlive } from './processes.ts';

/** How names of drafts begin: a build knows them as no part of a site. */
const DRAFT = '.answerpack-draft-';

/**
 * Writes a file in place of an earlier one, which stays whole until the new one is: the draft is beside it, and is gone when
 * the process ends; one that a killed process left is removed.
 */
export function replaceFile(path: string, content: Uint8Array | string): void {
  const { draft, putInPlace, remove } = openDraft(path);
  try {
    writeFileSync(draft, content);
    putInPlace();
  } catch (error) {
    throw nameFile(error, path);
  } finally {
    remove();
  }
}

/** As `replaceFile`, for what is written piece by piece: `write` fills the draft, whose path it is given. */
export async function replaceFileBy(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const { draft, putInPlace, remove } = openDraft(path);
  try {
    await write(draft);
    putInPlace();
  } catch (error) {
    throw nameFile(error, path);
  } finally {
    remove();
  }
}

function openDraft(path: string): { draft: string; putInPlace: () => void; remove: () => void } {
  const folder = dirname(path);
  const begin = `${DRAFT}${basename(path)}-`;
  removeLeftovers(folder, begin);
  const draft = join(folder, `${begin}${process.pid}`);
  return { draft, putInPlace: () => renameSync(draft, path), remove: onEnd(() => rmSync(draft, { force: true })) };
}

function removeLeftovers(folder: string, begin: string): void {
  for (const entry of readdirSync(folder)) {
    const pid = Number(entry.slice(begin.length));
    if (pid > 0 && entry === `${begin}${pid}` && !isAlive(pid)) rmSync(join(folder, entry), { force: true });
  }
}

/** Who reads the report knows the file that was asked for, not its draft. */
function nameFile(error: unknown, path: string): unknown {
  return error instanceof Error && 'path' in error ? Object.assign(error, { path, dest: path }) : error;
}
