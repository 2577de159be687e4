import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { CheckedPack } from '../pack/check-pack.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Indexes the built pages and writes the pack's vocabulary beside the index; answers the number of pages indexed. */
export async function buildSearchIndex(site: string, pack: CheckedPack): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: site, glob: '**/*.html' });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind could not index the pages: ${faults.join('; ')}`);
    writeFileSync(join(site, 'pagefind', 'vocabulary.json'), JSON.stringify(buildVocabulary(pack)));
    return added.page_count;
  } finally {
    await close();
  }
}
