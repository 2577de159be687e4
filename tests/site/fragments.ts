import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from '../../src/search/index/build-index.ts';
import { SITE } from './built-site.ts';

/** What Pagefind keeps of a page: the text that excerpts are cut from, and what results are filtered by. */
export interface Fragment {
  /** Address below the site, `/questions/name/`. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id; `title` is a section's name where its heading is no part of the content. */
  anchors: { element: string; id: string; text: string; title?: string }[];
}

/** The fragments of the built site, by the file of their page. */
export function readFragments(): Map<string, Fragment> {
  const folder = join(SITE, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((name) => {
    const fragment = parseFragment(readFileSync(join(folder, name)));
    if (fragment === undefined) throw new Error(`${name} has another form than fragments had: Pagefind's format has changed.`);
    return fragment as unknown as Fragment;
  });
  return new Map(fragments.map((fragment) => [`${decodeURIComponent(fragment.url).slice(1)}index.html`, fragment]));
}
