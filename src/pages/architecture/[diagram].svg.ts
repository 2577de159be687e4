import type { APIRoute, GetStaticPaths } from 'astro';
import drawing from '../../diagrams/diagram-svg.css?raw';
import { standaloneSvg } from '../../diagrams/standalone-svg.ts';
import { loadPack } from '../../pack/load-pack.ts';
import tokens from '../../styles/tokens.css?raw';

/** Each drawing alone, as a file: a thumbnail, and what opens where the viewer does not. */
export const getStaticPaths = (async () =>
  (await loadPack()).diagrams.map((diagram) => ({ params: { diagram: diagram.slug }, props: { diagram } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(standaloneSvg(props['diagram'], { drawing, tokens }), { headers: { 'Content-Type': 'image/svg+xml' } });
