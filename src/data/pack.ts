import { checkPack, type CheckedPack } from '../utils/check-pack.ts';
import { PackError } from '../utils/findings.ts';
import { contentDirectory } from '../utils/pack-location.ts';
import { readPack } from '../utils/read-pack.ts';
import { once } from './once.ts';
import type { Pack } from '../schemas/pack.ts';

/** A pack that passed every check. */
export type SoundPack = Omit<CheckedPack, 'pack'> & { pack: Pack };

/** The pack, checked once a build (in `dev` on every call); throws PackError with all its problems. */
export const loadPack = once(async (): Promise<SoundPack> => {
  const checked = await checkPack(readPack(contentDirectory()));
  if (checked.findings.length > 0 || !checked.pack) throw new PackError(checked.findings);
  return { ...checked, pack: checked.pack };
});
