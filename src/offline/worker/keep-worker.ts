/** The worker of a site that a reader keeps on a device. Without a reader's wish nothing registers it. */
import { readKeptSite } from '../archive/archive-format.ts';
import { answerKept, isForSite } from '../kept/answer-kept.ts';
import { KeepFault } from '../kept/keep-fault.ts';
import { keepSite } from '../kept/keep-site.ts';
import { cacheName, deleteOwnCaches } from '../kept/kept-cache.ts';
import { openKeepChannel, type KeepNews, type KeepOrder } from '../kept/messages.ts';

/** The build writes what is kept in front of this code: a new version is a new worker to the browser. */
declare const self: ServiceWorkerGlobalScope & { kept?: unknown };

/** How often a navigation is sent round again until a newer version has taken over; a worker that never does must not keep a page from its reader. */
const ROUNDS = 5;

const kept = readKeptSite(self.kept)!;
const site = new URL(self.registration.scope);
const base = site.pathname;
const cache = cacheName(base, kept.version);
const channel = openKeepChannel(base);
let stop = new AbortController();
let keeping: Promise<void> | undefined;
let rounds = 0;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', (event) => {
  const order = event.data as KeepOrder;
  if (order === 'stop') stop.abort();
  if (order === 'keep') event.waitUntil(keep().catch(() => undefined));
  if (order === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  if (isForSite(event.request, site)) event.respondWith(answer(event.request));
});

function tell(news: KeepNews): void {
  channel.postMessage(news);
}

/** Keeps the site, once at a time, and tells the pages how it ends. */
function keep(): Promise<void> {
  stop = keeping ? stop : new AbortController();
  keeping ??= keepSite(kept, base, { stop: stop.signal, tell })
    .then(
      () => tell({ news: 'kept' }),
      (error: unknown) => {
        const { kind, status } = error instanceof KeepFault ? error : new KeepFault('refused', { cause: error });
        tell({ news: 'failed', version: kept.version, kind, status });
        throw error;
      },
    )
    .finally(() => (keeping = undefined));
  return keeping;
}

/** Open pages are the worker's only where no version was before it: those of another version go on with theirs. */
async function begin(): Promise<void> {
  if ((await deleteOwnCaches(base, cache)) === 0) await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  if (request.mode === 'navigate' && (await isGoingOver())) {
    // Empty, and read anew at once: by then the newer version answers.
    return new Response('', { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
  }
  return answerKept(request, { site, cache });
}

/** Hands over to a newer version that waits, where no other page of this one is open; a browser would wait for the last tab to be closed. */
async function isGoingOver(): Promise<boolean> {
  const { waiting } = self.registration;
  if (!waiting || rounds >= ROUNDS) return false;
  if (rounds === 0 && (await self.clients.matchAll({ type: 'window' })).length > 1) return false;
  rounds += 1;
  waiting.postMessage('take-over' satisfies KeepOrder);
  return true;
}
