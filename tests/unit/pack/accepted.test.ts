import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';
import { checkPack, type CheckedPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { ONE_QUESTION, withChanges } from './changed-pack.ts';
import type { Change } from './faults/fault.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';

const check = (changes: readonly Change[]): Promise<CheckedPack> => withChanges(changes, (pack) => checkPack(readPack(pack)));
const rewrite = (file: string, change: (text: string) => string): Change => ({
  does: `rewrites ${file}`,
  with: (pack) => writeFileSync(join(pack, file), change(readFileSync(join(pack, file), 'utf8'))),
});
const everyFile = (change: (text: string) => string): Change[] =>
  [ENTRY, 'pack.yaml', 'topics.yaml', 'tools.yaml', 'synonyms.yaml', 'english.json', 'diagrams/bread-line.mmd'].map((file) => rewrite(file, change));
const inEntry = (replace: string, by: string): Change[] => [{ file: ENTRY, replace, by }];

const synonyms = (write: string): Change[] => [{ file: 'synonyms.yaml', write }];
const english = (words: string[], near: Record<string, string[]>): Change[] => [
  { file: 'english.json', write: JSON.stringify({ about: 'By hand.', words, near }) },
];

describe('what may be in a pack without a word', () => {
  test.each<[string, readonly Change[]]>([
    ['a byte order mark', everyFile((text) => `\ufeff${text}`)],
    ['lines that end as on Windows', everyFile((text) => text.replaceAll('\n', '\r\n'))],
    ['lines that end as on old Macs', everyFile((text) => text.replaceAll('\n', '\r'))],
    ['blank lines before the front matter, and blanks after its fences', [rewrite(ENTRY, (text) => `\n\n${text.replaceAll(/^---$/gm, '---  ')}`)]],
    ['anchors and aliases', inEntry('oneLine: Bake', 'alsoAsked: [&how How are ovens kept warm?]\noneLine: Bake')],
    ['a merge key', inEntry('  oven: ">= 2"', '  <<: { oven: ">= 2" }')],
    ['a tag that says what the value is anyway', inEntry('kind: design', 'kind: !!str design')],
    ['a day in quotation marks', inEntry('reviewed: 2026-11-01', 'reviewed: "2026-11-01"')],
    ['a word of older YAML as text', inEntry('question: How do you keep the ovens warm?', 'question: yes')],
    ['a system named over several lines', [rewrite('pack.yaml', (text) => text.replace('system: Bread Line', 'system: |\n  Bread\n  Line'))]],
    ['a comment after one word', inEntry('kind: design', 'kind: design # of the oven')],
    ['a topic that no question uses', [rewrite('topics.yaml', (text) => `${text}- { key: spare, name: Spare, summary: Later., about: Later. }\n`)]],
    [
      'a topic called core that has core questions only',
      [rewrite('topics.yaml', (text) => `${text}- { key: core, name: Core, summary: First., about: First. }\n`)],
    ],
    ['two diagrams in one place', [rewrite('diagrams/bread-line.mmd', (text) => text)]],
    ['one question alone', ONE_QUESTION],
    ['no synonyms and no English', [{ file: 'synonyms.yaml', remove: true } as const, { file: 'english.json', remove: true } as const]],
    ['synonyms of one kind', synonyms('same: [[sliced, cut]]')],
    ['synonyms of the other kind', synonyms('means: { stale: [fresh] }')],
    ['a word in several lines of synonyms', synonyms('same: [[cut, sliced], [cut, cheaper], [sliced, in slices]]')],
    ['words of older YAML as synonyms', synonyms('same: [[on, lit], [no, nope]]\nmeans: { off: [cold] }')],
    ['a number in quotation marks as a synonym', synonyms('same: [["240", too hot]]\nmeans: { 137: [killed], "0600": [mode] }')],
    ['synonyms of four words, and of signs', synonyms('same: [[out of steam again, c++, .crumb, 0/6 loaves, salt&butter, oven.io/x]]')],
    ['synonyms in another script', synonyms('same: [[brötchen, 面包, хлеб]]')],
    ['synonyms called like a property of every object', synonyms('means: { constructor: [builder], valueof: [price], hasownproperty: [owner] }')],
    ['a word that both kinds of synonyms name', synonyms('same: [[sliced, cut]]\nmeans: { cut: [sliced, price] }')],
    [
      'English with a list of what is near no other',
      [{ file: 'english.json', write: '{ "about": "By hand.", "never": ["act", "trade product"], "words": [], "near": {} }' }],
    ],
    ['English of no word', english([], {})],
    ['English words in no order, with accents, hyphens and apostrophes', english(['well-known', 'café', "don't", '404', 'as'], {})],
    ['English called like a property of every object', english(['constructor'], { constructor: ['builder'], valueof: ['a', 'b', 'c', 'd'] })],
    ['an English word near a word that is in the list too', english(['stove'], { stove: ['oven'] })],
    ['ten keywords, one of them a term', inEntry('oneLine: Bake', 'keywords: [a, b, c, d, e, f, g, h, no heat, steam]\nterms: [steam, stone]\noneLine: Bake')],
    ['a keyword of two entries', inEntry('oneLine: Bake', 'keywords: [best before]\noneLine: Bake')],
    ['a captioned block of code of twelve lines', inEntry('Stone is slow to heat.', `*Before.*\n\n\`\`\`\n${'a\n'.repeat(12)}\`\`\``)],
    ['depth for a senior round', inEntry('## Common mistakes', '## Go deeper\n\nStone holds heat.\n\n## Common mistakes')],
    ['six terms', inEntry('oneLine: Bake', 'terms: [a, b, c, d, e, f]\noneLine: Bake')],
    ['a term that is another wording', inEntry('oneLine: Bake', 'alsoAsked: [Deck heat]\nterms: [deck heat, stone]\noneLine: Bake')],
  ])('%s', async (_, changes) => {
    expect(formatReport((await check(changes)).findings)).toBe('');
  });

  test.each([
    'README.md',
    'readme.txt',
    'LICENSE',
    'LICENSE-CONTENT',
    'LICENCE.md',
    'CHANGELOG.md',
    '.gitignore',
    '.gitkeep',
    '.DS_Store',
    'tests/oven.test.ts',
    'questions/README.md',
    'questions/.obsidian/app.json',
    'diagrams/.obsidian/app.json',
    '.obsidian/app.json',
    'questions/.gitkeep',
    'questions/running/.DS_Store',
    'questions/running/keep-ovens-warm.mdx~',
    'questions/running/.keep-ovens-warm.mdx.swp',
    'questions/running/#warm.mdx#',
    'questions/running/._keep-ovens-warm.mdx',
    'questions/Thumbs.db',
    'diagrams/.gitkeep',
    'diagrams/bread-line.mmd~',
    'lab/.DS_Store',
    'lab/ovens/.gitkeep',
    'lab/ovens/deck.yaml~',
    'lab/ovens/.deck.yaml.swp',
    'lab/.terraform/providers/x',
    'node_modules/x/index.js',
    '.git/config',
  ])('the file %s', async (file) => {
    expect(formatReport((await check([{ file, write: new Uint8Array([0, 1, 2]) }])).findings)).toBe('');
  });

  test('the lock of an editor, a link to no file', async () => {
    const lock: Change = { does: 'locks', with: (pack) => symlinkSync('baker@bakery.example:1', join(pack, 'questions/running/.#keep-ovens-warm.mdx')) };
    expect(formatReport((await check([lock])).findings)).toBe('');
  });
});

test('text is read without its mark and with one kind of line end', async () => {
  await withChanges(
    everyFile((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
    async (pack) => {
      const files = readPack(pack);
      expect([...files.questions.map(({ body }) => body), ...files.diagrams.map(({ source }) => source)].filter((text) => /[\r\ufeff]/.test(text))).toEqual([]);
      const { questions } = await checkPack(files);
      expect(questions.map(({ meta }) => meta.reviewed!.toISOString())).toEqual(Array(3).fill('2026-11-01T00:00:00.000Z'));
    },
  );
});

test('an entry on which a check fails is named, and the others are checked', async () => {
  await withChanges([{ file: 'questions/delivery/sliced-or-whole.mdx', replace: 'kind: comparison', by: 'kind: comparson' }], async (pack) => {
    const files = readPack(pack);
    const [first, ...rest] = files.questions;
    const broken = Object.defineProperty({ ...first! }, 'errors', {
      get: () => {
        throw new Error('no errors');
      },
    });
    const { findings } = await checkPack({ ...files, questions: [broken, ...rest] });
    expect(findings.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      `${first!.file}: it can not be checked (no errors)`,
      'questions/delivery/sliced-or-whole.mdx: "comparson" is not allowed',
    ]);
  });
});
