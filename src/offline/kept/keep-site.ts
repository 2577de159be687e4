import type { KeptSite } from '../archive/archive-format.ts';
import { ArchiveError, readFrames, type KeptFile } from '../archive/read-frames.ts';
import { KeepFault, toStorageFault } from './keep-fault.ts';
import { cacheName, readRecord, toKey, writeRecord } from './kept-cache.ts';
import { loadArchive } from './load-archive.ts';
import type { KeepNews } from './messages.ts';

/** Files that are written into a cache at the same time. */
const AT_ONCE = 24;

/** How keeping goes on. */
export interface Keeping {
  stop: AbortSignal;
  tell(news: KeepNews): void;
}

/**
 * Keeps a site below a base path as a whole: loads its archive, proves it, and unpacks it into a cache of its own. A version that
 * is kept already stays as it is. Throws a KeepFault, and then no part of it is left.
 */
export async function keepSite(site: KeptSite, base: string, { stop, tell }: Keeping): Promise<void> {
  const name = cacheName(base, site.version);
  try {
    if (await readRecord(name, base)) return;
    await caches.delete(name);
  } catch (error) {
    throw toStorageFault(error);
  }
  const archive = await loadArchive(site, base, { stop, tell: (loaded) => tell({ news: 'loading', loaded, total: site.bytes }) });
  try {
    const cache = await caches.open(name);
    const done = await unpack(archive, (files) => store(cache, base, files), {
      stop,
      tell: (count) => tell({ news: 'unpacking', done: count, total: site.files }),
    });
    if (done !== site.files) throw new KeepFault('damaged');
    await writeRecord(cache, base, { ...site, keptAt: Date.now() });
  } catch (error) {
    await caches.delete(name).catch(() => undefined);
    throw error instanceof ArchiveError ? new KeepFault('damaged', { cause: error }) : toStorageFault(error);
  }
}

async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  take: (files: readonly KeptFile[]) => Promise<void>,
  { stop, tell }: { stop: AbortSignal; tell(done: number): void },
): Promise<number> {
  let done = 0;
  let waiting: KeptFile[] = [];
  const flush = async (): Promise<void> => {
    if (stop.aborted) throw new KeepFault('stopped');
    await take(waiting);
    done += waiting.length;
    waiting = [];
    tell(done);
  };
  for await (const file of readFrames(new Blob([archive]).stream().pipeThrough(new DecompressionStream('gzip')))) {
    if (waiting.push(file) === AT_ONCE) await flush();
  }
  await flush();
  return done;
}

async function store(cache: Cache, base: string, files: readonly KeptFile[]): Promise<void> {
  await Promise.all(files.map(({ path, type, body }) => cache.put(base + toKey(path), new Response(body, { headers: { 'Content-Type': type } }))));
}
