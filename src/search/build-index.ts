import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages; answers the number of pages indexed. */
export async function buildSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: site, glob: '**/*.html' });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind could not index the pages: ${faults.join('; ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}
