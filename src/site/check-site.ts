import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings/findings.ts';
import { listFiles } from '../node/list-files.ts';

/** Stands for the site's origin while links are resolved; nothing is asked of it. */
const ORIGIN = 'http://site.invalid';

/**
 * Checks the links of all built pages: each path must be a file of the site below `base`, each fragment an id on its page,
 * and every other address https; `origin` is the site's own, by which a site for this machine alone is known.
 */
export function checkSite(directory: string, options: { base: string; origin?: string }): Finding[] {
  const { origin = ORIGIN } = options;
  const base = options.base.replace(/\/?$/, '/');
  const files = listFiles(directory, '.html');
  const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
  // Each page is read twice, as all pages of a large pack are too much to hold.
  const ids = new Map(files.map((file) => [file, listIds(read(file))]));
  return files.flatMap((file) =>
    listAddresses(read(file)).flatMap((address): Finding[] => {
      const fault = findFault(address, file);
      return fault ? [{ file, field: address, ...fault }] : [];
    }),
  );

  function findFault(address: string, from: string): Pick<Finding, 'problem' | 'remedy'> | undefined {
    if (/^(https:|mailto:|data:)/.test(address) || address.startsWith(`${origin}/`)) return undefined;
    const url = URL.parse(address, ORIGIN + base + from.replace(/(^|\/)index\.html$/, '$1'));
    const target = url?.origin === ORIGIN ? toFile(url.pathname) : undefined;
    if (url === null || target === undefined) return { problem: 'the link leads to no page of the site', remedy: 'Correct the address, or add the page' };
    const fragment = decode(url.hash.slice(1));
    if (fragment !== '' && ids.get(target)?.includes(asLine(fragment)) !== true) {
      return { problem: `the page has no place "#${fragment}"`, remedy: 'Use the id of a heading on that page' };
    }
    return undefined;
  }

  function toFile(path: string): string | undefined {
    const local = path.startsWith(base) ? decode(path.slice(base.length)) : undefined;
    if (local === undefined) return undefined;
    const file = local === '' || local.endsWith('/') ? `${local}index.html` : local;
    return ids.has(file) || (existsSync(join(directory, file)) && statSync(join(directory, file)).isFile()) ? file : undefined;
  }
}

/** The ids of a page, each a line of one text: a set of them would hold on to the page that they are parts of. */
function listIds(html: string): string {
  return asLine([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => decodeEntities(match[1]!)).join('\n'));
}

function asLine(id: string): string {
  return `\n${id}\n`;
}

/** What a page links to and loads, as its author wrote it. */
function listAddresses(html: string): string[] {
  return [...html.matchAll(/<(?:a|link|script|img|source|iframe)\s[^>]*?(?:href|src)="([^"]*)"/g)].map((match) => decodeEntities(match[1]!));
}

/** Percent-encoded text as it was meant, or as it is written where it cannot be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decodeEntities(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
