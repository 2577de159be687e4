import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const SYSTEM_BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** What to do where no browser can be found; the same words for every command that needs one. */
export const NO_BROWSER =
  'No Chromium was found. Run "npx playwright install chromium-headless-shell", or on Debian "apt-get install chromium-headless-shell", or name a browser in the environment variable BROWSER_PATH.';

/**
 * Path of a Chromium: the one BROWSER_PATH names, else Playwright's own, else one on PATH; undefined when there is none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['BROWSER_PATH'];
  if (named !== undefined && named !== '') return named;
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
