import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

/** Bytes before a fragment's JSON. */
const MARK = 'pagefind_dcd';

/** The fragments of the built site, by the file of their page. */
export function readFragments(): Map<string, Fragment> {
  const folder = join(SITE, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    if (!text.startsWith(MARK)) throw new Error(`${name} does not begin with ${MARK}: Pagefind's format has changed.`);
    return JSON.parse(text.slice(MARK.length)) as Fragment;
  });
  return new Map(fragments.map((fragment) => [`${decodeURIComponent(fragment.url).slice(1)}index.html`, fragment]));
}
