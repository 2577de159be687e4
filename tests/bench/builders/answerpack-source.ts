import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { RECORD_NAME } from '../../../src/lab/record.ts';
import { hashFile } from '../../../src/node/hash-file.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { toMarkdown, type Block } from '../made/blocks.ts';
import { AREAS, writeLabFile, type LabFile } from '../made/lab.ts';
import type { MadePack } from '../made/pack.ts';
import { PACK_YAML } from '../made/pack-facts.ts';
import type { MadeQuestion } from '../made/question.ts';

/** The drawing, from the sound pack: a committed SVG has the hash of its source, and only a browser draws another. */
export const DRAWING = 'bread-line';
const UNMARKED = 'no tool reads made code';
const REVIEWED = '2026-11-01';

/** Writes a made pack as this project reads packs. */
export function writePack({ topics, tools, labFiles, questions }: MadePack, folder: string): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('pack.yaml', PACK_YAML);
  write('topics.yaml', stringify(topics));
  write('tools.yaml', stringify(tools.map((tool) => ({ ...tool, kind: 'tool' }))));
  cpSync(join(SOUND_PACK, 'diagrams'), join(folder, 'diagrams'), { recursive: true });
  const areas = AREAS.map((path) => ({ path, name: `The ${path}`, about: `What the yard has of ${path}.` }));
  write('lab.yaml', stringify({ about: 'The yard as files.', areas, checks: [{ files: ['**'], by: [], unmarked: UNMARKED }] }));
  for (const file of labFiles) write(`lab/${file.path}`, writeLabFile(file));
  const record = labFiles.map(({ path }) => [path, { hash: hashFile(join(folder, 'lab', path)), checkedBy: [], unmarked: UNMARKED }]);
  write(RECORD_NAME, JSON.stringify(Object.fromEntries(record)));
  for (const question of questions) write(questionFile(question), toMdx(question, labFiles));
}

/** The file of a question below its pack. */
export const questionFile = ({ topic, slug }: MadeQuestion): string => `questions/${topic}/${slug}.mdx`;

/** A question as an entry of the full standard. */
export function toMdx({ slug, sections, core, tools, ...meta }: MadeQuestion, labFiles: readonly LabFile[]): string {
  const front = { ...meta, ...(core === undefined ? {} : { core }), tools, versions: { [tools[0]!]: '>= 2' }, reviewed: REVIEWED };
  const body = sections.map(({ heading, blocks }) => [`## ${heading}`, ...blocks.map((block) => toEntryBlock(block, labFiles))].join('\n\n'));
  return `---\n${stringify(front, { lineWidth: 140 })}---\n\n${body.join('\n\n')}\n`;
}

function toEntryBlock(block: Block, labFiles: readonly LabFile[]): string {
  if (block.type === 'drawing') return `<Diagram id="${DRAWING}" />`;
  if (block.type === 'excerpt') return `<Excerpt file="${labFiles[block.file]!.path}" region="${block.region}" />`;
  return toMarkdown(block);
}
