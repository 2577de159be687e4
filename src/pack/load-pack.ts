import { getEntry, render } from 'astro:content';
import { PackError } from '../findings/findings.ts';
import { readEntries } from './entries-file.ts';
import { assemblePack, type Question, type SitePack } from './site-pack.ts';
import { DESCRIPTION_ID, questionId } from './stored-pack.ts';

let assembled: { version: string; pack: SitePack } | undefined;

/** The pack as its loader stored it, put together once for each version of it; throws PackError with all its problems. */
export async function loadPack(): Promise<SitePack> {
  const description = (await getEntry('pack', DESCRIPTION_ID))?.data;
  if (description?.kind !== 'description') throw new Error('The content store holds no pack: its loader did not run.');
  if (description.findings.length > 0) throw new PackError(description.findings);
  if (assembled?.version !== description.version)
    assembled = { version: description.version, pack: assemblePack(description, readEntries(description.entries)) };
  return assembled.pack;
}

/** An entry's body as a component, to which a page gives the elements and components that an author may use. */
export async function renderBody(question: Question) {
  const entry = await getEntry('pack', questionId(question.slug));
  if (!entry) throw new Error(`The content store has no entry "${question.slug}".`);
  return (await render(entry)).Content;
}
