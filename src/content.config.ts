import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { packDirectory } from './node/pack-directory.ts';
import { packLoader } from './pack/loader.ts';
import type { StoredDescription } from './pack/stored-pack.ts';

/** The whole pack is one collection: its loader checks it, so that the schema here only gives the type. */
export const collections = {
  pack: defineCollection({ loader: packLoader(packDirectory()), schema: z.custom<StoredDescription>() }),
};
