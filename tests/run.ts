/** Every test: builds the site once, then units and content with Vitest, then the browser with Playwright. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../src/node/serve-folder.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureTools } from './ensure-tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}/.build/test-results`;

/** Runs a command to its end without blocking this process, which serves the site meanwhile; answers whether it passed. */
function run(name: string, command: string, values: string[], environment: Record<string, string> = {}): Promise<boolean> {
  console.log(`\n== ${name}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return new Promise((resolve) => {
    spawn(command, values, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).on('close', (code) => resolve(code === 0));
  });
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What both runners counted; a report that is missing counts as one failure. */
function countTests(): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const units = JSON.parse(readFileSync(`${results}/units.json`, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
    const browser = JSON.parse(readFileSync(`${results}/e2e.json`, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    counts.passed = units.numPassedTests + browser.stats.expected + browser.stats.flaky;
    counts.failed = units.numFailedTests + browser.stats.unexpected;
    counts.skipped = units.numPendingTests + browser.stats.skipped;
  } catch {
    counts.failed += 1;
  }
  return counts;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const browserPath = ensureBrowser();
ensureTools();
const built = await run('build', 'npm', ['run', '--silent', 'build']);
const lab = await run('lab', 'npm', ['run', '--silent', 'check:lab']);
const checked = built && (await run('types, format, lint', 'npm', ['run', '--silent', 'check']));
const units =
  built &&
  (await run('units and content', 'npx', [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/units.json`,
  ]));
const server = await serveFolder(`${root}/dist`);
const browser =
  built &&
  (await run('browser', 'npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
    SITE_ADDRESS: server.address,
    BROWSER_PATH: browserPath,
  }));
await server.close();
const { passed, failed, skipped } = countTests();
console.log(`\nbuild ${built ? 'passed' : 'failed'}, checks ${checked ? 'passed' : 'failed'}, lab ${lab ? 'passed' : 'failed'}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = built && lab && checked && units && browser && failed === 0 ? 0 : 1;
