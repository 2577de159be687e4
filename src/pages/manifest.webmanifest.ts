import type { APIRoute } from 'astro';
import { makeManifest } from '../offline/make-manifest.ts';
import { loadPack } from '../pack/load-pack.ts';

/** What a browser needs to install the site as an app. */
export const GET: APIRoute = async () => {
  const { pack } = await loadPack();
  return new Response(JSON.stringify(makeManifest(pack)), { headers: { 'Content-Type': 'application/manifest+json' } });
};
