import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../node/replace-file.ts';

/** The file by which a build knows a site that an earlier build wrote. */
export const MARK = '.answerpack';

const HEAD = 'A build of Answerpack wrote what is named below, and the next one replaces it:';

/** What every site of a version without the mark had beside its pages. */
const EARLIER_VERSION = ['404.html', 'index.html', 'llms.txt', 'pack.json', 'pagefind', 'sitemap.xml'];

/** What an operating system or an editor of repositories puts into a folder that is empty for all others. */
const NOTHING = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found', '.gitkeep', '.gitignore']);

/** Marks a site as the build's: writes the names at the top of it, and of another folder where one is named, into a file of it. */
export function markSite(folder: string, other?: string): void {
  const foreign = new Set(listForeign(folder));
  const own = readMark(folder) === undefined ? readdirSync(folder) : readdirSync(folder).filter((name) => !foreign.has(name));
  const names = new Set([...own, ...(other === undefined ? [] : readdirSync(other)), MARK]);
  const text = `${[HEAD, ...[...names].filter((name) => !isWorkFolder(name) && !NOTHING.has(name)).sort()].join('\n')}\n`;
  // A full disk would leave an empty file in place of the mark.
  replaceFile(join(folder, MARK), text);
}

/** What a folder is to a build: without content, a site that a build wrote, or somebody's files. */
export function describeFolder(folder: string): { kind: 'empty' | 'site' } | { kind: 'foreign'; example: string } {
  const names = readdirSync(folder).filter((name) => !NOTHING.has(name) && !isWorkFolder(name));
  if (names.length === 0) return { kind: 'empty' };
  if (readMark(folder) !== undefined || isEarlierVersion(folder, names)) return { kind: 'site' };
  return { kind: 'foreign', example: names.sort()[0]! };
}

/** Names at the top of an earlier site that no build wrote, such as a CNAME file: they are kept. None in a site without a mark. */
export function listForeign(folder: string): string[] {
  const own = readMark(folder);
  const names = readdirSync(folder).filter((name) => !isWorkFolder(name));
  if (own !== undefined) return names.filter((name) => !own.has(name));
  return names.filter((name) => NOTHING.has(name));
}

/** A folder in which a build gathers a site before it is in place, or keeps the old one until then. */
export interface WorkFolder {
  kind: 'new' | 'old';
  /** Name of the output folder it is beside; empty inside the output folder. */
  output: string;
  /** The build's process. */
  pid: number;
}

/** A work folder's name. */
export function workFolderName({ kind, output, pid }: WorkFolder): string {
  return `${output === '' ? '' : `.${output}`}.answerpack-${kind}-${pid}`;
}

/** What a work folder's name tells; undefined for any other name. */
export function readWorkFolderName(name: string): WorkFolder | undefined {
  const [, output = '', kind, pid] = /^(?:\.(.+))?\.answerpack-(new|old)-(\d+)$/s.exec(name) ?? [];
  return kind === undefined ? undefined : { kind: kind as WorkFolder['kind'], output, pid: Number(pid) };
}

function isWorkFolder(name: string): boolean {
  return name.startsWith(`${MARK}-`);
}

function readMark(folder: string): Set<string> | undefined {
  try {
    const [head, ...names] = readFileSync(join(folder, MARK), 'utf8').trimEnd().split('\n');
    return head === HEAD ? new Set(names) : undefined;
  } catch {
    return undefined;
  }
}

function isEarlierVersion(folder: string, names: readonly string[]): boolean {
  return EARLIER_VERSION.every((name) => names.includes(name)) && statSync(join(folder, 'pagefind')).isDirectory();
}
