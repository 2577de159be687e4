import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '../findings/refuse.ts';
import { onEnd } from '../node/on-end.ts';
import type { MadePack } from './make-pack.ts';

/** Throws an ExpectedError where a pack can not be put into a folder: it has to be new, or empty. */
export function checkTarget(folder: string): void {
  const path = resolve(folder);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new ExpectedError(`${folder} is a file. Name a new folder after "--out".`);
  if (stats && readdirSync(path).length > 0)
    throw new ExpectedError(`${folder} is not empty, and nothing in it is overwritten. Name a new folder after "--out", or move what is there.`);
}

/** Files that are written in one turn. */
const TURN = 50;

/** Writes a pack into a new or empty folder: whole, or not at all when it is interrupted. Pictures are copied from `root`. */
export async function writePack({ files, pictures }: Pick<MadePack, 'files' | 'pictures'>, root: string, folder: string): Promise<void> {
  checkTarget(folder);
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  // Before there is anything: a signal that comes between the two would leave it.
  const done = onEnd(() => rmSync(draft, { recursive: true, force: true }));
  mkdirSync(draft);
  try {
    const place = (path: string): string => {
      mkdirSync(join(draft, dirname(path)), { recursive: true });
      return join(draft, path);
    };
    let written = 0;
    for (const [path, text] of files) {
      writeFileSync(place(path), text);
      // A signal is heard between two turns only.
      if ((written += 1) % TURN === 0) await setImmediate();
    }
    for (const [path, source] of pictures) copyFileSync(join(root, source), place(path));
    await setImmediate();
    if (statSync(target, { throwIfNoEntry: false })) rmdirSync(target);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    done();
  }
}
