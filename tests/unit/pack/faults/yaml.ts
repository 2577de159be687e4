import type { Fault } from './fault.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';
const kind = (by: string, ...report: string[]): Fault => ({ changes: [{ file: ENTRY, replace: 'kind: design', by }], report });
const versions = (by: string, ...report: string[]): Fault => ({ changes: [{ file: ENTRY, replace: '  oven: ">= 2"', by }], report });
const MERGE = ['<<<<<<< HEAD', 'title: A', '=======', 'title: B', '>>>>>>> other'].join('\n');

/** Mistakes in the form of YAML, and forms that a pack does not use. */
export const faults: Record<string, Fault> = {
  'text-cut-at-a-number-sign': kind(
    'kind: design\nalsoAsked:\n  - Why is issue #1 open?',
    'questions/running/keep-ovens-warm.mdx:7: from "#" on, the text is a comment that no page shows. Put the text in quotation marks, or the comment on a line of its own.',
  ),
  'text-cut-at-a-lone-number-sign': kind(
    'kind: design\nalsoAsked:\n  - What is a # in C?',
    'questions/running/keep-ovens-warm.mdx:7: from "#" on, the text is a comment that no page shows. Put the text in quotation marks, or the comment on a line of its own.',
  ),
  'alias-of-nothing': kind(
    'kind: *design',
    'questions/running/keep-ovens-warm.mdx:5: the alias "*design" refers to nothing above it. Put the text in quotation marks, or name an anchor that is there.',
  ),
  'alias-inside-itself': kind(
    'kind: &design [*design]',
    'questions/running/keep-ovens-warm.mdx:5: the alias "*design" is inside what it refers to. Write the value out.',
  ),
  'alias-bomb': {
    changes: [
      {
        file: 'pack.yaml',
        write: ['a', 'b', 'c', 'd']
          .map(
            (key, index, keys) =>
              `${key}: &${key} [${Array(10)
                .fill(index === 0 ? 'x' : `*${keys[index - 1]}`)
                .join(', ')}]`,
          )
          .join('\n'),
      },
    ],
    report: ['pack.yaml:1: its aliases multiply to a very large file. Write the values out instead of referring to them.'],
  },
  'tag-of-its-own': kind('kind: !name design', 'questions/running/keep-ovens-warm.mdx:5: the tag "!name" is not known. Write the value without a tag.'),
  'tag-of-yaml-1.1': kind(
    'kind: !!binary ZGVzaWdu',
    'questions/running/keep-ovens-warm.mdx:5: the tag "!!binary" is not known. Write the value without a tag.',
  ),
  'key-twice': kind('kind: design\nkind: concept', 'questions/running/keep-ovens-warm.mdx:6: the key "kind" is there twice. Keep one of the two.'),
  'two-documents': {
    changes: [{ file: 'tools.yaml', replace: '- key: mixer', by: '---\n- key: mixer' }],
    report: ['tools.yaml:9: a second YAML document begins here. Remove the line of "---" or "..." before it.'],
  },
  'document-end': kind(
    'kind: design\n...',
    'questions/running/keep-ovens-warm.mdx:7: a second YAML document begins here. Remove the line of "---" or "..." before it.',
  ),
  'other-yaml-version': {
    changes: [{ file: 'pack.yaml', replace: 'title: A small pack', by: '%YAML 1.1\n---\ntitle: A small pack' }],
    report: ['pack.yaml:1: it asks for another version of YAML. Remove the line that begins with "%YAML".'],
  },
  'merge-of-nothing': versions(
    '  <<: 3',
    'questions/running/keep-ovens-warm.mdx:15: the key "<<" copies nothing. Name an anchor after it, such as "<<: *shared".',
  ),
  'key-that-is-a-list': versions(
    '  [oven]: ">= 2"',
    'questions/running/keep-ovens-warm.mdx:15: a key is not a word. Write "key: value" with a word before the colon.',
  ),
  'key-that-is-nothing': versions(
    '  : ">= 2"',
    'questions/running/keep-ovens-warm.mdx:15: a key is not a word. Write "key: value" with a word before the colon.',
  ),
  'key-of-a-prototype': versions('  __proto__: ">= 2"', 'questions/running/keep-ovens-warm.mdx:15: the key "__proto__" is not allowed. Give it another name.'),
  'indented-with-a-tab': versions('\toven: ">= 2"', 'questions/running/keep-ovens-warm.mdx:15: this line is indented with a tab. Indent with spaces.'),
  'quotation-mark-left-open': kind(
    'kind: "design',
    'questions/running/keep-ovens-warm.mdx:5: this is not YAML: a quotation mark is never closed. Close it at the end of the text.',
  ),
  'bracket-left-open': {
    changes: [{ file: ENTRY, replace: 'tools: [oven]', by: 'tools: [oven' }],
    report: ['questions/running/keep-ovens-warm.mdx:14: this is not YAML: a bracket is never closed. Close it, or put the text in quotation marks.'],
  },
  'text-that-begins-with-a-sign': kind(
    'kind: @design',
    'questions/running/keep-ovens-warm.mdx:5: this is not YAML: text begins with "@". Put the text in quotation marks.',
  ),
  'line-out-of-line': {
    changes: [{ file: ENTRY, replace: '    url: https://bakery.example/oven', by: '   url: https://bakery.example/oven' }],
    report: ['questions/running/keep-ovens-warm.mdx:18: this is not YAML: the line is not indented as those beside it. Begin it in the same column.'],
  },
  'line-without-colon': kind(
    'kind：design',
    'questions/running/keep-ovens-warm.mdx:5: this is not YAML: the line has no colon with a blank after it. Write "key: value", or indent the text that goes on.',
  ),
  'line-that-follows-from-nothing': kind(
    'kind: [design] or so',
    'questions/running/keep-ovens-warm.mdx:5: this is not YAML: the line does not follow from the one before it. Begin it in the same column as the lines beside it, or put the text in quotation marks.',
  ),
  'text-on-the-line-of-its-sign': kind(
    'kind: | design',
    'questions/running/keep-ovens-warm.mdx:5: this is not YAML: text is on the line of "|" or ">". Begin it on the next line, indented.',
  ),
  'word-without-colon': kind(
    'kind',
    'questions/running/keep-ovens-warm.mdx:5: this is not YAML: the line has no colon with a blank after it. Write "key: value", or indent the text that goes on.',
  ),
  'front-matter-left-open': {
    changes: [{ file: ENTRY, replace: 'reviewed: 2026-11-01\n---', by: 'reviewed: 2026-11-01' }],
    report: ['questions/running/keep-ovens-warm.mdx:1: the front matter is never closed. End it with a line of "---".'],
  },
  'front-matter-is-a-list': {
    changes: [{ file: ENTRY, write: '---\n- id: running-01\n---\n' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:1: it is a list, not keys with values. Write one line for each key, such as "id: …"; it needs id, question, topic, kind, level, asked, oneLine, short, reviewed.',
    ],
  },
  'front-matter-is-empty': {
    changes: [{ file: ENTRY, write: '---\n---\n' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:1: it is empty. Write one line for each key, such as "id: …"; it needs id, question, topic, kind, level, asked, oneLine, short, reviewed.',
    ],
  },
  'pack-not-yaml': {
    changes: [{ file: 'pack.yaml', replace: 'title: A small pack', by: 'title: A: small pack' }],
    report: ['pack.yaml:1: this is not YAML: a second colon is in the line. Put the text in quotation marks.'],
  },
  'topics-not-yaml': {
    changes: [{ file: 'topics.yaml', replace: 'name: Running', by: 'name: Run: ning' }],
    report: ['topics.yaml:6: this is not YAML: a second colon is in the line. Put the text in quotation marks.'],
  },
  'tools-not-yaml': {
    changes: [{ file: 'tools.yaml', replace: 'name: Spiral Mixer', by: 'name: Spiral: Mixer' }],
    report: ['tools.yaml:10: this is not YAML: a second colon is in the line. Put the text in quotation marks.'],
  },
  'lab-description-not-yaml': {
    changes: [{ file: 'lab.yaml', replace: 'about: The bakery', by: 'about: The: bakery' }],
    report: ['lab.yaml:1: this is not YAML: a second colon is in the line. Put the text in quotation marks.'],
  },
  'diagram-not-yaml': {
    changes: [{ file: 'diagrams/bread-line.mmd', replace: 'title: From flour', by: 'title: From: flour' }],
    report: ['diagrams/bread-line.mmd:2: this is not YAML: a second colon is in the line. Put the text in quotation marks.'],
  },
  'topics-not-a-list': {
    changes: [{ file: 'topics.yaml', write: 'key: running\n' }],
    report: ['topics.yaml:1: the file is not a list. Begin each item with "- key: …".'],
  },
  'topics-with-items-of-other-kinds': {
    changes: [{ file: 'topics.yaml', replace: '- key: running', by: '- text\n- [a]\n-\n- key: running' }],
    report: [
      'topics.yaml:5: it is text, not keys with values. Write one line for each key, such as "key: …"; it needs key, name, summary, about.',
      'topics.yaml:6: it is a list, not keys with values. Write one line for each key, such as "key: …"; it needs key, name, summary, about.',
      'topics.yaml:7: it is empty. Write one line for each key, such as "key: …"; it needs key, name, summary, about.',
    ],
  },
  'brackets-of-a-megabyte': {
    changes: [{ file: 'pack.yaml', write: `title: ${'['.repeat(1_000_000)}` }],
    report: ['pack.yaml:1: this line has 1000007 characters. Keep a line to 10000.'],
  },
  'brackets-on-many-lines': {
    changes: [{ file: 'pack.yaml', write: `title: ${'[\n'.repeat(15_000)}` }],
    report: ['pack.yaml:1: its values are nested too deeply to read. Close each bracket, or put the text in quotation marks.'],
  },
  'keys-without-end': {
    changes: [{ file: 'pack.yaml', write: Array.from({ length: 30_000 }, (_, index) => `key${index}: 1`).join('\n') }],
    report: ['pack.yaml:20000: this is a text of 30000 lines. Keep it to 20000.'],
  },
  'merge-left-in-pack': {
    changes: [{ file: 'pack.yaml', replace: 'title: A small pack', by: MERGE }],
    report: ['pack.yaml:1: a merge of two versions was never finished. Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>.'],
  },
  'merge-left-in-front-matter': kind(
    MERGE,
    'questions/running/keep-ovens-warm.mdx:5: a merge of two versions was never finished. Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>.',
  ),
  'merge-left-in-body': {
    changes: [{ file: ENTRY, replace: 'We bake it at night.', by: MERGE }],
    report: [
      'questions/running/keep-ovens-warm.mdx:42: a merge of two versions was never finished. Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  'merge-left-in-record': {
    changes: [{ file: 'lab.checked.json', write: '<<<<<<< HEAD\n{}\n=======\n{ "a": 1 }\n>>>>>>> other\n' }],
    report: ['lab.checked.json:1: a merge of two versions was never finished. Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>.'],
  },
  'record-not-json': {
    changes: [{ file: 'lab.checked.json', write: '{' }],
    report: ['lab.checked.json: it is not JSON. Delete the file, run "npm run check:lab", and commit what it writes.'],
  },
  'record-of-another-form': {
    changes: [{ file: 'lab.checked.json', write: '{ "ovens/deck.yaml": "45062c3d9c374224" }' }],
    report: ['lab.checked.json: it is not a record of checks (at ovens/deck.yaml). Delete the file, run "npm run check:lab", and commit what it writes.'],
  },
};
