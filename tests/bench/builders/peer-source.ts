import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { toMarkdown, type Block } from '../made/blocks.ts';
import type { MadePack } from '../made/pack.ts';
import type { MadeQuestion } from '../made/question.ts';
import { DRAWING } from './answerpack-source.ts';
import { PEERS } from './project-root.ts';

/** How a builder's Markdown differs from another's: what opens a page of a title. */
export type OpenPage = (title: string) => string;

type Write = (file: string, text: string) => void;

/** Writes files into a folder, with the folders they need. */
export function makeWriter(folder: string): Write {
  return (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
}

/** Makes the folder of a made project, with the drawing in it. */
export function prepareProject(folder: string, publicFolder: string): void {
  mkdirSync(join(folder, publicFolder), { recursive: true });
  cpSync(join(SOUND_PACK, `diagrams/${DRAWING}.svg`), join(folder, publicFolder, `${DRAWING}.svg`));
  // Astro reads here which packages hold components for it to compile.
  cpSync(join(PEERS, 'package.json'), join(folder, 'package.json'));
}

/** Writes the pack's pages as Markdown below a folder: home, topics, tools and questions, a folder a topic. */
export function writePages(pack: MadePack, folder: string, open: OpenPage, finish = (markdown: string): string => markdown): void {
  const writeFile = makeWriter(folder);
  const write: Write = (file, text) => writeFile(file, finish(text));
  const { questions } = pack;
  const { topics, tools } = usedLists(pack);
  const list = (some: readonly MadeQuestion[]): string => some.map((question) => `- ${link(question)}`).join('\n');
  write('index.md', `${open('Questions about the yard')}\n\n${topics.map(({ key, name, summary }) => `- [${name}](/${key}/): ${summary}`).join('\n')}\n`);
  for (const topic of topics) {
    const own = questions.filter((question) => question.topic === topic.key);
    write(`${topic.key}/index.md`, [open(topic.name), topic.about, topic.study, list(own)].join('\n\n') + '\n');
  }
  for (const { key, name, definition, documentation, aliases } of tools) {
    const own = questions.filter((question) => question.tools.includes(key));
    write(
      `tools/${key}.md`,
      [open(name), definition, `Also: ${aliases.join(', ')}`, `[${documentation.title}](${documentation.url})`, list(own)].join('\n\n') + '\n',
    );
  }
  const pages = makePages(pack, open);
  for (const question of questions) write(`${question.topic}/${question.slug}.md`, pages(question));
}

/** Topics and tools that a question has: this project makes no page of any other. */
export function usedLists({ topics, tools, questions }: MadePack): Pick<MadePack, 'topics' | 'tools'> {
  const ofTopics = new Set(questions.map(({ topic }) => topic));
  const named = new Set(questions.flatMap((question) => question.tools));
  return { topics: topics.filter(({ key }) => ofTopics.has(key)), tools: tools.filter(({ key }) => named.has(key)) };
}

const link = ({ question, topic, slug }: MadeQuestion): string => `[${question}](/${topic}/${slug}/)`;

/** Answers the Markdown of questions' pages: what this project's page of the question shows, in the same order. */
export function makePages({ tools, questions, labFiles }: MadePack, open: OpenPage): (question: MadeQuestion) => string {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const names = new Map(tools.map(({ key, name }) => [key, name]));
  const toBlock = (block: Block): string => {
    if (block.type === 'drawing') return `![From flour to shelf](/${DRAWING}.svg)`;
    if (block.type !== 'excerpt')
      return toMarkdown(block).replaceAll(/\(\/questions\/([^/]+)\/\)/g, (_, slug: string) => `(/${bySlug.get(slug)!.topic}/${slug}/)`);
    const { path, language, regions } = labFiles[block.file]!;
    return `*${path}*\n\n\`\`\`${language}\n${regions[block.region]}\n\`\`\``;
  };
  return ({ question, alsoAsked, oneLine, short, sections, followUps, tools: used, sources }) =>
    [
      open(question),
      oneLine,
      ['## Short answer', short].join('\n\n'),
      ...sections.map(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(toBlock)].join('\n\n')),
      ['## Asked next', followUps.map((id) => `- ${link(byId.get(id)!)}`).join('\n')].join('\n\n'),
      ['## Also asked', alsoAsked.map((wording) => `- ${wording}`).join('\n')].join('\n\n'),
      ['## Tools', used.map((key) => `- [${names.get(key)}](/tools/${key}/)`).join('\n')].join('\n\n'),
      ['## Sources', sources.map(({ title, url }) => `- [${title}](${url})`).join('\n')].join('\n\n'),
    ].join('\n\n') + '\n';
}
