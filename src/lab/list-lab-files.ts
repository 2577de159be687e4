import { isByProduct } from '../node/by-products.ts';
import { listEntries } from '../node/list-entries.ts';

/** Paths of the lab's files below its folder, sorted, without what tools and editors leave there; none where the folder is missing. */
export function listLabFiles(folder: string): string[] {
  return listEntries(folder, { skip: isByProduct })
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path)
    .sort();
}
