import type { APIRoute } from 'astro';
import worker from '../offline/worker/keep-worker.ts?worker&url';
import { WORKER_THAT_GOES } from '../offline/worker-that-goes.ts';

/** The worker, at the root of the site, as its place is its scope; the last step of a build adds which archive it keeps. */
export const GET: APIRoute = () =>
  new Response(import.meta.env.DEV ? WORKER_THAT_GOES : `importScripts(${JSON.stringify(worker)});\n`, { headers: { 'Content-Type': 'text/javascript' } });
