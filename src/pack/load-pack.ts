import { getEntry } from 'astro:content';
import { PackError } from '../findings/findings.ts';
import { readEntries } from './entries-file.ts';
import { assemblePack, type SitePack } from './site-pack.ts';
import { DESCRIPTION_ID } from './stored-pack.ts';

let assembled: { version: string; pack: SitePack } | undefined;

/** The pack as its loader stored it, put together once for each version of it; throws PackError with all its problems. */
export async function loadPack(): Promise<SitePack> {
  const description = (await getEntry('pack', DESCRIPTION_ID))?.data;
  if (!description) throw new Error('The content store holds no pack: its loader did not run.');
  if (description.findings.length > 0) throw new PackError(description.findings);
  if (assembled?.version !== description.version)
    assembled = { version: description.version, pack: assemblePack(description, readEntries(description.entries)) };
  return assembled.pack;
}
