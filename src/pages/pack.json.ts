import type { APIRoute } from 'astro';
import { loadPack } from '../pack/load-pack.ts';
import { toPackEntry } from '../site/machine-readable.ts';
import { toAddressOn } from '../site/paths.ts';

/** The whole pack for other programs. */
export const GET: APIRoute = async ({ site }) => {
  const { pack, questions } = await loadPack();
  return Response.json({
    title: pack.title,
    role: pack.role ?? null,
    system: pack.system ?? null,
    licence: pack.licence?.name ?? null,
    questions: questions.map((question) => toPackEntry(question, toAddressOn(site))),
  });
};
