/**
 * Every test: builds the pack's site, and below base paths a small bakery's, a plain pack's and an Arabic one's; then runs the lab's check, types, format, lint, the
 * printing of sheets and the look at what was printed, one after the other, beside the units and the browser. Neither row waits
 * for the other, so that no core does. `PACK=my-pack npm test` runs what holds for any pack on that pack.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packDirectory } from '../src/node/pack-directory.ts';
import { serveFolder } from '../src/node/serve-folder.ts';
import { readCanonical } from '../src/sheets/print/answer-from-folder.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureTools } from './ensure-tools.ts';
import { writeBakery } from './packs/bakery.ts';
import { writePlainPack } from './packs/plain-pack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, '.build/test-results');
const scratch = mkdtempSync(join(tmpdir(), 'answerpack-test-'));
const ownPack = join(root, 'content');
const pack = packDirectory();
const isOwn = pack === ownPack;

/** Runs a command to its end without blocking this process, which serves the sites meanwhile; answers whether it passed. */
function run(name: string, command: string, values: string[], environment: Record<string, string> = {}): Promise<boolean> {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return new Promise((resolve) => {
    spawn(command, values, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).on('close', (code) => {
      console.log(`\n== ${name}: ${code === 0 ? 'passed' : 'failed'} after ${Math.round((performance.now() - started) / 1000)} s`);
      resolve(code === 0);
    });
  });
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What each run counted; a report that is missing counts as one failure. */
function countTests(): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const read = <Report>(name: string): Report => JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as Report;
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = read<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>>('units');
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    counts.skipped += numPendingTests;
    for (const name of ['browser', 'printed']) {
      const { stats } = read<{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }>(name);
      counts.passed += stats.expected + stats.flaky;
      counts.failed += stats.unexpected;
      counts.skipped += stats.skipped;
    }
  } catch {
    counts.failed += 1;
  }
  return counts;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const browserPath = ensureBrowser();
ensureTools();

const site = isOwn ? join(root, 'dist') : join(scratch, 'site');
const bakery = join(scratch, 'bakery');
const bakerySite = join(scratch, 'bakery-site');
const plain = join(scratch, 'plain');
const plainSite = join(scratch, 'plain-site');
const arabicSite = join(scratch, 'arabic-site');
/** A copy, as printing changes pages that are tested meanwhile. */
const printedSite = join(scratch, 'printed-site');
writeBakery(bakery, 60);
await writePlainPack(plain);
const build = (name: string, environment: Record<string, string>): Promise<boolean> => run(name, 'npm', ['run', '--silent', 'build'], environment);
const built =
  (await build(`build ${isOwn ? 'content' : pack}`, { PACK: pack, OUT: site })) &&
  (await build('build the bakery', { PACK: bakery, OUT: bakerySite, BASE_ADDRESS: 'https://bakery.example/answers/' })) &&
  (await build('build the plain pack', { PACK: plain, OUT: plainSite, BASE_ADDRESS: 'https://plain.example/lists/' })) &&
  (await build('build the Arabic pack', {
    PACK: join(root, 'tests/fixtures/packs/arabic'),
    OUT: arabicSite,
    BASE_ADDRESS: 'https://bakery.example/arabic/',
  }));

const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/units.json`];
const parts = isOwn ? [] : ['tests/unit', 'tests/lab', 'tests/site'];
if (built) cpSync(site, printedSite, { recursive: true });
const siteServer = built ? await serveFolder(site, readBase(site)) : undefined;
const bakeryServer = built ? await serveFolder(bakerySite, '/answers/') : undefined;
const plainServer = built ? await serveFolder(plainSite, '/lists/') : undefined;
const arabicServer = built ? await serveFolder(arabicSite, '/arabic/') : undefined;

/** Runs projects of the browser's tests, with a report of their own. */
function runProjects(name: string, projects: string[]): Promise<boolean> {
  const values = ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...projects.flatMap((project) => ['--project', project])];
  return run(name, 'npx', values, {
    REPORT: name,
    SITE_FOLDER: site,
    PRINTED_FOLDER: printedSite,
    SITE_ADDRESS: siteServer?.address ?? '',
    ENGINE_FOLDER: bakerySite,
    ENGINE_ADDRESS: bakeryServer?.address ?? '',
    PLAIN_ADDRESS: plainServer?.address ?? '',
    ARABIC_ADDRESS: arabicServer?.address ?? '',
    BROWSER_PATH: browserPath,
  });
}

const [{ lab, checked, printed, sheets }, { units, browser }] = await Promise.all([
  (async () => {
    const lab = !existsSync(join(pack, 'lab')) || (await run('lab', 'npm', ['run', '--silent', 'check:lab']));
    const checked = await run('types, format, lint', 'npm', ['run', '--silent', 'check']);
    const printed = built && (await run('sheets', 'npm', ['run', '--silent', 'sheets'], { PACK: pack, OUT: printedSite, BROWSER_PATH: browserPath }));
    const sheets = built && (await runProjects('printed', ['printed', ...(isOwn ? ['printed-content'] : [])]));
    return { lab, checked, printed, sheets };
  })(),
  (async () => {
    const units = built && (await run('units', 'npx', [...vitest, ...parts], { SITE_FOLDER: site }));
    const browser = built && (await runProjects('browser', ['engine', 'plain', 'languages', 'site', ...(isOwn ? ['content'] : [])]));
    return { units, browser };
  })(),
]);
await siteServer?.close();
await bakeryServer?.close();
await plainServer?.close();
await arabicServer?.close();
rmSync(scratch, { recursive: true, force: true });

const { passed, failed, skipped } = countTests();
const say = (done: boolean): string => (done ? 'passed' : 'failed');
console.log(`\nbuild ${say(built)}, checks ${say(checked)}, lab ${say(lab)}, sheets ${say(printed)}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = built && lab && checked && printed && sheets && units && browser && failed === 0 ? 0 : 1;

/** The path below which a built site is, as its home page's canonical address says. */
function readBase(folder: string): string {
  const address = readCanonical(readFileSync(join(folder, 'index.html'), 'utf8'));
  return address === undefined ? '/' : new URL(address).pathname;
}
