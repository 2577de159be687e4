import type { APIRoute } from 'astro';
import { makeAnkiFiles } from '../cards/anki-files.ts';
import { loadPack } from '../pack/load-pack.ts';

/** The pack's cards as text that Anki imports. */
export const GET: APIRoute = async ({ site }) =>
  new Response(makeAnkiFiles(await loadPack(), site).text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
