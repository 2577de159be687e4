import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../../../../src/node/hash-file.ts';
import type { Change, Fault } from './fault.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';

const rename = (from: string, to: string): Change => ({ does: `renames ${from} to ${to}`, with: (pack) => renameSync(join(pack, from), join(pack, to)) });
const named = (name: string, ...report: string[]): Fault => ({ changes: [rename(ENTRY, `questions/running/${name}.mdx`)], report });
const labFile = (path: string): Change => ({ file: `lab/${path}`, write: '# Speed.\nspeed: 1\n' });
const recorded = (...paths: string[]): Change => ({
  does: 'records the files as checked',
  with: (pack) => {
    const path = join(pack, 'lab.checked.json');
    const record = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>;
    for (const file of paths) record[file] = { hash: hashFile(join(pack, 'lab', file)), checkedBy: ['ovenlint 1.0'] };
    writeFileSync(path, JSON.stringify(record));
  },
});
/** Gives the topic `delivery`, its folder and its entries another key. */
const topicNamed = (key: string): Change[] => [
  { file: 'topics.yaml', replace: '- key: delivery', by: `- key: ${key}` },
  { file: 'questions/delivery/shelf-life.mdx', replace: 'topic: delivery', by: `topic: ${key}` },
  { file: 'questions/delivery/sliced-or-whole.mdx', replace: 'topic: delivery', by: `topic: ${key}` },
  rename('questions/delivery', `questions/${key}`),
];

