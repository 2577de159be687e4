import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const SITE = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The address of every built page. */
export const PAGES: readonly string[] = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
  .sort();
