import type { APIRoute } from 'astro';
import { loadPack } from '../pack/list-pack.ts';
import { loadQuestions } from '../pack/list-questions.ts';
import { toPackEntry } from '../site/machine-readable.ts';

/** The whole pack for other programs. */
export const GET: APIRoute = async ({ site }) => {
  const [{ pack }, questions] = await Promise.all([loadPack(), loadQuestions()]);
  return Response.json({
    title: pack.title,
    role: pack.role,
    system: pack.system,
    licence: pack.licence.name,
    questions: questions.map((question) => toPackEntry(question, site!)),
  });
};
