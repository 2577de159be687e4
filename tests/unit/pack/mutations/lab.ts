import { ENTRY, fromList, inBody, rewrite, setField, FIELDS, type Mutation, type MutationClass } from './mutation.ts';

const RECORDS = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '{}',
  '{"ovens/deck.yaml": 1}',
  '{"ovens/deck.yaml": {}}',
  '{"ovens/deck.yaml": {"hash": "x", "checkedBy": []}}',
  '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x',
  '{"__proto__": {"hash": "x", "checkedBy": []}}',
  '{"gone": {"hash": "x", "checkedBy": []}}',
];
const DESCRIPTIONS = [
  '',
  '[]',
  'x',
  'about: x',
  'about: [',
  'about: x\nareas: []',
  'about: x\nareas: [{ path: nowhere, name: a, about: b }]',
  'about: x\nareas: [{ path: ovens }]',
  'about: x\nareas: [ovens]',
  'about: x\nareas: [{ path: ovens, name: a, about: b }, { path: ovens, name: a, about: b }]',
  'about: x\nareas: [{ path: ovens, name: a, about: b }]\nfiles: { nowhere: x }',
  'about: x\nareas: [{ path: ovens, name: a, about: b }]\nchecks: [{ files: ["*"], by: [] }]',
  'about: x\nareas: [{ path: ovens, name: a, about: b }]\nextra: 1',
];

/** Secrets that never were real, put together here so that no scanner takes this file for a leak. */
const SECRETS = [
  ['pass', 'word: hunter2'],
  ['pass', 'word = "Tr0ub4dor&3"'],
  ['AKIA', 'IOSFODNN7EXAMPL3'],
  ['aws_secret_access_key = ', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEZ'],
  ['AIza', 'SyA1234567890abcdefghijklmnopqrstuv'],
  ['sk_live_', '4eC39HqLyjWDarjtT1zdp7dc'],
  ['npm_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'],
  ['glpat-', 'a1B2c3D4e5F6g7H8i9J0'],
  ['https://hooks.slack.com/services/', 'T00000001/B00000001/a1B2c3D4e5F6g7H8i9J0k1L2'],
  ['https://baker:', 'Tr0ub4dor@x.example/'],
  ['AccountKey=', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4i5J6k7L8m9N0o1P2q3==;'],
  ['-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----'],
  ['-----BEGIN RSA ', 'PRIVATE KEY-----'],
  [Buffer.from(['pass', 'word=Tr0ub4dor33'].join('')).toString('base64')],
  ['Authorization: Bearer ', 'a1B2c3D4e5F6g7H8i9J0k1L2'],
  ['4539 1488 ', '0343 6467'],
  ['ghp_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'],
  ['xoxb-', '123456789012-123456789012-a1B2c3D4e5F6g7H8i9J0k1L2'],
  ['eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiJiYWtlciJ9.', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6'],
  ['SK', '0123456789abcdef0123456789abcdef'],
  ['hvs.', 'a1B2c3D4e5F6g7H8i9J0k1L2m3'],
  ['postgres://baker:', 'Tr0ub4dor@db.example/bread'],
  ['curl -u baker:', 'Tr0ub4dor https://x.example'],
  ['api_key: "', 'a1B2c3D4e5F6g7H8"'],
].map((parts) => parts.join(''));

const PLACES: Readonly<Record<string, (secret: string) => Mutation['changes']>> = {
  body: (secret) => [inBody(`So:\n\n\`\`\`\n${secret}\n\`\`\``, 'block')],
  field: (secret) => [setField(FIELDS.inline[0], `Say \`${secret}\``)],
  lab: (secret) => [rewrite('lab/ovens/deck.yaml', (text) => `${text}# ${secret}\n`)],
  comment: (secret) => [{ file: ENTRY, replace: 'asked: often', by: `# ${secret}\nasked: often` }],
};

/** The lab: its record, its description, its files, and secrets in any file. */
export const LAB_CLASSES: readonly MutationClass[] = [
  fromList('lab: its record', 'refused', RECORDS, (write) => ({ changes: [{ file: 'lab.checked.json', write }] })),
  fromList('lab: its description', 'refused', DESCRIPTIONS, (write) => ({ changes: [{ file: 'lab.yaml', write }] })),
  fromList(
    'lab: its files',
    'refused',
    [
      'ovens/new.yaml',
      'new.yaml',
      'shelves/new.yaml',
      'ovens/a b.yaml',
      'ovens/ä.yaml',
      'ovens/a%b',
      'ovens/a#b',
      'ovens/index.html/x',
      'ovens/Deck.yaml',
      'ovens/.env',
    ],
    (file) => ({ changes: [{ file: `lab/${file}`, write: '# What it is.\na: b\n' }] }),
  ),
  fromList('lab: bytes that are no text', 'refused', ['ovens/deck.yaml', 'ovens/photo.jpg'], (file) => ({
    changes: [{ file: `lab/${file}`, write: new Uint8Array([0xff, 0xd8, 0xff, 0, 1]) }],
  })),
  fromList('lab: a file changed', 'refused', ['a: b\n', '\n', '# region: heat\n', '\u202e', '\u0007'], (more) => ({
    changes: [rewrite('lab/ovens/deck.yaml', (text) => text + more)],
  })),
  fromList(
    'secrets',
    'refused',
    SECRETS.flatMap((secret) => Object.keys(PLACES).map((place) => ({ place, secret }))),
    ({ place, secret }) => ({ changes: PLACES[place]!(secret), secret }),
  ),
];
