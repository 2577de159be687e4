import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../../../src/node/list-files.ts';

/** Most bytes of HTML that a page has which is no question's. */
export const LIST_LIMIT = 60_000;

/** A page's file and its bytes. */
export interface PageSize {
  file: string;
  html: number;
}

/** What a built site is, as files. */
export interface SiteSize {
  files: number;
  bytes: number;
  pages: number;
  /** The largest page that is no question's. */
  largestList: PageSize | undefined;
  /** All such pages above the limit, largest first. */
  overLimit: PageSize[];
}

/** Counts a built site; `questionPages` are the files of questions below it. */
export function measureSite(folder: string, questionPages: ReadonlySet<string>): SiteSize {
  const files = listFiles(folder).map((file) => ({ file, html: statSync(join(folder, file)).size }));
  const pages = files.filter(({ file }) => file.endsWith('.html'));
  const lists = pages.filter(({ file }) => !questionPages.has(file)).toSorted((a, b) => b.html - a.html);
  return {
    files: files.length,
    bytes: files.reduce((sum, { html }) => sum + html, 0),
    pages: pages.length,
    largestList: lists[0],
    overLimit: lists.filter(({ html }) => html > LIST_LIMIT),
  };
}

/** Bytes of a page's HTML, as it is and as brotli makes it. */
export function weighPage(folder: string, file: string): { html: number; brotli: number } {
  const content = readFileSync(join(folder, file));
  return { html: content.length, brotli: brotliCompressSync(content).length };
}
