import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Sixteen hex digits of a file's content: what the record of checks is bound to. */
export function hashFile(path: string): string {
  return hashBytes(readFileSync(path));
}

/** The same digits of content that was read already. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
