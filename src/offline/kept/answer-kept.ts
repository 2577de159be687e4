import { toKey } from './kept-cache.ts';

/** Path, below the site, of the page that is shown in place of one that is not kept. */
export const NOT_KEPT_PAGE = 'offline/not-kept/';

/** The site whose requests a worker answers. */
export interface Answering {
  /** Address of the site, with the slash at its end. */
  site: URL;
  /** Name of the cache that holds it. */
  cache: string;
}

/** Whether a request is for a page or file of the site: other addresses, parts of files, and what changes something go their usual way. */
export function isForSite(request: Pick<Request, 'method' | 'url' | 'headers'>, site: URL): boolean {
  const url = new URL(request.url);
  return request.method === 'GET' && url.origin === site.origin && url.pathname.startsWith(site.pathname) && !request.headers.has('range');
}

/**
 * Answers a request of the site with what is kept, whatever its query; from the network where it is not kept, and nothing of that
 * is kept. A page that is neither kept nor to be had is answered by one that says so.
 */
export async function answerKept(request: Request, { site, cache }: Answering): Promise<Response> {
  const url = new URL(request.url);
  const find = (path: string): Promise<Response | undefined> => caches.match(path, { cacheName: cache }).catch(() => undefined);
  const key = toKey(url.pathname);
  const kept = key === undefined ? undefined : await find(key);
  if (kept) return kept;
  if (key !== undefined && !key.endsWith('/') && (await find(`${key}/`))) return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 302);
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await find(site.pathname + NOT_KEPT_PAGE) : undefined;
    if (!page) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}
