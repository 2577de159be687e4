import type { APIRoute } from 'astro';
import { loadPack } from '../pack/load-pack.ts';
import { toPackEntry } from '../site/machine-readable.ts';
import { toAddressOn } from '../site/paths.ts';

/** The whole pack for other programs. */
export const GET: APIRoute = async ({ site }) => {
  const { pack, questions } = await loadPack();
  return Response.json({
    title: pack.title,
    role: pack.role,
    system: pack.system,
    licence: pack.licence.name,
    questions: questions.map((question) => toPackEntry(question, toAddressOn(site))),
  });
};
