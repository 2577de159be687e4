import { defineConfig } from 'playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../src/node/browser.ts';

const executablePath = findBrowser();
/** Two runs at once, one of pages and one of printed sheets, need a place each for what they report. */
const report = process.env['REPORT'] ?? 'browser';

/** Tests of printed sheets open no page: they wait for the printing alone. */
const PRINTED = ['**/pdfs.spec.ts', '**/printed-sheets.spec.ts'];

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: `../.build/test-results/artifacts/${report}`,
  fullyParallel: true,
  // Limits and no waits: a browser that shares two cores with a build answers late, and that is no fault of a page.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // One more than a small machine has cores: a test also waits, for a timer, a worker or a server.
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: `../.build/test-results/${report}.json` }]],
  use: { launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) } },
  // Addresses in tests are relative (`./search/`), as a site may be below a path.
  projects: [
    { name: 'engine', testDir: 'e2e', use: { baseURL: process.env['ENGINE_ADDRESS'] ?? '' } },
    { name: 'plain', testDir: 'plain', use: { baseURL: process.env['PLAIN_ADDRESS'] ?? '' } },
    { name: 'languages', testDir: 'languages', use: { baseURL: process.env['ARABIC_ADDRESS'] ?? '' } },
    { name: 'content', testDir: 'content', testIgnore: PRINTED, use: { baseURL: process.env['SITE_ADDRESS'] ?? '' } },
    { name: 'site', testDir: 'site', testIgnore: PRINTED, use: { baseURL: process.env['SITE_ADDRESS'] ?? '' } },
    { name: 'printed', testDir: 'site', testMatch: PRINTED },
    { name: 'printed-content', testDir: 'content', testMatch: PRINTED },
  ],
});
