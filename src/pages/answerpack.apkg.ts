import type { APIRoute } from 'astro';
import { makeAnkiFiles } from '../cards/anki-files.ts';
import { loadPack } from '../pack/load-pack.ts';

/** The pack's cards as an Anki deck. */
export const GET: APIRoute = async ({ site }) =>
  new Response(makeAnkiFiles(await loadPack(), site).apkg, { headers: { 'Content-Type': 'application/octet-stream' } });
