import { readKeptSite, type KeptSite } from '../archive/archive-format.ts';

/** What a cache says of itself once it is whole. */
export interface KeptRecord extends KeptSite {
  /** When it was kept, in milliseconds since 1970. */
  keptAt: number;
}

/** Path of the record below the site; no file of a site has it. */
const RECORD = 'offline/kept-here';

/** Name of the cache that holds one version of the site below a base path. Sites of one origin have caches of their own. */
export function cacheName(base: string, version: string): string {
  return `answerpack ${base} ${version}`;
}

/** Names of all caches of the site below a base path, and of no other. A base path has no spaces. */
export async function listOwnCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(base, '')));
}

/** Deletes every cache of the site below a base path, but for one where it is named. */
export async function deleteOwnCaches(base: string, except?: string): Promise<number> {
  const names = (await listOwnCaches(base)).filter((name) => name !== except);
  await Promise.all(names.map((name) => caches.delete(name)));
  return names.length;
}

/** Says in a cache that it is whole: the last thing that is written into it. */
export async function writeRecord(cache: Cache, base: string, record: KeptRecord): Promise<void> {
  await cache.put(base + RECORD, new Response(JSON.stringify(record)));
}

/** The record of a cache; undefined where there is no such cache or it is not whole. */
export async function readRecord(name: string, base: string): Promise<KeptRecord | undefined> {
  // Opening a cache by its name would make it where there is none.
  const response = await caches.match(base + RECORD, { cacheName: name });
  const value: unknown = await response?.json().catch(() => undefined);
  const site = readKeptSite(value);
  return site && { ...site, keptAt: Number((value as KeptRecord).keptAt) };
}

/** What is kept whole of the site below a base path, the oldest first: a second one waits for its turn. */
export async function listRecords(base: string): Promise<KeptRecord[]> {
  const records = await Promise.all((await listOwnCaches(base)).map((name) => readRecord(name, base)));
  return records.filter((record) => record !== undefined).toSorted((a, b) => a.keptAt - b.keptAt);
}

/**
 * The path by which a cache knows a file or a page: a page by its folder, and every character written in one way,
 * whichever way a link writes it. Undefined for a path that cannot be decoded.
 */
export function toKey(path: string): string | undefined {
  try {
    const parts = path.replace(/(^|\/)index\.html$/, '$1').split('/');
    return parts.map((part) => encodeURIComponent(decodeURIComponent(part))).join('/');
  } catch {
    return undefined;
  }
}
