import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENTRY, fromList, TEXT_FILES, type MutationClass } from './mutation.ts';

const ALL_FILES = [...TEXT_FILES, 'english.json', 'diagrams/bread-line.svg', 'lab/ovens/deck.yaml', 'lab.checked.json'];
const OPTIONAL_FILES = ['synonyms.yaml', 'english.json'];
const FOLDERS = ['questions', 'questions/running', 'diagrams', 'lab', 'lab/ovens'];

const renamed = (from: string, to: string) => ({
  changes: [
    {
      does: `renames ${from}`,
      with: (pack: string) => {
        mkdirSync(dirname(join(pack, to)), { recursive: true });
        renameSync(join(pack, from), join(pack, to));
      },
    },
  ],
});
const placed = (place: (path: string) => void) => (file: string) => ({
  changes: [
    {
      does: 'puts it there',
      with: (pack: string) => {
        rmSync(join(pack, file), { recursive: true, force: true });
        place(join(pack, file));
      },
    },
  ],
});

/** Files and names: what an author's system, editor or slip leaves in a pack. */
export const FILE_CLASSES: readonly MutationClass[] = [
  fromList('files: a wrong ending', 'refused', ['.md', '.MDX', '.Mdx', '.markdown', '.mdx.txt', '.mdx.bak1', '', '.html'], (ending) =>
    renamed(ENTRY, ENTRY.replace('.mdx', ending)),
  ),
  fromList('files: one more with a wrong ending', 'refused', ['extra.md', 'extra.MDX', 'x.markdown', 'notes.txt', 'x.png', 'x.svg', 'x.mdx.orig1'], (name) => ({
    changes: [{ file: `questions/running/${name}`, write: 'text' }],
  })),
  fromList(
    'files: a name that is none of the pack',
    'refused',
    ['Pack.yaml', 'topics.yml', 'tool.yaml', 'synonym.yaml', 'english.yaml', 'extra.yaml', 'question/x.mdx', 'Diagrams/x.mmd', 'labs/x'],
    (file) => ({
      changes: [{ file, write: 'text' }],
    }),
  ),
  fromList(
    'files: missing',
    'refused',
    ALL_FILES.filter((file) => !OPTIONAL_FILES.includes(file)),
    (file) => ({ changes: [{ file, remove: true }] }),
  ),
  fromList('files: missing, and not needed', 'accepted', OPTIONAL_FILES, (file) => ({ changes: [{ file, remove: true }] })),
  fromList('files: a missing folder', 'refused', FOLDERS, (folder) => ({
    changes: [{ does: 'removes', with: (pack) => rmSync(join(pack, folder), { recursive: true }) }],
  })),
  fromList('files: empty', 'refused', ALL_FILES, (file) => ({ changes: [{ file, write: '' }] })),
  fromList('files: blank', 'refused', ALL_FILES, (file) => ({ changes: [{ file, write: ' \n\n' }] })),
  fromList('files: a folder in place of a file', 'refused', ALL_FILES, placed(mkdirSync)),
  fromList('files: one more folder with the name of a file', 'refused', ['questions/running/x.mdx', 'questions/x.mdx', 'diagrams/x.mmd'], placed(mkdirSync)),
  fromList(
    'files: a FIFO',
    'refused',
    [...ALL_FILES, 'questions/running/x.mdx', 'lab/ovens/pipe'],
    placed((path) => execFileSync('mkfifo', [path])),
  ),
  fromList(
    'files: a link out of the pack',
    'refused',
    [...ALL_FILES, ...FOLDERS, 'questions/running/x.mdx', 'lab/ovens/x.yaml'],
    placed((path) => symlinkSync('/etc/hostname', path)),
  ),
  fromList(
    'files: a link that leads nowhere',
    'refused',
    [...ALL_FILES, ...FOLDERS, 'questions/running/x.mdx'],
    placed((path) => symlinkSync('nowhere', path)),
  ),
  fromList(
    'files: a file in place of a folder',
    'refused',
    FOLDERS,
    placed((path) => writeFileSync(path, 'text')),
  ),
  fromList(
    'files: the lock of an editor',
    'accepted',
    ['questions/running/.#keep-ovens-warm.mdx', 'diagrams/.#bread-line.mmd', '.#pack.yaml', 'lab/ovens/.#deck.yaml'],
    placed((path) => symlinkSync('baker@bakery.example.7:1', path)),
  ),
  fromList(
    'files: by-products',
    'accepted',
    ['.DS_Store', 'questions/.DS_Store', 'lab/ovens/.DS_Store', 'questions/running/keep-ovens-warm.mdx~', 'diagrams/Thumbs.db', 'README.md'],
    (file) => ({
      changes: [{ file, write: new Uint8Array([0, 255, 1]) }],
    }),
  ),
  fromList(
    'names: that differ only in capitals or accents',
    'refused',
    [
      ['Keep-ovens-warm.mdx', ''],
      ['caf\u00e9.mdx', 'cafe\u0301.mdx'],
      ['KEEP-OVENS-WARM.mdx', ''],
    ] as const,
    ([one, other]) => ({
      changes: [one, other]
        .filter(Boolean)
        .map((name) => ({ does: 'copies', with: (pack: string) => cpSync(join(pack, ENTRY), join(pack, 'questions/running', name)) })),
    }),
  ),
  fromList(
    'names: slugs',
    'refused',
    [
      '2',
      'a&b c#',
      '100%',
      'a?b',
      'a\nb',
      '.hidden',
      'index',
      '-',
      'a--b',
      'Å',
      'a_b',
      'a.b',
      ' a',
      'a ',
      "a'b",
      'a"b',
      '<a>',
      'a\\b',
      'x'.repeat(81),
      'x'.repeat(246),
      '\u202eab',
      '😀',
      '%2e%2e',
      'constructor\u200b',
    ],
    (slug) => renamed(ENTRY, `questions/running/${slug}.mdx`),
  ),
  fromList('names: slugs of diagrams', 'refused', ['2', 'a b', 'index', 'Å', 'sub/bread-line', 'x'.repeat(90)], (slug) =>
    renamed('diagrams/bread-line.mmd', `diagrams/${slug}.mmd`),
  ),
  fromList('names: topic folders', 'refused', ['runing', 'Running', 'delivery', 'a b', 'running/deep', '.'], (folder) =>
    renamed(ENTRY, `questions/${folder}/keep-ovens-warm.mdx`),
  ),
  fromList('names: of a file that is there', 'refused', ['shelf-life', 'sliced-or-whole'], (slug) => renamed(ENTRY, `questions/running/${slug}.mdx`)),
];
