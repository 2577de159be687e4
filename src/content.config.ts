import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { questionSchema } from './pack/question-schema.ts';
import { contentDirectory } from './node/pack-directory.ts';

/** The entries; what stands around them (pack, topics, tools, diagrams) is read by src/data/pack.ts. */
const questions = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: join(contentDirectory(), 'questions'),
    generateId: ({ entry }) =>
      entry
        .replace(/\.mdx$/, '')
        .split('/')
        .at(-1)!,
  }),
  schema: questionSchema,
});

export const collections = { questions };
