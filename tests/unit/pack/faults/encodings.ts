import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, Fault } from './fault.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';

/** Rewrites a file's bytes. */
const rewrite = (file: string, change: (bytes: Buffer) => Uint8Array): Change => ({
  does: `rewrites ${file}`,
  with: (pack) => writeFileSync(join(pack, file), change(readFileSync(join(pack, file)))),
});
const utf16 = (file: string, ...report: string[]): Fault => ({
  changes: [rewrite(file, (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le'))],
  report,
});

/** Files that are not text, or too much of it. */
export const faults: Record<string, Fault> = {
  'entry-in-utf-16': utf16(ENTRY, 'questions/running/keep-ovens-warm.mdx: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'entry-in-utf-16-without-mark': {
    changes: [rewrite(ENTRY, (bytes) => Buffer.from(bytes.toString(), 'utf16le'))],
    report: ['questions/running/keep-ovens-warm.mdx: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'],
  },
  'pack-in-utf-16': utf16('pack.yaml', 'pack.yaml: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'topics-in-utf-16': utf16('topics.yaml', 'topics.yaml: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'tools-in-utf-16': utf16('tools.yaml', 'tools.yaml: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'synonyms-in-utf-16': utf16('synonyms.yaml', 'synonyms.yaml: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'english-in-utf-16': utf16('english.json', 'english.json: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'synonyms-too-large': {
    changes: [{ file: 'synonyms.yaml', write: `same:\n${Array.from({ length: 15_000 }, (_, index) => `  - [word ${index}, text ${index}]\n`).join('')}` }],
    report: ['synonyms.yaml: the file has 404 kB. Keep it to 300 kB: remove lines whose words nobody types.'],
  },
  'english-too-large': {
    changes: [
      {
        file: 'english.json',
        write: JSON.stringify({ about: 'By hand.', words: Array.from({ length: 40_000 }, (_, index) => `word${index}`), near: {} }),
      },
    ],
    report: ['english.json: the file has 458 kB. Keep it to 300 kB: draw fewer words with "npm run english".'],
  },
  'lab-description-in-utf-16': utf16('lab.yaml', 'lab.yaml: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'lab-record-in-utf-16': utf16('lab.checked.json', 'lab.checked.json: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'diagram-in-utf-16': utf16('diagrams/bread-line.mmd', 'diagrams/bread-line.mmd: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'drawing-in-utf-16': utf16('diagrams/bread-line.svg', 'diagrams/bread-line.svg: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'lab-file-in-utf-16': utf16('lab/ovens/deck.yaml', 'lab/ovens/deck.yaml: the file is not UTF-8 text: it is UTF-16. Save it as UTF-8.'),
  'entry-in-latin-1': {
    changes: [
      { file: ENTRY, replace: 'We bake it at night.', by: 'We bake it at night in a café.' },
      rewrite(ENTRY, (bytes) => Buffer.from(bytes.toString(), 'latin1')),
    ],
    report: ['questions/running/keep-ovens-warm.mdx: the file is not UTF-8 text: line 42 has bytes of another encoding. Save it as UTF-8.'],
  },
  'entry-torn-in-a-letter': {
    changes: [rewrite(ENTRY, (bytes) => Buffer.concat([bytes, Buffer.from([0xe2, 0x82])]))],
    report: ['questions/running/keep-ovens-warm.mdx: the file is not UTF-8 text: line 53 has bytes of another encoding. Save it as UTF-8.'],
  },
  'entry-with-a-zero-byte': {
    changes: [{ file: ENTRY, replace: 'We bake it', by: 'We\0 bake it' }],
    report: ['questions/running/keep-ovens-warm.mdx: the file is not UTF-8 text: byte 1731 is zero. Save it as UTF-8.'],
  },
  'picture-in-the-lab': {
    changes: [{ file: 'lab/ovens/oven.png', write: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1) }],
    report: ['lab/ovens/oven.png: the file is not UTF-8 text: byte 5 is zero. Save it as UTF-8.'],
  },
  'entry-too-large': {
    changes: [rewrite(ENTRY, (bytes) => Buffer.concat([bytes, Buffer.from('bread '.repeat(50_000))]))],
    report: ['questions/running/keep-ovens-warm.mdx: the file has 295 kB. Keep it to 256 kB: split it, or cut what no page shows.'],
  },
  'lab-file-too-large': {
    changes: [{ file: 'lab/ovens/long.yaml', write: '# Long.\n'.repeat(200_000) }],
    report: ['lab/ovens/long.yaml: the file has 1.5 MB. Keep it to 1 MB: split it, or cut what no page shows.'],
  },
  'entry-is-empty': {
    changes: [{ file: ENTRY, write: '' }],
    report: ['questions/running/keep-ovens-warm.mdx:1: the file has no front matter. Open it with a block between two lines of "---".'],
  },
  'pack-is-empty': {
    changes: [{ file: 'pack.yaml', write: '\n' }],
    report: [
      'pack.yaml:1: it is empty. Write one line for each key, such as "title: …"; it needs title, tagline, role, employer, system, independence, licence, baseAddress.',
    ],
  },
  'topics-are-empty': { changes: [{ file: 'topics.yaml', write: '' }], report: ['topics.yaml:1: the file is empty. Begin each item with "- key: …".'] },
  'topics-are-an-empty-list': {
    changes: [{ file: 'topics.yaml', write: '[]\n' }],
    report: ['topics.yaml:1: the list is empty. Begin each item with "- key: …".'],
  },
  'diagram-is-empty': {
    changes: [{ file: 'diagrams/bread-line.mmd', write: '' }],
    report: ['diagrams/bread-line.mmd:1: the file has no front matter. Open it with a block between two lines of "---".'],
  },
};
