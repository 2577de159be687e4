import { accessSync, constants, lstatSync, mkdirSync, realpathSync, rmdirSync, statSync, type Stats } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../findings/findings.ts';
import { describeFolder, workFolderName } from './output-mark.ts';

/** Folders that no site may replace or hold. */
export interface Surroundings {
  project: string;
  pack: string;
  home?: string;
}

/** Folders of the project that are its own: a site has no place in them. */
const PROJECT_FOLDERS = new Set(['content', 'node_modules', 'public', 'src', 'tests']);

const REMEDY = 'Name a new or empty folder, or one that an earlier build wrote';

/** Where a path leads once all links that exist are followed; a part that does not exist yet stays as it is written. */
export function followLinks(path: string): string {
  const rest: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    try {
      return join(realpathSync.native(folder), ...rest);
    } catch (error) {
      if (!isMissing(error) || dirname(folder) === folder) throw error;
      if (lstatOf(folder)?.isSymbolicLink()) throw new Error(`${folder} is a link that leads nowhere`, { cause: error });
      rest.unshift(basename(folder));
    }
  }
}

/** Tells why a finished site may not be put at a path; undefined where it may. Changes nothing that stays. */
export function checkOutput(path: string, surroundings: Surroundings): Finding | undefined {
  const fault = (problem: string, remedy = REMEDY): Finding => ({ file: 'OUT', problem: `${path} ${problem}`, remedy });
  if (/\p{Cc}/u.test(path)) return { file: 'OUT', problem: `${JSON.stringify(path)} has a control character in it`, remedy: 'Name a folder without it' };
  let target: string;
  try {
    target = followLinks(path);
    const reserved = checkReserved(target, surroundings);
    if (reserved !== undefined) return fault(...reserved);
    const entry = statOf(target);
    if (entry === undefined) return checkParent(target, fault);
    if (!entry.isDirectory()) return fault(`is ${describeKind(entry)}, not a folder`);
    const content = describeFolder(target);
    if (content.kind === 'foreign') {
      return fault(
        `holds files that no build wrote ("${content.example}")`,
        'A build replaces all of its output: name a new or empty folder, or move the files away',
      );
    }
    // A folder on a disk of its own can not be swapped, so that its parent does not matter.
    const isMount = entry.dev !== statSync(dirname(target)).dev;
    if ((!isMount && canWrite(dirname(target), target)) || canWrite(target, '')) return undefined;
    return fault('may not be written', 'Change its permissions, or name another folder');
  } catch (error) {
    return fault(`can not be used (${error instanceof Error ? error.message : String(error)})`);
  }
}

function checkReserved(target: string, { project, pack, home = findHome() }: Surroundings): [problem: string, remedy?: string] | undefined {
  if (dirname(target) === target) return ['is the root of the file system'];
  const places = [
    ["the project's folder", followLinks(project)],
    ["the pack's folder", followLinks(pack)],
    ['your home folder', followLinks(home)],
  ] as const;
  for (const [name, place] of places) {
    if (target === place) return [`is ${name}`];
    if (isInside(place, target)) return [`holds ${name} (${place})`];
  }
  if (isInside(target, places[1][1])) return ["is inside the pack's folder"];
  if (!isInside(target, places[0][1])) return undefined;
  const [first = ''] = relative(places[0][1], target).split(sep);
  const own = first.startsWith('.') || PROJECT_FOLDERS.has(first);
  const where = target === join(places[0][1], first) ? 'is' : 'is inside';
  return own ? [`${where} the project's own "${first}"`, 'Name a folder outside the project, or leave OUT away for dist/'] : undefined;
}

function findHome(): string {
  try {
    return homedir();
  } catch {
    // A user without an entry and without HOME, as some containers have, has no home to lose.
    return tmpdir();
  }
}

function checkParent(target: string, fault: (problem: string, remedy?: string) => Finding): Finding | undefined {
  let folder = dirname(target);
  while (statOf(folder) === undefined) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) return fault(`can not be made, because ${folder} is ${describeKind(statSync(folder))}`);
  return canWrite(folder, target)
    ? undefined
    : fault(`can not be made, because ${folder} may not be written`, 'Change its permissions, or name another folder');
}

/** Whether a folder can be made in another one, found out by making and removing it: permissions alone say too little. */
function canWrite(folder: string, output: string): boolean {
  const probe = join(folder, workFolderName({ kind: 'new', output: basename(output), pid: process.pid }));
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    mkdirSync(probe);
    rmdirSync(probe);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG') throw new Error('its name is too long', { cause: error });
    return false;
  }
}

const statOf = (path: string): Stats | undefined => orMissing(() => statSync(path));
const lstatOf = (path: string): Stats | undefined => orMissing(() => lstatSync(path));

function orMissing(read: () => Stats): Stats | undefined {
  try {
    return read();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a path has no entry, because it is missing or because what should be a folder on its way is a file. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function describeKind(entry: Stats): string {
  if (entry.isFile()) return 'a file';
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  return 'a device';
}
