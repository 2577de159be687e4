import type { CheckedPack } from './check-pack.ts';
import { assemblePack, type SitePack } from './site-pack.ts';
import { toEntries, type StoredDescription } from './stored-pack.ts';

/** A checked pack without findings as pages take it, for commands that read a pack without building a site. */
export function toSitePack(checked: CheckedPack): SitePack {
  const { topics, tools, synonyms, english, images, lab } = checked;
  const description: Omit<StoredDescription, 'entries'> = {
    kind: 'description',
    findings: [],
    version: '',
    pack: checked.pack!,
    topics,
    tools,
    synonyms,
    english,
    images: [...images],
    lab,
  };
  return assemblePack(description, toEntries(checked));
}
