import { createStore, entries, type UseStore } from 'idb-keyval';
import * as words from '#words';
import { VERSION } from './progress-file.ts';
import { isObject } from './read-progress.ts';

/** How long a browser may take to open its storage, in milliseconds; some never answer where they refuse it. */
const PATIENCE = 3000;

/** A device's database with all that is in it, or the sentence that says why nothing can be kept. */
export type Opened = { kept: UseStore; listed: [key: string, value: unknown][] } | { refused: string };

/** Opens what a device keeps under a name; never fails. What a newer version of the site wrote is not touched. */
export async function openDevice(name: string): Promise<Opened> {
  try {
    const kept = createStore(name, 'progress');
    const listed = (await within(entries(kept), PATIENCE)).map(([key, value]): [string, unknown] => [String(key), value]);
    const isNewer = listed.some(([, value]) => isObject(value) && typeof value['version'] === 'number' && value['version'] > VERSION);
    return isNewer ? { refused: words.progressNewer } : { kept, listed };
  } catch {
    return { refused: words.progressNotKept };
  }
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The storage did not open.')), milliseconds))]);
}
