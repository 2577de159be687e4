import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePack } from '../made/pack.ts';
import type { Builder } from './builder.ts';
import { changeShort } from './change-question.ts';
import { makePages, makeWriter, prepareProject, usedLists, writePages } from './peer-source.ts';
import { PEERS, PEERS_WORK } from './project-root.ts';

const open = (title: string): string => `# ${title}`;
const output = (folder: string): string => join(folder, '.vitepress/dist');
/** A page that is a file and no folder: its links have no slash at their end. */
const asFiles = (markdown: string): string => markdown.replaceAll(/\]\((\/[^/)]+\/[^/)]+)\/\)/g, ']($1)');

/** Its sidebar is a list that an author writes, or a program of theirs. */
function writeConfig(pack: MadePack): string {
  const { topics, tools } = usedLists(pack);
  const groups = topics.map(({ key, name }) => ({
    text: name,
    items: [
      { text: name, link: `/${key}/` },
      ...pack.questions.filter(({ topic }) => topic === key).map(({ question, slug }) => ({ text: question, link: `/${key}/${slug}` })),
    ],
  }));
  const sidebar = [...groups, { text: 'tools', items: tools.map(({ key, name }) => ({ text: name, link: `/tools/${key}` })) }];
  const config = { title: 'Harbor Yard', description: 'Questions about the yard.', themeConfig: { search: { provider: 'local' }, sidebar } };
  return `import { defineConfig } from 'vitepress';\n\nexport default defineConfig(${JSON.stringify({ ...config, sitemap: { hostname: 'https://harbor.example' } })});\n`;
}

/** VitePress with its default theme. */
export const vitepress: Builder = {
  name: 'VitePress',
  below: PEERS_WORK,
  settings:
    'its default theme with one sidebar, a group a topic, the page’s outline, its local search, the sitemap, colored code. The same Markdown as Starlight’s, a page a question, a topic and a tool.',
  write: (pack, folder) => {
    prepareProject(folder, 'public');
    makeWriter(folder)('.vitepress/config.mjs', writeConfig(pack));
    writePages(pack, folder, open, asFiles);
  },
  clean: (folder) => {
    for (const left of ['dist', 'cache', '.temp']) rmSync(join(folder, '.vitepress', left), { recursive: true, force: true });
  },
  change: (pack, folder, time) => {
    const changed = changeShort(pack.questions[0]!, time);
    makeWriter(folder)(`${changed.topic}/${changed.slug}.md`, asFiles(makePages(pack, open)(changed)));
  },
  start: (folder) => ({
    command: process.execPath,
    values: [join(PEERS, 'node_modules/vitepress/bin/vitepress.js'), 'build', folder],
    folder,
    environment: {},
  }),
  output,
  pageOf: ({ topic, slug }) => `${topic}/${slug}.html`,
};
