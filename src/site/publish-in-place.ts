import { dirname, join } from 'node:path';
import { ExpectedError } from '../findings/refuse.ts';
import { isAlive } from '../node/processes.ts';
import { describeFolder, listForeign, MARK, markSite, readWorkFolderName, workFolderName } from './output-mark.ts';
import { stage, type FileSystem } from './stage.ts';

/** What a build has to tell of a site that is in place. */
export interface Published {
  /** Names at the top of the old site that no build wrote, kept in the new one. */
  kept: string[];
  /** A path with parts of the old site that could not be removed. */
  leftover: string | undefined;
}

/**
 * Replaces a site's files one by one, for an output folder that can not be renamed. The new site is whole inside the
 * folder first, so a full disk is found before a file is replaced; then pages come after what they need, and what the new
 * site does not have goes last. On failure every file is as before.
 */
export function publishInPlace(built: string, target: string, fs: FileSystem): Published {
  removeWorkFolders(target, fs);
  const [fresh, old] = (['new', 'old'] as const).map((kind) => join(target, workFolderName({ kind, output: '', pid: process.pid }))) as [string, string];
  const kept = listKept(target);
  const before = new Set(listEntries(target, fs));
  try {
    stage(built, fresh, fs);
    const files = listEntries(fresh, fs).sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
    replaceAll(files, { fresh, old, target, before }, fs);
    const published = new Set(files);
    const stale = [...before].filter((file) => !published.has(file) && !kept.some((name) => file === name || file.startsWith(`${name}/`)));
    const leftover = stale.filter((file) => !remove(join(target, file), fs));
    try {
      removeEmptyFolders(target, kept, fs);
      markSite(target);
    } catch {
      // The site is whole; the next build removes what is left.
    }
    return { kept, leftover: leftover.length === 0 ? undefined : join(target, leftover[0]!) };
  } finally {
    for (const folder of [fresh, old]) remove(folder, fs);
  }
}

interface Places {
  fresh: string;
  old: string;
  target: string;
  /** Files of the old site; what is set aside for good is taken out of it. */
  before: Set<string>;
}

/** Moves the new files to their places, with the old ones set aside; on an error all is put back. */
function replaceAll(files: readonly string[], { fresh, old, target, before }: Places, fs: FileSystem): void {
  const undo: (() => void)[] = [];
  const setAside = (path: string): void => {
    fs.mkdirSync(dirname(join(old, path)), { recursive: true });
    fs.renameSync(join(target, path), join(old, path));
    for (const file of before) if (file === path || file.startsWith(`${path}/`)) before.delete(file);
    undo.push(() => {
      fs.rmSync(join(target, path), { recursive: true, force: true });
      fs.renameSync(join(old, path), join(target, path));
    });
  };
  try {
    // Names of both sites: a build that is killed from here on leaves a folder that is known as a build's.
    const mark = fs.existsSync(join(target, MARK)) ? fs.readFileSync(join(target, MARK)) : undefined;
    markSite(target, fresh);
    undo.push(() => (mark === undefined ? fs.rmSync(join(target, MARK), { force: true }) : fs.writeFileSync(join(target, MARK), mark)));
    for (const file of files) {
      if (file === MARK) continue;
      for (const path of ancestors(file)) if (before.has(path)) setAside(path);
      const made = fs.mkdirSync(dirname(join(target, file)), { recursive: true });
      if (made !== undefined) undo.push(() => fs.rmSync(made, { recursive: true }));
      const isReplaced = before.has(file);
      if (isReplaced) keepCopy(join(target, file), join(old, file), fs);
      else if (fs.existsSync(join(target, file))) setAside(file);
      fs.renameSync(join(fresh, file), join(target, file));
      undo.push(() => (isReplaced ? fs.renameSync(join(old, file), join(target, file)) : fs.rmSync(join(target, file))));
    }
  } catch (error) {
    if (undo.reverse().filter((step) => !succeeds(step)).length === 0) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpectedError(`${target} now has files of the old and of the new site: ${reason}. Change what keeps it, then build again.`, { cause: error });
  }
}

/** A second name for a file, or a copy where the disk has no second names: the file is never missing at its place. */
function keepCopy(from: string, to: string, fs: FileSystem): void {
  fs.mkdirSync(dirname(to), { recursive: true });
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}

/** Paths of all files and links below a folder, with forward slashes; not those of work folders. */
function listEntries(folder: string, fs: FileSystem, below = ''): string[] {
  return fs.readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (below === '' && readWorkFolderName(entry.name)?.output === '') return [];
    const path = `${below}${entry.name}`;
    return entry.isDirectory() ? listEntries(folder, fs, `${path}/`) : [path];
  });
}

function listKept(target: string): string[] {
  return describeFolder(target).kind === 'site' ? listForeign(target) : [];
}

function ancestors(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

function remove(path: string, fs: FileSystem): boolean {
  return succeeds(() => fs.rmSync(path, { recursive: true, force: true }));
}

function succeeds(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

function removeEmptyFolders(folder: string, kept: readonly string[], fs: FileSystem): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || kept.includes(entry.name) || readWorkFolderName(entry.name) !== undefined) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path, [], fs);
    if (fs.readdirSync(path).length === 0) fs.rmdirSync(path);
  }
}

function removeWorkFolders(target: string, fs: FileSystem): void {
  for (const name of fs.readdirSync(target)) {
    const folder = readWorkFolderName(name);
    if (folder?.output === '' && !isAlive(folder.pid)) remove(join(target, name), fs);
  }
}
