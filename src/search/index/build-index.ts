import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { ExpectedError } from '../../findings/refuse.ts';
import { listFiles } from '../../node/list-files.ts';
import type { RecordsPart } from './index-format.ts';

/**
 * Indexes the built pages with the stems of a language, or none where Pagefind has none for it; answers the number of pages indexed. A part
 * that is tagged otherwise is indexed with the rest: the search's own page asks one index.
 */
export async function buildSearchIndex(site: string, language: string): Promise<number> {
  // Its script knows no language by a tag such as de-AT, where the index has that name.
  const { index, errors } = await createIndex({ forceLanguage: new Intl.Locale(language).language });
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

/** What Pagefind writes before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/** Address of each indexed page below the site, by the fragment that holds its text; throws where Pagefind writes them in another way than it did. */
export function readFragments(site: string): Map<string, string> {
  const folder = join(site, 'pagefind', 'fragment');
  return new Map(
    readdirSync(folder).map((name) => {
      const url = parseFragment(readFileSync(join(folder, name)))?.url;
      if (url === undefined) throw new ExpectedError(`Pagefind's fragment ${name} has another form than Pagefind 1.6 wrote; adapt parseFragment() to it`);
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** What a fragment holds of its page; nothing where it is written in another way. */
export function parseFragment(fragment: Buffer): ({ url: string } & Record<string, unknown>) | undefined {
  try {
    const text = gunzipSync(fragment).toString();
    if (!text.startsWith(SIGNATURE)) return undefined;
    const page = JSON.parse(text.slice(SIGNATURE.length)) as { url?: unknown };
    return typeof page.url === 'string' ? { ...page, url: page.url } : undefined;
  } catch {
    return undefined;
  }
}

/** Tells the question index where Pagefind keeps each question's page, so that a result reads that page's excerpt only. */
export function nameFragments(site: string): void {
  const fragments = readFragments(site);
  const folder = join(site, 'search');
  for (const name of readdirSync(folder).filter((file) => /^questions-\d+\.json$/.test(file))) {
    const part = JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordsPart;
    for (const record of part.records) {
      const fragment = fragments.get(record.path);
      if (fragment !== undefined) record.fragment = fragment;
    }
    writeFileSync(join(folder, name), JSON.stringify(part));
  }
}

/** Takes out of the built pages what only the indexer reads: a hundred bytes of each. */
export function dropMarks(site: string): void {
  for (const file of listFiles(site, '.html')) {
    const path = join(site, file);
    const html = readFileSync(path, 'utf8');
    const without = html.replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, ''));
    if (without !== html) writeFileSync(path, without);
  }
}

/** Step that finishes a site with its search index; answers how many pages are in it. */
export async function indexForSearch(site: string, language: string): Promise<string> {
  const pages = await buildSearchIndex(site, language);
  nameFragments(site);
  dropMarks(site);
  return `${pages} pages indexed for search`;
}
