import type { APIRoute } from 'astro';
import { loadPack } from '../data/pack.ts';
import { loadQuestions } from '../data/questions.ts';
import { toLlmsText } from '../utils/machine-readable.ts';

/** A plain index for language models. */
export const GET: APIRoute = async ({ site }) => {
  const [{ pack }, questions] = await Promise.all([loadPack(), loadQuestions()]);
  return new Response(toLlmsText(pack, questions, site!));
};
