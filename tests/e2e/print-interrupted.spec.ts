import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { readPdf } from '../../src/sheets/print/read-pdf.ts';
import { SITE } from './bakery-site.ts';

/** The draft of a file, left by a process that no machine has. */
const draftOf = (file: string): string => `.answerpack-draft-${file}-4194305`;

const COMMAND = fileURLToPath(new URL('../../src/sheets/print/print-sheets.ts', import.meta.url));

test('printing that is interrupted leaves whole files, those of before too, and pages without links to what is not there', async () => {
  // It waits for the largest sheet of all, beside whatever else a machine has to do.
  test.setTimeout(240_000);
  const site = mkdtempSync(join(tmpdir(), 'answerpack-printed-'));
  cpSync(SITE, site, { recursive: true });
  const folder = join(site, 'sheets');
  const sheets = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const before = new Map(['index.html', 'core/index.html'].map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  // The smallest sheet is printed last; drafts of a process that is gone are no files.
  writeFileSync(join(folder, 'lines-core-letter.pdf'), 'earlier');
  for (const sheet of sheets) writeFileSync(join(folder, draftOf(`${sheet}-a4.pdf`)), 'half');
  const printing = spawn(process.execPath, [COMMAND], { env: { ...process.env, OUT: site }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [printing.stdout, printing.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  await new Promise<void>((resolve) => printing.stdout.once('data', () => resolve()));
  printing.kill('SIGINT');
  await new Promise((resolve) => printing.once('close', resolve));
  expect(said).toMatch(/\nStopped before the end: what was printed before is as it was, and nothing new is linked\. Run "npm run sheets" again\.\n$/);
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => existsSync(join(folder, draftOf(file))))).toEqual([]);
  for (const file of files.filter((name) => name !== 'lines-core-letter.pdf'))
    expect((await readPdf(readFileSync(join(folder, file)))).pages.length, file).toBeGreaterThan(0);
  expect(readFileSync(join(folder, 'lines-core-letter.pdf'), 'utf8')).toBe('earlier');
  for (const [file, html] of before) expect(readFileSync(join(folder, file), 'utf8'), file).toBe(html);
  rmSync(site, { recursive: true });
});
