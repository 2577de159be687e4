import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPack } from '../../pack/load-pack.ts';
import { makePractice } from '../../practice/data/make-practice.ts';

/** The files of practice; loaded once a reader is on its page. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { head, parts } = makePractice(await loadPack());
  return [{ params: { part: 'index' }, props: { data: head } }, ...parts.map((data, number) => ({ params: { part: `cards-${number}` }, props: { data } }))];
};

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
