import { defineConfig } from 'playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../src/node/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: '../.build/test-results/artifacts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../.build/test-results/e2e.json' }]],
  use: { launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) } },
  // Addresses in tests are relative (`./search/`), as a site may be below a path.
  projects: [
    { name: 'engine', testDir: 'e2e', use: { baseURL: process.env['ENGINE_ADDRESS'] ?? '' } },
    { name: 'content', testDir: 'content', use: { baseURL: process.env['SITE_ADDRESS'] ?? '' } },
    { name: 'site', testDir: 'site', use: { baseURL: process.env['SITE_ADDRESS'] ?? '' } },
  ],
});
