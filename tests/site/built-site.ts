import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../src/node/list-files.ts';
import type { AnyEntry } from '../packs/pack-entry.ts';
import { readCanonical } from '../../src/sheets/print/answer-from-folder.ts';

/** The built site that the tests read: the one that SITE_FOLDER names, else `dist/`. */
export const SITE = resolve(process.env['SITE_FOLDER'] ?? fileURLToPath(new URL('../../dist', import.meta.url)));

/** A file of the built site as text. */
export function readBuilt(file: string): string {
  return readFileSync(join(SITE, file), 'utf8');
}

/** The path below which the whole site is: `/` or `/answers/`. */
export const BASE = new URL(readCanonical(readBuilt('index.html'))!).pathname;

/** The site's /pack.json. */
export const PACK = JSON.parse(readBuilt('pack.json')) as { questions: AnyEntry[] };

/** The file of a page, from its complete address. */
export function fileOf(address: string): string {
  return `${decodeURIComponent(new URL(address).pathname.slice(BASE.length))}index.html`;
}

/** The search form alone, which a script takes into other pages: a part of a page and none itself. */
export const FORM = 'search/form/index.html';

/** Paths of all built pages below the site. */
export function listPages(): string[] {
  return listFiles(SITE, '.html').filter((file) => file !== FORM);
}

/** Address of a page, relative to the site's base: `./` for the home page. */
export function addressOf(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
