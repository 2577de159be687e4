import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below a folder, sorted, with forward slashes, of one ending where it is named; none where the folder is missing. */
export function listFiles(directory: string, ending = ''): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && statSync(join(directory, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}
