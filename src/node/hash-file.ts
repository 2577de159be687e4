import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Sixteen hex digits of a file's content: what the record of checks is bound to. */
export function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}
