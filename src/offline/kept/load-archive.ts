import { ARCHIVE_FILE, type KeptSite } from '../archive/archive-format.ts';
import { KeepFault } from './keep-fault.ts';

/** Longest silence of a network that is waited for, in milliseconds: in a tunnel a connection may hang without an end. */
const PATIENCE = 60_000;

/** How loading goes on. */
export interface Loading {
  /** Aborts where the reader stops it. */
  stop: AbortSignal;
  tell(loaded: number): void;
}

/** Loads the archive of a site below a base address, and proves that it is the one that was announced. Throws a KeepFault for whatever keeps it from that. */
export async function loadArchive({ version, bytes }: KeptSite, base: string, { stop, tell }: Loading): Promise<Uint8Array<ArrayBuffer>> {
  const end = new AbortController();
  const abort = (): void => end.abort();
  stop.addEventListener('abort', abort);
  let timer = setTimeout(abort, PATIENCE);
  try {
    // With the version in its address no cache on the way can answer with another one.
    const response = await fetch(`${base}${ARCHIVE_FILE}?${version}`, { cache: 'no-store', signal: end.signal });
    if (!response.ok || !response.body) throw new KeepFault('status', { status: response.status });
    const all = new Uint8Array(bytes);
    let loaded = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(abort, PATIENCE);
      if (loaded + part.value.length > bytes) throw new KeepFault('damaged');
      all.set(part.value, loaded);
      loaded += part.value.length;
      tell(loaded);
    }
    if (loaded < bytes || (await hashOf(all)) !== version) throw new KeepFault('damaged');
    return all;
  } catch (error) {
    if (error instanceof KeepFault) throw error;
    throw new KeepFault(stop.aborted ? 'stopped' : 'offline', { cause: error });
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', abort);
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
