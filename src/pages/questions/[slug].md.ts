import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPack } from '../../pack/load-pack.ts';
import type { Question, SitePack } from '../../pack/site-pack.ts';
import { toMarkdown } from '../../site/markdown-twin.ts';
import { toAddressOn } from '../../site/paths.ts';

export const getStaticPaths = (async () => {
  const pack = await loadPack();
  return pack.questions.map((question) => ({ params: { slug: question.slug }, props: { question, pack } }));
}) satisfies GetStaticPaths;

/** A question as Markdown, to copy or to feed to a program. */
export const GET: APIRoute<{ question: Question; pack: SitePack }> = ({ props, site }) =>
  new Response(toMarkdown(props.question, props.pack, toAddressOn(site)));
