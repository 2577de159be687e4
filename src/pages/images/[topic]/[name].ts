import type { APIRoute, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packDirectory } from '../../../node/pack-directory.ts';
import { loadPack } from '../../../pack/load-pack.ts';

export const getStaticPaths = (async () =>
  (await loadPack()).images.map(({ path }) => {
    const [, topic, name] = path.split('/');
    return { params: { topic, name }, props: { file: path } };
  })) satisfies GetStaticPaths;

/** A picture of a plain pack, as it is in its folder. */
export const GET: APIRoute<{ file: string }> = ({ props }) => new Response(new Uint8Array(readFileSync(join(packDirectory(), props.file))));
