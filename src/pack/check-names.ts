import type { Finding } from '../findings/findings.ts';
import { shorten } from '../text/shorten.ts';
import { isSlug, RESERVED_SLUGS, SLUG_ADVICE } from '../text/slug.ts';

/** Findings for files whose names can be no part of an address, or that have the name of another: the name is the address. */
export function checkFileNames(files: readonly { file: string; slug: string }[]): Finding[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ file, slug }): Finding[] => {
    const field = 'file name';
    if (!isSlug(slug)) return [{ file, field, problem: `"${shorten(slug)}" can not be part of an address`, remedy: SLUG_ADVICE }];
    if (RESERVED_SLUGS.includes(slug)) return [{ file, field, problem: `"${slug}" is the name of every folder's own page`, remedy: 'Choose another name' }];
    const owner = owners.get(slug);
    owners.set(slug, owner ?? file);
    return owner === undefined
      ? []
      : [{ file, field, problem: `"${slug}" is already that of ${owner}`, remedy: 'Rename one of the files: the name is the address' }];
  });
}
