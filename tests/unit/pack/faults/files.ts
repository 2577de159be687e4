import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, Fault } from './fault.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';

const rename = (from: string, to: string): Change => ({ does: `renames ${from} to ${to}`, with: (pack) => renameSync(join(pack, from), join(pack, to)) });
const link = (path: string, target: string): Change => ({
  does: `links ${path} to ${target}`,
  with: (pack) => {
    rmSync(join(pack, path), { recursive: true, force: true });
    symlinkSync(target, join(pack, path));
  },
});
const folder = (path: string): Change => ({
  does: `makes a folder ${path}`,
  with: (pack) => {
    rmSync(join(pack, path), { force: true });
    mkdirSync(join(pack, path), { recursive: true });
  },
});
const fifo = (path: string): Change => ({
  does: `makes a FIFO ${path}`,
  with: (pack) => {
    rmSync(join(pack, path), { force: true });
    execFileSync('mkfifo', [join(pack, path)]);
  },
});

/** Files and folders that are not read, or are no files. */
export const faults: Record<string, Fault> = {
  'entry-as-markdown': {
    changes: [{ file: 'questions/running/extra.md', write: '# Extra\n' }],
    report: ['questions/running/extra.md: only files that end in ".mdx" become pages; this one would be ignored. Rename it to extra.mdx.'],
  },
  'entry-with-ending-in-capitals': {
    changes: [rename(ENTRY, 'questions/running/keep-ovens-warm.MDX')],
    report: ['questions/running/keep-ovens-warm.MDX: only files that end in ".mdx" become pages; this one would be ignored. Rename it to keep-ovens-warm.mdx.'],
  },
  'entry-with-long-ending': {
    changes: [{ file: 'questions/extra.markdown', write: '# Extra\n' }],
    report: ['questions/extra.markdown: only files that end in ".mdx" become pages; this one would be ignored. Rename it to extra.mdx.'],
  },
  'entry-with-a-dot-before-its-name': {
    changes: [rename(ENTRY, 'questions/running/.keep-ovens-warm.mdx')],
    report: [
      'questions/running/.keep-ovens-warm.mdx file name: ".keep-ovens-warm" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
    ],
  },
  'entry-in-a-folder-with-a-dot': {
    changes: [folder('questions/.running'), rename(ENTRY, 'questions/.running/keep-ovens-warm.mdx')],
    report: ['questions/.running/keep-ovens-warm.mdx:4 topic: the file is in questions/.running. Move it to questions/running.'],
  },
  'diagram-in-a-folder-with-a-dot': {
    changes: [{ file: 'diagrams/.old/oven.mmd', write: 'flowchart TB\n' }],
    report: ['diagrams/.old: folders below diagrams/ are not read. Move its files up into diagrams/.'],
  },
  'notes-among-questions': {
    changes: [{ file: 'questions/notes.txt', write: 'Notes.\n' }],
    report: ['questions/notes.txt: only files that end in ".mdx" become pages; this one would be ignored. Remove it.'],
  },
  'image-that-no-entry-shows': {
    changes: [{ file: 'questions/running/oven.png', write: 'x' }],
    report: ['questions/running/oven.png: no entry shows this image. Remove it, or show it in an entry.'],
  },
  'entry-is-a-folder': {
    changes: [folder('questions/running/warm.mdx')],
    report: ['questions/running/warm.mdx: it is a folder with the name of a file. Rename it, or put a file in its place.'],
  },
  'entry-is-a-fifo': { changes: [fifo('questions/running/warm.mdx')], report: ['questions/running/warm.mdx: it is a FIFO, not a file. Remove it.'] },
  'entry-in-a-deeper-folder': {
    changes: [folder('questions/running/deep'), rename(ENTRY, 'questions/running/deep/keep-ovens-warm.mdx')],
    report: ['questions/running/deep/keep-ovens-warm.mdx:4 topic: the file is in questions/running/deep. Move it to questions/running.'],
  },
  'entry-outside-its-topic': {
    changes: [rename(ENTRY, 'questions/keep-ovens-warm.mdx')],
    report: ['questions/keep-ovens-warm.mdx:4 topic: the file is in questions. Move it to questions/running.'],
  },
  'entry-is-a-link-out': {
    changes: [link(ENTRY, '/etc/hostname')],
    report: ['questions/running/keep-ovens-warm.mdx: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'entry-is-a-link-inside': {
    changes: [link('questions/running/warm.mdx', 'keep-ovens-warm.mdx')],
    report: ['questions/running/warm.mdx: it is a link. Put the file or folder itself here: a pack holds no links.'],
  },
  'entry-is-a-link-to-nothing': {
    changes: [link('questions/running/warm.mdx', 'nothing.mdx')],
    report: ['questions/running/warm.mdx: it is a link that leads nowhere. Remove it, or put the file itself here.'],
  },
  'entry-is-a-link-to-itself': {
    changes: [link('questions/running/warm.mdx', 'warm.mdx')],
    report: ['questions/running/warm.mdx: it is a link that leads nowhere. Remove it, or put the file itself here.'],
  },
  'topic-folder-is-a-link': {
    changes: [link('questions/running', tmpdir())],
    report: ['questions/running: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'questions-is-a-link': {
    changes: [link('questions', tmpdir())],
    report: ['questions: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'questions-is-a-file': {
    changes: [
      { does: 'removes questions', with: (pack) => rmSync(join(pack, 'questions'), { recursive: true }) },
      { file: 'questions', write: '' },
    ],
    report: ['questions: it is a file and should be a folder. Rename it.'],
  },
  'pack-file-with-other-ending': {
    changes: [rename('pack.yaml', 'pack.yml')],
    report: ['pack.yml: this file is not part of a pack and would be ignored. Rename it to pack.yaml.'],
  },
  'pack-file-in-capitals': {
    changes: [rename('tools.yaml', 'Tools.YAML')],
    report: ['Tools.YAML: this file is not part of a pack and would be ignored. Rename it to tools.yaml.'],
  },
  'synonyms-in-the-singular': {
    changes: [rename('synonyms.yaml', 'synonym.yaml')],
    report: ['synonym.yaml: this file is not part of a pack and would be ignored. Rename it to synonyms.yaml.'],
  },
  'english-in-capitals': {
    changes: [rename('english.json', 'English.json')],
    report: ['English.json: this file is not part of a pack and would be ignored. Rename it to english.json.'],
  },
  'synonyms-is-a-link': {
    changes: [link('synonyms.yaml', '/etc/hostname')],
    report: ['synonyms.yaml: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'pack-file-beside-the-right-one': {
    changes: [{ file: 'pack.yml', write: 'title: Another\n' }],
    report: ['pack.yml: this file is not part of a pack and would be ignored. Remove it: pack.yaml is there and is read.'],
  },
  'pack-file-is-a-folder': {
    changes: [folder('pack.yaml')],
    report: ['pack.yaml: it is a folder with the name of a file. Rename it, or put a file in its place.'],
  },
  'pack-file-is-a-fifo': { changes: [fifo('topics.yaml')], report: ['topics.yaml: it is a FIFO, not a file. Remove it.'] },
  'pack-file-is-a-link': {
    changes: [link('tools.yaml', '/etc/hostname')],
    report: ['tools.yaml: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'folder-misspelled': {
    changes: [{ file: 'question/x.mdx', write: 'x' }],
    report: ['question: this folder is not part of a pack and would be ignored. Move its files to questions/.'],
  },
  'stray-files-in-the-pack': {
    changes: [
      { file: 'notes.md', write: 'x' },
      { file: 'assets/oven.png', write: 'x' },
    ],
    report: [
      'assets: this folder is not part of a pack and would be ignored. Remove it; a pack holds pack.yaml, topics.yaml, tools.yaml, synonyms.yaml, english.json, lab.yaml, lab.checked.json, questions/, diagrams/ and lab/.',
      'notes.md: this file is not part of a pack and would be ignored. Remove it; a pack holds pack.yaml, topics.yaml, tools.yaml, synonyms.yaml, english.json, lab.yaml, lab.checked.json, questions/, diagrams/ and lab/.',
    ],
  },
  'diagram-with-ending-in-capitals': {
    changes: [rename('diagrams/bread-line.mmd', 'diagrams/bread-line.MMD')],
    report: ['diagrams/bread-line.MMD: only files that end in ".mmd" are diagrams; this one would be ignored. Rename it to bread-line.mmd.'],
  },
  'diagram-in-a-folder': {
    changes: [
      folder('diagrams/bread'),
      rename('diagrams/bread-line.mmd', 'diagrams/bread/bread-line.mmd'),
      rename('diagrams/bread-line.svg', 'diagrams/bread/bread-line.svg'),
    ],
    report: ['diagrams/bread: folders below diagrams/ are not read. Move its files up into diagrams/.'],
  },
  'drawing-without-source': {
    changes: [{ does: 'copies the drawing', with: (pack) => cpSync(join(pack, 'diagrams/bread-line.svg'), join(pack, 'diagrams/oven.svg')) }],
    report: ['diagrams/oven.svg: this drawing has no source oven.mmd beside it. Add the source, or remove the drawing.'],
  },
  'drawing-is-a-link-out': {
    changes: [link('diagrams/bread-line.svg', '/etc/hostname')],
    report: ['diagrams/bread-line.svg: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'picture-among-diagrams': {
    changes: [{ file: 'diagrams/oven.png', write: 'x' }],
    report: ['diagrams/oven.png: only files that end in ".mmd" are diagrams; this one would be ignored. Remove it.'],
  },
  'diagrams-is-a-file': {
    changes: [
      { does: 'removes diagrams', with: (pack) => rmSync(join(pack, 'diagrams'), { recursive: true }) },
      { file: 'diagrams', write: '' },
    ],
    report: ['diagrams: it is a file and should be a folder. Rename it.'],
  },
  'lab-file-is-a-link-out': {
    changes: [link('lab/ovens/passwords', '/etc/passwd')],
    report: ['lab/ovens/passwords: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'lab-file-is-a-link-to-nothing': {
    changes: [link('lab/ovens/nothing.yaml', 'nowhere')],
    report: ['lab/ovens/nothing.yaml: it is a link that leads nowhere. Remove it, or put the file itself here.'],
  },
  'lab-file-is-a-fifo': { changes: [fifo('lab/ovens/pipe.yaml')], report: ['lab/ovens/pipe.yaml: it is a FIFO, not a file. Remove it.'] },
  'lab-is-a-link-out': {
    changes: [link('lab', tmpdir())],
    report: ['lab: it is a link that leads out of the pack. Put the file or folder itself here: a pack holds no links.'],
  },
  'lab-is-a-file': {
    changes: [
      { does: 'removes lab', with: (pack) => rmSync(join(pack, 'lab'), { recursive: true }) },
      { file: 'lab', write: '' },
    ],
    report: ['lab: it is a file and should be a folder. Rename it.'],
  },
  'lab-is-gone': {
    changes: [
      { does: 'removes lab', with: (pack) => rmSync(join(pack, 'lab'), { recursive: true }) },
      { file: ENTRY, replace: '<Excerpt file="ovens/deck.yaml" region="heat" />', by: '' },
    ],
    report: [
      'lab.checked.json: no file is below lab/. Add the files that it speaks of, or remove it.',
      'lab.yaml: no file is below lab/. Add the files that it speaks of, or remove it.',
    ],
  },
};
