import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageSchema } from '../findings/value-schemas.ts';
import { DEFAULT_LANGUAGE, NO_ADDRESS } from '../pack/pack-schema.ts';
import { checkBaseAddress } from '../text/base-address.ts';
import { parseYaml } from '../text/front-matter.ts';

/** What Astro must know of a pack before it is loaded and checked. */
export interface PackHead {
  baseAddress: string;
  /** A language tag. */
  language: string;
}

/**
 * Where a pack's site will be and its language, as its pack.yaml says. A missing or wrong value gives the address of this machine or
 * English here, and its finding when the pack is checked.
 */
export function readPackHead(pack: string): PackHead {
  const path = join(pack, 'pack.yaml');
  const { data } = existsSync(path) ? parseYaml(readFileSync(path, 'utf8')) : { data: undefined };
  const { baseAddress, language, standard } = (data ?? {}) as Record<string, unknown>;
  return { baseAddress: readAddress(baseAddress, standard), language: languageSchema.safeParse(language).data ?? DEFAULT_LANGUAGE };
}

function readAddress(written: unknown, standard: unknown): string {
  if (written === undefined && standard === 'plain') return NO_ADDRESS;
  return typeof written === 'string' && checkBaseAddress(written) === undefined ? written : 'http://localhost/';
}
