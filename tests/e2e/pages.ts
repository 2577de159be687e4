import { listPages } from '../content/built-site.ts';

/** The address of every built page. */
export const PAGES: readonly string[] = listPages().map((file) => `/${file}`.replace(/index\.html$/, ''));
