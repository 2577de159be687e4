import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const empty = mkdtempSync(join(tmpdir(), 'answerpack-commands-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

/** Runs a command of package.json's scripts; answers its exit code and all it printed. */
function run(script: string, environment: Record<string, string>): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script)], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

test.each(['src/cards/write-cards.ts', 'src/diagrams/render-diagrams.ts', 'tests/lab/check-lab.ts'])(
  '%s refuses a folder that is no pack in the words of a build',
  (script) => {
    const { code, output } = run(script, { PACK: empty });
    expect(output).toBe(`1 problem in the settings:\n  PACK: ${empty} has no file pack.yaml. Name the folder of a pack, which has a pack.yaml in it.\n`);
    expect(code).toBe(1);
  },
);

test('the drawing of diagrams says in one line that the named browser does not exist', () => {
  const { code, output } = run('src/diagrams/render-diagrams.ts', { PACK: join(ROOT, 'tests/fixtures/packs/sound'), BROWSER_PATH: join(empty, 'chromium') });
  expect(output).toBe(`BROWSER_PATH names ${join(empty, 'chromium')}, which does not exist. Name a Chromium there, or leave the variable empty.\n`);
  expect(code).toBe(1);
});

test('the printing of sheets says in one line that the named browser does not exist', () => {
  const site = join(empty, 'site');
  mkdirSync(join(site, 'sheets'), { recursive: true });
  const { code, output } = run('src/sheets/print/print-sheets.ts', { OUT: site, BROWSER_PATH: join(empty, 'chromium') });
  expect(output).toBe(`BROWSER_PATH names ${join(empty, 'chromium')}, which does not exist. Name a Chromium there, or leave the variable empty.\n`);
  expect(code).toBe(1);
});

test('the printing of sheets says in one line that there is no site', () => {
  const { code, output } = run('src/sheets/print/print-sheets.ts', { OUT: empty });
  expect(output).toMatch(/^There are no sheets in .*\. Run "npm run build" first\.\n$/);
  expect(code).toBe(1);
});
