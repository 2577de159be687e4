import type { APIRoute, GetStaticPaths } from 'astro';
import { loadQuestions, resolveFollowUps, type Question } from '../../pack/list-questions.ts';
import { toMarkdown } from '../../site/machine-readable.ts';

export const getStaticPaths = (async () => {
  const questions = await loadQuestions();
  return questions.map((question) => ({ params: { slug: question.slug }, props: { question, followUps: resolveFollowUps(question, questions) } }));
}) satisfies GetStaticPaths;

/** A question as Markdown, to copy or to feed to a program. */
export const GET: APIRoute<{ question: Question; followUps: Question[] }> = ({ props, site }) =>
  new Response(toMarkdown(props.question, props.followUps, site!));
