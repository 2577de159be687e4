import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../src/findings/refuse.ts';
import { readCanonical } from '../../src/sheets/print/answer-from-folder.ts';
import type { PackEntry } from '../packs/pack-entry.ts';
import type { FindIds } from './measure.ts';

/** The entries of a built site, by where their pages are. */
export interface SiteEntries {
  ids: ReadonlySet<string>;
  /** Id of the entry whose page has this path, without the site's base; empty for any other page. */
  idOf(path: string): string;
}

/** Answers paths of pages, without the site's base, best first. */
export type FindPaths = (query: string) => readonly string[] | Promise<readonly string[]>;

/** Reads which entries a built site has; throws ExpectedError, with what to do, where there is none. */
export function readEntries(site: string): SiteEntries {
  for (const file of ['pack.json', 'index.html', 'search/index.json', 'pagefind/pagefind.js'])
    if (!existsSync(join(site, file)))
      throw new ExpectedError(`${join(site, file)}: there is no such file. Run npm run build first: the search is measured on a built site.`);
  const home = readCanonical(readFileSync(join(site, 'index.html'), 'utf8')) ?? 'http://localhost/';
  const { questions } = JSON.parse(readFileSync(join(site, 'pack.json'), 'utf8')) as { questions: PackEntry[] };
  const byPath = new Map(questions.map(({ address, id }) => [`/${address.slice(home.length)}`, id]));
  return { ids: new Set(byPath.values()), idOf: (path) => byPath.get(path) ?? '' };
}

/** A search by its ids: an empty string for each result that is no entry's page. */
export function toIds(find: FindPaths, { idOf }: SiteEntries): FindIds {
  return async (query) => (await find(query)).map(idOf);
}
