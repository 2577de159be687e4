import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builder.ts';
import { changeShort } from './change-question.ts';
import { makePages, makeWriter, prepareProject, writePages } from './peer-source.ts';
import { PEERS, PEERS_WORK } from './project-root.ts';

const DOCS = 'src/content/docs';
const open = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---`;
const output = (folder: string): string => join(folder, 'dist');

/** Its own folder for what Astro keeps between builds, as the packages are shared. */
const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://harbor.example',
  cacheDir: './.cache',
  integrations: [starlight({ title: 'Harbor Yard', description: 'Questions about the yard.' })],
});
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as its starter has it. */
export const starlight: Builder = {
  name: 'Starlight',
  below: PEERS_WORK,
  settings:
    'as its starter has it: the sidebar is made of the folders, a topic each, the page’s contents, Pagefind’s search, the sitemap, colored code with Expressive Code. A page a question, a topic and a tool.',
  write: (pack, folder) => {
    prepareProject(folder, 'public');
    const write = makeWriter(folder);
    write('astro.config.mjs', CONFIG);
    write('src/content.config.ts', CONTENT);
    writePages(pack, join(folder, DOCS), open);
  },
  clean: (folder) => {
    for (const left of ['dist', '.cache', '.astro']) rmSync(join(folder, left), { recursive: true, force: true });
  },
  change: (pack, folder, time) => {
    const changed = changeShort(pack.questions[0]!, time);
    makeWriter(folder)(`${DOCS}/${changed.topic}/${changed.slug}.md`, makePages(pack, open)(changed));
  },
  start: (folder) => ({ command: process.execPath, values: [join(PEERS, 'node_modules/astro/bin/astro.mjs'), 'build'], folder, environment: {} }),
  output,
  pageOf: ({ topic, slug }) => `${topic}/${slug}/index.html`,
};
