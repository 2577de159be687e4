import type { APIRoute } from 'astro';
import { loadPack } from '../pack/list-pack.ts';
import { loadQuestions } from '../pack/list-questions.ts';
import { toLlmsText } from '../site/machine-readable.ts';

/** A plain index for language models. */
export const GET: APIRoute = async ({ site }) => {
  const [{ pack }, questions] = await Promise.all([loadPack(), loadQuestions()]);
  return new Response(toLlmsText(pack, questions, site!));
};
