import { defineConfig } from 'playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../src/node/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.build/test-results/artifacts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../.build/test-results/e2e.json' }]],
  use: {
    baseURL: process.env['SITE_ADDRESS'] ?? '',
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
