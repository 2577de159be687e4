import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** What is at a path; `link-outside` and `link-broken` are links whose target is not in the folder that was listed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'link-outside' | 'link-broken' | 'FIFO' | 'socket' | 'device' | 'unreadable';

/** One name in a folder. */
export interface Entry {
  /** Path below the folder that was listed, with forward slashes. */
  path: string;
  kind: EntryKind;
  /** The system's word for why it is unreadable, such as EACCES. */
  reason?: string;
}

/** How a folder is listed. */
export interface ListOptions {
  /** Names, of files or folders, to pass over with all below them. */
  skip?: (name: string, kind: EntryKind) => boolean;
  /** False lists the folder itself and nothing below its folders. */
  recursive?: boolean;
  /** Lists this folder below the directory only; paths still begin at the directory. */
  below?: string;
}

/**
 * Everything below a folder, sorted by path; links are named and never followed, nothing is opened, and what cannot be listed is an
 * entry of kind `unreadable`. A folder that is missing has no entries.
 */
export function listEntries(directory: string, options: ListOptions = {}): Entry[] {
  const entries: Entry[] = [];
  const walk = (below: string): void => {
    let names: string[];
    try {
      names = readdirSync(join(directory, below));
    } catch (error) {
      if (below !== (options.below ?? '') || errorCode(error) !== 'ENOENT') entries.push({ path: below, kind: 'unreadable', reason: errorCode(error) });
      return;
    }
    for (const name of names) {
      const path = below === '' ? name : `${below}/${name}`;
      const entry = findEntry(directory, path);
      if (options.skip?.(name, entry.kind)) continue;
      entries.push(entry);
      if (entry.kind === 'folder' && options.recursive !== false) walk(path);
    }
  };
  walk(options.below ?? '');
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What is at a path below a folder; the kind of a link says whether its target is in that folder. */
export function findEntry(directory: string, path: string): Entry {
  const full = join(directory, path);
  try {
    const stats = lstatSync(full);
    return { path, kind: stats.isSymbolicLink() ? linkKind(directory, full) : kindOf(stats) };
  } catch (error) {
    return { path, kind: 'unreadable', reason: errorCode(error) };
  }
}

function kindOf(stats: Stats): EntryKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'FIFO';
  return stats.isSocket() ? 'socket' : 'device';
}

function linkKind(directory: string, link: string): EntryKind {
  try {
    statSync(link);
    return `${realpathSync(link)}${sep}`.startsWith(`${realpathSync(directory)}${sep}`) ? 'link' : 'link-outside';
  } catch {
    return 'link-broken';
  }
}

/** The system's short word for an error, such as ENOENT; its message where it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
