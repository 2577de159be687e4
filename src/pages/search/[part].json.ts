import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPack } from '../../pack/load-pack.ts';
import { makeQuestionIndex } from '../../search/index/make-index.ts';

/** The files of the question index; loaded once a reader wants to search. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { head, postings, records, shorts } = makeQuestionIndex(await loadPack());
  return [
    { params: { part: 'index' }, props: { data: head } },
    ...postings.map((data, number) => ({ params: { part: `words-${number}` }, props: { data } })),
    ...records.map((data, number) => ({ params: { part: `questions-${number}` }, props: { data } })),
    ...shorts.map((data, number) => ({ params: { part: `shorts-${number}` }, props: { data } })),
  ];
};

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
