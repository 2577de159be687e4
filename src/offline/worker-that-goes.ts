/**
 * Code of a worker that removes itself with all that was kept, and reads open pages anew from the network. `npm run dev` serves it in the
 * place of the worker, so that a site which an author kept at the same address does not hide what they write.
 */
export const WORKER_THAT_GOES = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  const own = 'answerpack ' + new URL(self.registration.scope).pathname + ' ';
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;
