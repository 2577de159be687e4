import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '../findings/refuse.ts';
import { errorCode, listEntries } from '../node/list-entries.ts';
import { countOf } from '../text/count.ts';
import { decodeText } from '../text/decode-text.ts';
import { formatBytes } from '../text/format-bytes.ts';
import type { LeftOut, Source } from './source.ts';

/** Most bytes of one file, and of all: the longest public list of questions has one megabyte. */
export const FILE_MAX_BYTES = 20_000_000;
export const ALL_MAX_BYTES = 60_000_000;

const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkd|mkdn)$/i;
const PASSED_OVER = /^(?:\.|node_modules$|__MACOSX$)/;

/** What was given to import. */
export interface Sources {
  files: Source[];
  /** Folder below which all paths of the sources are, links followed: pictures are read from it and from nowhere else. */
  root: string;
  /** Whether a folder was given, in which a file may be one question. */
  isFolder: boolean;
  leftOut: LeftOut[];
}

/** Reads the Markdown files and folders that a command's words name. Throws an ExpectedError that names every one that can not be read. */
export function readSources(names: readonly string[]): Sources {
  const faults: string[] = [];
  const leftOut: LeftOut[] = [];
  const paths = names.flatMap((name) => {
    const listed = listSources(name);
    if ('fault' in listed) {
      faults.push(listed.fault);
      return [];
    }
    leftOut.push(...listed.leftOut);
    return listed.paths;
  });
  if (faults.length > 0) throw new ExpectedError(faults.join('\n'));
  const unique = [...new Set(paths.map((path) => realpathSync(path)))];
  if (unique.length === 0)
    throw new ExpectedError(`There is no Markdown file in ${names.join(', ')}. Name a file that ends in ".md", or a folder that holds some.`);
  const total = unique.reduce((sum, path) => sum + statSync(path).size, 0);
  if (total > ALL_MAX_BYTES)
    throw new ExpectedError(
      `${countOf(unique.length, 'file')} with ${formatBytes(total)} of text are too many to import at once: ${formatBytes(ALL_MAX_BYTES)} are read at most. Import them in parts, each into a pack of its own.`,
    );
  const root = commonFolder(unique);
  const files = unique.flatMap((path): Source[] => {
    const shown = path.slice(root.length + 1);
    const read = readText(path);
    if ('fault' in read) {
      faults.push(`${shown}: ${read.fault}`);
      return [];
    }
    return [{ path: shown, text: read.text }];
  });
  if (faults.length > 0) throw new ExpectedError(faults.join('\n'));
  return { files, root, isFolder: unique.length > 1, leftOut };
}

function listSources(name: string): { paths: string[]; leftOut: LeftOut[] } | { fault: string } {
  const path = resolve(name);
  try {
    const stats = statSync(path);
    if (stats.isFile()) {
      if (MARKDOWN.test(path)) return { paths: [path], leftOut: [] };
      return { fault: `${name} does not end in ".md". Rename it if it is Markdown; other formats are not read.` };
    }
    if (!stats.isDirectory()) return { fault: `${name} is neither a file nor a folder.` };
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      return { fault: isBrokenLink(path) ? `${name} is a link that leads nowhere.` : `${name} does not exist. Check its name.` };
    return { fault: `${name} can not be read (${errorCode(error)}). Give yourself the right to read it.` };
  }
  const entries = listEntries(path, { skip: (entry) => PASSED_OVER.test(entry) });
  const leftOut = entries.flatMap(({ path: entry, kind }): LeftOut[] => {
    const place = { file: entry, line: 1, endLine: 1, text: '' };
    if (kind === 'link' || kind === 'link-outside' || kind === 'link-broken') return [{ ...place, why: 'It is a link, which is not followed.' }];
    if (kind === 'unreadable') return [{ ...place, why: 'It can not be read.' }];
    return [];
  });
  return { paths: entries.filter(({ path: entry, kind }) => kind === 'file' && MARKDOWN.test(entry)).map((entry) => join(path, entry.path)), leftOut };
}

function readText(path: string): { text: string } | { fault: string } {
  const { size } = statSync(path);
  if (size > FILE_MAX_BYTES)
    return { fault: `the file has ${formatBytes(size)}; ${formatBytes(FILE_MAX_BYTES)} are read at most. Split it into several files.` };
  try {
    const decoded = decodeText(readFileSync(path));
    return 'problem' in decoded ? { fault: `${decoded.problem}. Save it as UTF-8.` } : decoded;
  } catch (error) {
    return { fault: `it can not be read (${errorCode(error)}). Give yourself the right to read it.` };
  }
}

function isBrokenLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The deepest folder that all files are below. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0]!);
  while (!paths.every((path) => path.startsWith(`${folder}/`)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder === '/' ? '' : folder;
}

/** The name of a file without its ending, as words. */
export function nameOfFile(path: string): string {
  return basename(path).replace(MARKDOWN, '').replaceAll(/[-_]+/g, ' ').trim();
}
