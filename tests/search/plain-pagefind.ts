import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../../src/node/serve-folder.ts';
import type { FindPaths } from './site-entries.ts';

/**
 * The ranking that Starlight gives to Pagefind, and with it many sites of documentation: the defaults of
 * packages/starlight/schemas/pagefind.ts in withastro/starlight.
 */
export const STARLIGHT_RANKING = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** What is used of Pagefind's own JavaScript API. */
interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: PagefindResult[] } | null>;
    destroy(): Promise<void>;
  };
}

interface PagefindResult {
  /** The page's name in the index. */
  id: string;
  data(): Promise<{ url: string }>;
}

/** Plain Pagefind on a built site. */
export interface PlainPagefind {
  /** Paths of all pages that the whole query, as typed, finds, in Pagefind's order. */
  find: FindPaths;
  close(): Promise<void>;
}

/** Starts the Pagefind of a built site in this process, with Starlight's ranking; its index is served on the loopback address. */
export async function openPlainPagefind(site: string): Promise<PlainPagefind> {
  const server = await serveFolder(site);
  const close = (): Promise<void> => server.close();
  try {
    const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as Pagefind;
    const pagefind = createInstance({ basePath: `${server.address}pagefind/`, baseUrl: '/', noWorker: true, ranking: STARLIGHT_RANKING });
    await pagefind.init();
    const paths = new Map<string, string>();
    const readPath = async ({ id, data }: PagefindResult): Promise<string> => {
      // Data has the excerpts, too, which take most of the time.
      if (!paths.has(id)) paths.set(id, (await data()).url);
      return paths.get(id)!;
    };
    return {
      find: async (query) => Promise.all(((await pagefind.search(query))?.results ?? []).map(readPath)),
      close: async () => {
        await pagefind.destroy();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
