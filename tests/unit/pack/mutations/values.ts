import { diagramSchema } from '../../../../src/diagrams/diagram-schema.ts';
import { labSchema } from '../../../../src/lab/lab-schema.ts';
import { packSchema } from '../../../../src/pack/pack-schema.ts';
import { questionSchema } from '../../../../src/pack/question-schema.ts';
import { synonymsSchema } from '../../../../src/pack/synonyms-schema.ts';
import { toolSchema } from '../../../../src/pack/tool-schema.ts';
import { topicSchema } from '../../../../src/pack/topic-schema.ts';
import { ENTRY, FIELDS, fromList, rewrite, setField, type MutationClass } from './mutation.ts';

/** Every key of every schema, with the file that may hold it. */
const KEYS = [
  ...Object.keys(questionSchema.shape).map((key) => ({ file: ENTRY, key })),
  ...Object.keys(packSchema.shape).map((key) => ({ file: 'pack.yaml', key })),
  ...Object.keys(topicSchema.shape).map((key) => ({ file: 'topics.yaml', key })),
  ...Object.keys(toolSchema.shape).map((key) => ({ file: 'tools.yaml', key })),
  ...Object.keys(synonymsSchema.shape).map((key) => ({ file: 'synonyms.yaml', key })),
  ...Object.keys(diagramSchema.shape).map((key) => ({ file: 'diagrams/bread-line.mmd', key })),
  ...Object.keys(labSchema.shape).map((key) => ({ file: 'lab.yaml', key })),
];

/** Sets a key of the first group of keys in a file to any YAML, in place of what is there. */
function setKey(file: string, key: string, value: string): (text: string) => string {
  const isList = file === 'topics.yaml' || file === 'tools.yaml';
  return (text) => {
    const written = new RegExp(`^(${isList ? '(?:- |  )' : ''})${key}:.*(?:\\n {${isList ? 3 : 1},}.*)*$`, 'm');
    if (written.test(text)) return text.replace(written, (_, indent: string) => `${indent}${key}: ${value}`);
    const line = `${isList ? '  ' : ''}${key}: ${value}\n`;
    if (isList) return text.replace(/^( {2}name: )/m, () => `${line}  name: `);
    return text.startsWith('---\n') ? `---\n${line}${text.slice(4)}` : line + text;
  };
}

/** Values that fit no key of any schema: each is of the wrong type, or says nothing. */
const NOTHING = [
  '',
  'null',
  '~',
  '""',
  '"  "',
  '"\\u200b"',
  '"\\u200e\\u200f"',
  '"..."',
  '"—"',
  '[[]]',
  '[{}]',
  '[null]',
  '[""]',
  '.nan',
  '.inf',
  '-1',
  '0',
  '1e400',
  '2026-02-30',
];
const WRONG = [
  'true',
  'no',
  '3.5',
  '[a, a]',
  '{a: {b: c}}',
  '"<b>x</b>"',
  '"a\\nb"',
  '0x1F',
  '0o17',
  '"null"',
  '99999999999999999999',
  '"a\\u0007b"',
  '"\\ud800"',
  'constructor',
];

/** Values of front matter and of the pack's lists. */
export const VALUE_CLASSES: readonly MutationClass[] = [
  ...[...NOTHING, ...WRONG].map((value): MutationClass => ({
    name: `values: ${value === '' ? 'nothing' : value}`,
    outcome: 'either',
    make: (random) => {
      const { file, key } = random.pick(KEYS);
      return { does: `${file} ${key}: ${value}`, changes: [rewrite(file, setKey(file, key, value))] };
    },
  })),
  fromList(
    'values: nothing to read in a text',
    'refused',
    [...FIELDS.inline, ...FIELDS.plain].flatMap((field) =>
      ['', ' ', '\u200b', '\u200f\u200e', '...', '—', '\u3164', '\u00ad', '\u00a0', '#', '$', '**'].map((text) => ({ field, text })),
    ),
    ({ field, text }) => ({
      changes: [setField(field, text)],
    }),
  ),
  fromList(
    'values: too much of a text',
    'refused',
    [...FIELDS.inline, ...FIELDS.plain].flatMap((field) => [11_000, 300_000].map((length) => ({ field, length }))),
    ({ field, length }) => ({
      changes: [setField(field, 'word '.repeat(length / 5))],
    }),
  ),
  fromList(
    'values: days',
    'refused',
    [
      '2026-02-30',
      '2026',
      'true',
      '2099-01-01',
      '[2026-11-01]',
      '2026-11',
      '01.11.2026',
      '2026-11-01T00:00:00Z',
      '2026-13-01',
      '1999-12-31',
      'today',
      '20261101',
      '"2026-11-01 "',
      '+002026-11-01',
      '2026-W44',
      '{a: 2026-11-01}',
    ],
    (day) => ({ changes: [{ file: ENTRY, replace: 'reviewed: 2026-11-01', by: `reviewed: ${day}` }] }),
  ),
  {
    name: 'values: a key that is not known',
    outcome: 'refused',
    make: (random) => {
      const { file, key } = random.pick(KEYS);
      return { does: `${file} ${key}`, changes: [rewrite(file, setKey(file, `${key}X`, 'x'))] };
    },
  },
];
