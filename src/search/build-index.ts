import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { ExpectedError } from '../findings/refuse.ts';

/** Indexes the built pages; answers the number of pages indexed. */
export async function buildSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new ExpectedError(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: site, glob: '**/*.html' });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new ExpectedError(`Pagefind could not index the pages: ${faults.join('; ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}

/** Step that finishes a site with its search index; answers how many pages are in it. */
export async function indexForSearch(site: string): Promise<string> {
  return `${await buildSearchIndex(site)} pages indexed for search`;
}
