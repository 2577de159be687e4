import { listEntries } from './list-entries.ts';

/** Paths of all files below a folder, sorted, with forward slashes, of one ending where it is named; links are no files, and a missing folder has none. */
export function listFiles(directory: string, ending = ''): string[] {
  return listEntries(directory).flatMap(({ path, kind }) => (kind === 'file' && path.endsWith(ending) ? [path] : []));
}
