import { listFiles } from '../../node/list-files.ts';
import { listForeign } from '../../site/output-mark.ts';
import { ABOUT_FILE, ARCHIVE_FILE, WORKER_FILE } from './archive-format.ts';

/** What a browser needs to show the site: pages, scripts, styles, data, drawings, fonts, and the search index. Files for paper, card programs and other machines are not. */
const KEPT = /\.(html|js|css|json|svg|png|woff2|webmanifest)$|^pagefind\/.+\.(pagefind|pf_[a-z]+)$/;

/** Of what is like that, what no page of the site loads: Pagefind's own interfaces, and the whole pack for programs. */
const LEFT_OUT = /^pagefind\/pagefind-(?!worker\.|entry\.)|^pack\.json$/;

/** Paths of the files of a site that a device keeps, in an order in which files that are alike are near one another. */
export function listKeptFiles(site: string): string[] {
  const own = new Set([ARCHIVE_FILE, ABOUT_FILE, WORKER_FILE]);
  const foreign = new Set(listForeign(site));
  return listFiles(site)
    .filter((path) => KEPT.test(path) && !LEFT_OUT.test(path) && !own.has(path) && !path.startsWith('.') && !foreign.has(path.split('/')[0]!))
    .sort((a, b) => compare(endingOf(a), endingOf(b)) || compare(a, b));
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
