import type { APIRoute } from 'astro';
import worker from '../offline/worker/keep-worker.ts?worker&url';

/** A worker that removes itself, so that a site which an author kept at this address does not hide what they write. */
const REMOVES_ITSELF = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;

/** The worker, at the root of the site, as its place is its scope; the last step of a build adds which archive it keeps. */
export const GET: APIRoute = () =>
  new Response(import.meta.env.DEV ? REMOVES_ITSELF : `importScripts(${JSON.stringify(worker)});\n`, { headers: { 'Content-Type': 'text/javascript' } });
