import { checkPack, type CheckedPack } from './check-pack.ts';
import { PackError } from '../findings/findings.ts';
import { contentDirectory } from '../node/pack-directory.ts';
import { readPack } from './read-pack.ts';
import { once } from './list-once.ts';
import type { Pack } from './pack-schema.ts';

/** A pack that passed every check. */
export type SoundPack = Omit<CheckedPack, 'pack'> & { pack: Pack };

/** The pack, checked once a build (in `dev` on every call); throws PackError with all its problems. */
export const loadPack = once(async (): Promise<SoundPack> => {
  const checked = await checkPack(readPack(contentDirectory()));
  if (checked.findings.length > 0 || !checked.pack) throw new PackError(checked.findings);
  return { ...checked, pack: checked.pack };
});