/** Names that can be no address, or that are those of something else. */
export const faults: Record<string, Fault> = {
  'entry-named-by-a-number': named(
    '2',
    'questions/running/2.mdx file name: "2" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entry-named-with-signs': named(
    'a&b c#',
    'questions/running/a&b c#.mdx file name: "a&b c#" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entry-named-with-percent': named(
    '100%',
    'questions/running/100%.mdx file name: "100%" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entry-named-with-a-line-break': named(
    'a\nb',
    'questions/running/a\\u000ab.mdx file name: "a b" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entry-named-in-capitals': named(
    'Warm',
    'questions/running/Warm.mdx file name: "Warm" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entry-named-with-an-umlaut': named(
    'wärme',
    'questions/running/wärme.mdx file name: "wärme" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entry-named-index': named('index', `questions/running/index.mdx file name: "index" is the name of every folder's own page. Choose another name.`),
  'entry-named-at-length': named(
    'a'.repeat(81),
    `questions/running/${'a'.repeat(81)}.mdx file name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.`,
  ),
  'entry-named-with-two-hyphens': named(
    'keep--warm',
    'questions/running/keep--warm.mdx file name: "keep--warm" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'entries-that-differ-in-capitals': {
    changes: [
      { does: 'copies an entry', with: (pack) => cpSync(join(pack, ENTRY), join(pack, 'questions/running/Keep-ovens-warm.mdx')) },
      { file: 'questions/running/Keep-ovens-warm.mdx', replace: 'id: running-01', by: 'id: running-02' },
      { file: 'questions/running/Keep-ovens-warm.mdx', replace: 'core: 1\n', by: '' },
    ],
    report: [
      'questions/running/Keep-ovens-warm.mdx file name: "Keep-ovens-warm" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
      'questions/running/keep-ovens-warm.mdx: its name differs from questions/running/Keep-ovens-warm.mdx only in capitals. Rename one of the two: some systems take them for one.',
    ],
  },
  'diagram-named-by-a-number': {
    changes: [
      rename('diagrams/bread-line.mmd', 'diagrams/2.mmd'),
      rename('diagrams/bread-line.svg', 'diagrams/2.svg'),
      { file: ENTRY, replace: '<Diagram id="bread-line" />', by: '' },
    ],
    report: [
      'diagrams/2.mmd file name: "2" can not be part of an address. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
      'diagrams/2.svg: the drawing holds a name other than "2-arrow" in "id" of <marker>. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
      'diagrams/2.svg: the drawing holds a name other than "2-arrow" in "marker-end" of <path>. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'topic-key-is-a-number': {
    changes: topicNamed('2'),
    report: [
      'questions/2/shelf-life.mdx:4 topic: it is the number 2, not text. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
      'questions/2/sliced-or-whole.mdx:4 topic: it is the number 2, not text. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
      'topics.yaml:1 key: it is the number 2, not text. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
    ],
  },
  'topic-key-with-signs': {
    changes: [{ file: 'topics.yaml', replace: '- key: delivery', by: '- key: "a&b"' }],
    report: [
      'questions/delivery/shelf-life.mdx:4 topic: the topic "delivery" does not exist. Use one of: a&b, running.',
      'questions/delivery/sliced-or-whole.mdx:4 topic: the topic "delivery" does not exist. Use one of: a&b, running.',
      'topics.yaml:1 key: "a&b" does not fit. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
    ],
  },
  'topic-key-twice': {
    changes: [{ file: 'topics.yaml', replace: '- key: running', by: '- key: delivery\n  name: Again\n  summary: Again.\n  about: Again.\n- key: running' }],
    report: ['topics.yaml:5 key: "delivery" is there twice. Keep one of the two, or rename one.'],
  },
  'topic-called-core': {
    changes: topicNamed('core'),
    report: [
      'questions/core/sliced-or-whole.mdx:4 topic: the sheet of a topic called "core" has the address of the core sheet. Give the question a core number, or move it to another topic.',
    ],
  },
  'tool-key-with-signs': {
    changes: [{ file: 'tools.yaml', replace: '- key: mixer', by: '- key: "spiral mixer"' }],
    report: [
      'tools.yaml:9 key: "spiral mixer" does not fit. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
    ],
  },
  'tool-key-index': {
    changes: [{ file: 'tools.yaml', replace: '- key: mixer', by: '- key: index' }],
    report: [`tools.yaml:9 key: "index" is the name of every folder's own page. Choose another key.`],
  },
  'tool-without-key': {
    changes: [{ file: 'tools.yaml', replace: '- key: oven\n', by: '-\n' }],
    report: ['tools.yaml:2 key: this key is missing. Add it with text: "key: …".'],
  },
  'id-of-a-place': {
    changes: [
      { file: ENTRY, replace: 'id: running-01', by: 'id: delivery-01-title' },
      { file: 'questions/delivery/shelf-life.mdx', replace: 'running-01', by: 'delivery-02' },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:2 id: "delivery-01-title" is a place on every sheet already. Give it another id.'],
  },
  'id-in-capitals': {
    changes: [{ file: ENTRY, replace: 'id: running-01', by: 'id: Running-01' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:2 id: "Running-01" does not fit. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
    ],
  },
  'id-is-a-number': {
    changes: [{ file: ENTRY, replace: 'id: running-01', by: 'id: 7' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:2 id: it is the number 7, not text. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
    ],
  },
  'lab-file-named-with-signs': {
    changes: [labFile('ovens/a b#.yaml')],
    report: ['lab/ovens/a b#.yaml: its name can not be an address. Use letters a to z, digits, dots, hyphens and underscores.'],
  },
  'lab-file-in-no-area': {
    changes: [labFile('speed.yaml'), recorded('speed.yaml')],
    report: ['lab/speed.yaml: it is in no area of the lab. Move it into a folder of lab/ that lab.yaml names.'],
  },
  'lab-files-of-one-address': {
    changes: [labFile('ovens/.speed'), labFile('ovens/dot-speed'), recorded('ovens/.speed', 'ovens/dot-speed')],
    report: ['lab/ovens/dot-speed: its address is already that of lab/ovens/.speed. Rename one of the two.'],
  },
  'lab-folders-that-differ-in-capitals': {
    changes: [
      labFile('Ovens/speed.yaml'),
      recorded('Ovens/speed.yaml'),
      { file: 'lab.yaml', replace: '  - path: ovens', by: '  - path: Ovens\n    name: More\n    about: More.\n  - path: ovens' },
    ],
    report: [
      'lab.yaml:6 areas.1.path: "ovens" is there twice. Keep one of the two.',
      'lab/ovens: its name differs from lab/Ovens only in capitals. Rename one of the two: some systems take them for one.',
    ],
  },
  'lab-files-that-differ-in-accents': {
    changes: [labFile('ovens/\u00e9.yaml'), labFile('ovens/e\u0301.yaml')],
    report: [
      'lab/ovens/e\u0301.yaml: its name can not be an address. Use letters a to z, digits, dots, hyphens and underscores.',
      'lab/ovens/é.yaml: its name can not be an address. Use letters a to z, digits, dots, hyphens and underscores.',
      'lab/ovens/é.yaml: its name differs from lab/ovens/e\u0301.yaml only in how its accents are stored. Rename one of the two: some systems take them for one.',
    ],
  },
  'lab-files-named-as-parts-of-the-language': {
    changes: [labFile('ovens/constructor'), labFile('ovens/toString')],
    report: [
      'lab/ovens/constructor: it was never checked. Run "npm run check:lab" and commit lab.checked.json.',
      'lab/ovens/toString: it was never checked. Run "npm run check:lab" and commit lab.checked.json.',
    ],
  },
};
