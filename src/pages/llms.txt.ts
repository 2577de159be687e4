import type { APIRoute } from 'astro';
import { loadPack } from '../pack/load-pack.ts';
import { toLlmsText } from '../site/machine-readable.ts';
import { toAddressOn } from '../site/paths.ts';

/** A plain index for language models. */
export const GET: APIRoute = async ({ site }) => new Response(toLlmsText(await loadPack(), toAddressOn(site)));
