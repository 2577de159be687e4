import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const SYSTEM_BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Why there is no browser and what to do, in one sentence or two; the same words for every command that needs one. */
export function describeNoBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['BROWSER_PATH'];
  if (named) return `BROWSER_PATH names ${named}, which does not exist. Name a Chromium there, or leave the variable empty.`;
  return 'No Chromium was found. Run "npx playwright install chromium-headless-shell", or on Debian "apt-get install chromium-headless-shell", or name a browser in the environment variable BROWSER_PATH.';
}

/**
 * Path of a Chromium: the one BROWSER_PATH names and no other, else Playwright's own, else one on PATH; undefined when there is none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['BROWSER_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const own = chromium.executablePath();
  if (own !== '' && existsSync(own)) return own;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  return SYSTEM_BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Flags for a quiet headless Chromium: no sandbox where it runs as root, no background traffic. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];
