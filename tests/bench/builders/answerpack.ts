import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionFile, toMdx, writePack } from './answerpack-source.ts';
import type { Builder } from './builder.ts';
import { changeShort } from './change-question.ts';
import { PROJECT } from './project-root.ts';

const packFolder = (folder: string): string => join(folder, 'pack');
const output = (folder: string): string => join(folder, 'site');

/** This project, as `npm run build` starts it. */
export const answerpack: Builder = {
  name: 'Answerpack',
  // A site must not be inside the project.
  below: tmpdir(),
  settings:
    'this project as it is: all checks of the pack and of the built pages, both search indexes, sheets, plans, practice, cards, lab pages, the archive for devices. Sheets are not printed as PDF.',
  write: (pack, folder) => writePack(pack, packFolder(folder)),
  clean: (folder) => rmSync(output(folder), { recursive: true, force: true }),
  change: (pack, folder, time) => {
    const changed = changeShort(pack.questions[0]!, time);
    writeFileSync(join(packFolder(folder), questionFile(changed)), toMdx(changed, pack.labFiles));
  },
  start: (folder) => ({
    command: process.execPath,
    values: [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build'],
    folder: PROJECT,
    environment: { PACK: packFolder(folder), OUT: output(folder), BASE_ADDRESS: '' },
  }),
  output,
  pageOf: ({ slug }) => `questions/${slug}/index.html`,
};
