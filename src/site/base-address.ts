import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_ADDRESS } from '../pack/pack-schema.ts';
import { checkBaseAddress } from '../text/base-address.ts';
import { parseYaml } from '../text/front-matter.ts';

/**
 * Where a pack's site will be, as its pack.yaml says. Astro must know this before the pack is loaded and checked, so
 * that a missing or wrong value gives the address of this machine here, and its finding there.
 */
export function readBaseAddress(pack: string): string {
  const path = join(pack, 'pack.yaml');
  const { data } = existsSync(path) ? parseYaml(readFileSync(path, 'utf8')) : { data: undefined };
  const { baseAddress: written, standard } = (data ?? {}) as { baseAddress?: unknown; standard?: unknown };
  if (written === undefined && standard === 'plain') return NO_ADDRESS;
  return typeof written === 'string' && checkBaseAddress(written) === undefined ? written : 'http://localhost/';
}
