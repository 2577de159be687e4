import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the tests' fixtures. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** A small pack in which nothing is wrong. */
export const SOUND_PACK = join(FIXTURES, 'packs/sound');

/** Lays a fault's files over a copy of the sound pack, hands the folder over, and removes it. */
export async function withFault<T>(fault: string, use: (pack: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-'));
  try {
    cpSync(SOUND_PACK, folder, { recursive: true });
    cpSync(join(FIXTURES, 'faults', fault), folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fixture's text. */
export function readFixture(path: string): string {
  return readFileSync(join(FIXTURES, path), 'utf8');
}
