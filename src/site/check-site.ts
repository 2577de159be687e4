import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings/findings.ts';
import { listFiles } from '../node/list-files.ts';

/** Judges the links of all built pages: each path must be a file of the site, each fragment an id on its page. */
export function checkSite(directory: string, options: { base: string; origin?: string }): Finding[] {
  const base = options.base.replace(/\/$/, '');
  const ids = new Map<string, Set<string>>();
  const pages = listFiles(directory, '.html');
  const texts = new Map(pages.map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
  for (const [file, html] of texts) ids.set(file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)));
  const findings: Finding[] = [];
  for (const [file, html] of texts) {
    for (const [, href = ''] of html.matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/g)) {
      const fault = judge(decode(href), file);
      if (fault) findings.push({ file, field: decode(href), ...fault });
    }
  }
  return findings;

  function judge(href: string, from: string): Pick<Finding, 'problem' | 'remedy'> | undefined {
    if (/^(https:|mailto:|data:)/.test(href)) return undefined;
    // A site for this machine alone has an address of http:, which is on its pages as their canonical one.
    if (options.origin !== undefined && href.startsWith(`${options.origin}/`)) return undefined;
    const [path = '', fragment] = href.split('#');
    const target = path === '' ? from : toFile(path.split('?')[0]!);
    if (target === undefined || !(ids.has(target) || existsSync(join(directory, target)))) {
      return { problem: 'the link leads to no page of the site', remedy: 'Mend the address, or add the page' };
    }
    if (fragment !== undefined && fragment !== '' && ids.get(target)?.has(fragment) !== true) {
      return { problem: `the page has no place "#${fragment}"`, remedy: 'Use the id of a heading on that page' };
    }
    return undefined;
  }

  function toFile(path: string): string | undefined {
    if (!path.startsWith(`${base}/`)) return undefined;
    const local = decodeURI(path.slice(base.length + 1));
    return local === '' || local.endsWith('/') ? `${local}index.html` : local;
  }
}

function decode(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}
