import nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../findings/refuse.ts';
import { errorCode } from '../node/error-code.ts';
import { isAlive } from '../node/processes.ts';
import { followLinks } from './check-output.ts';
import { describeFolder, listForeign, readWorkFolderName, workFolderName, type WorkFolder } from './output-mark.ts';
import { publishInPlace, type Published } from './publish-in-place.ts';
import { stage, type FileSystem } from './stage.ts';

/** How often to begin again where another project's build puts its site into the same folder at the same moment. */
const ATTEMPTS = 5;

/**
 * Puts a finished, marked site in place of the old one. The new site is whole on the output's disk before the old one is
 * touched, then two renames swap them. Where the output can not be renamed (a mounted folder, a parent that may not be
 * written) its files are replaced one by one. On failure the old site is there as before, and an error says why.
 */
export function publish(built: string, output: string, fs: FileSystem = nodeFs): Published {
  const target = followLinks(output);
  const beside = (kind: WorkFolder['kind']): string => join(dirname(target), workFolderName({ kind, output: basename(target), pid: process.pid }));
  const [fresh, old] = [beside('new'), beside('old')];
  try {
    fs.mkdirSync(dirname(target), { recursive: true });
    const isSwapped = !isMount(target, fs) && stageBeside(built, fresh, target, fs) && swap(fresh, old, target, fs);
    if (!isSwapped) return publishInPlace(fs.existsSync(fresh) ? fresh : built, target, fs);
  } catch (error) {
    throw describeFailure(error, output);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
  return removeOld(old, target, fs);
}

/** Finishes or undoes what builds that were killed left beside an output: an old site comes back where none is in place. */
export function recoverOutput(output: string, fs: FileSystem = nodeFs): void {
  const target = followLinks(output);
  const parent = dirname(target);
  if (!fs.existsSync(parent)) return;
  for (const name of fs.readdirSync(parent)) {
    const folder = readWorkFolderName(name);
    if (folder?.output !== basename(target) || isAlive(folder.pid)) continue;
    const path = join(parent, name);
    try {
      if (folder.kind === 'new') fs.rmSync(path, { recursive: true, force: true });
      else if (fs.existsSync(target)) removeOld(path, target, fs);
      else if (describeFolder(path).kind === 'site') fs.renameSync(path, target);
    } catch {
      // What can not be removed is in nobody's way; the build says what keeps it from its own work.
    }
  }
}

/** Whether a folder is on another disk than its parent, so that no rename can swap it. */
function isMount(folder: string, fs: FileSystem): boolean {
  return fs.existsSync(folder) && fs.statSync(folder).dev !== fs.statSync(dirname(folder)).dev;
}

/** Answers false where the parent of an output that exists does not let a build write beside it. */
function stageBeside(built: string, fresh: string, target: string, fs: FileSystem): boolean {
  try {
    stage(built, fresh, fs);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '') && fs.existsSync(target)) return false;
    throw error;
  }
}

/** Swaps two folders with two renames; answers false where the old one can not be renamed, which then is as before. */
function swap(fresh: string, old: string, target: string, fs: FileSystem): boolean {
  for (let attempt = 1; ; attempt += 1) {
    let isMoved = false;
    try {
      copyMode(target, fresh, fs);
      fs.renameSync(target, old);
      isMoved = true;
    } catch (error) {
      if (['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EINVAL'].includes(errorCode(error) ?? '')) return false;
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    try {
      fs.renameSync(fresh, target);
      return true;
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '');
      if (isTaken && attempt < ATTEMPTS) {
        // Another project's build was faster: its site is the old one now.
        fs.rmSync(old, { recursive: true, force: true });
        continue;
      }
      if (isMoved && !isTaken) fs.renameSync(old, target);
      throw error;
    }
  }
}

function copyMode(from: string, to: string, fs: FileSystem): void {
  const mode = fs.statSync(from).mode & 0o7777;
  // Some disks keep no permissions; then there are none to lose.
  if ((fs.statSync(to).mode & 0o7777) !== mode) fs.chmodSync(to, mode);
}

function removeOld(old: string, target: string, fs: FileSystem): Published {
  const published: Published = { kept: [], leftover: undefined };
  if (!fs.existsSync(old)) return published;
  try {
    for (const name of listForeign(old)) {
      if (fs.existsSync(join(target, name))) continue;
      fs.renameSync(join(old, name), join(target, name));
      published.kept.push(name);
    }
    fs.rmSync(old, { recursive: true, force: true });
  } catch {
    published.leftover = old;
  }
  return published;
}

/** An error of the file system as a sentence that also tells how the old site is. */
function describeFailure(error: unknown, output: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const [reason, remedy] = isFull
    ? ['no room is left on its disk', 'Free some room']
    : [(error as Error).message, 'Change what keeps it, or name another folder in OUT'];
  return new ExpectedError(`The new site could not be put into ${output}: ${reason}. What was there is as it was. ${remedy}, then build again.`);
}
