import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatFinding } from '../../../src/findings/findings.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { toSitePack } from '../../../src/pack/to-site-pack.ts';
import { makePractice } from '../../../src/practice/data/make-practice.ts';
import { fromPack } from '../../../src/sheets/content/from-pack.ts';
import { toMarkdown } from '../../../src/site/markdown-twin.ts';
import { deckOf } from '../cards/made-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'answerpack-growing-'));
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Everything that the parts of a site make of one entry with these fields, by part and name. */
async function show(fields: string): Promise<Map<string, string>> {
  write('questions/ovens/why-stone.md', `---\nquestion: Why stone?\n${fields}---\n\nIt holds heat. It takes long to warm.\n`);
  const checked = await checkPack(readPack(folder));
  expect(checked.findings.map(formatFinding), fields).toEqual([]);
  const site = toSitePack(checked);
  const question = site.questions.find(({ slug }) => slug === 'why-stone')!;
  const { head, parts } = makePractice(site);
  const number = parts[0]!.cards.findIndex((card) => card.question === 'Why stone?');
  const { version: _, ...card } = { version: '', ...parts[0]!.cards[number]! };
  const note = deckOf(site).notes.find(({ fields: own }) => own.Question === 'Why stone?')!;
  const all = {
    practice: card,
    choice: head.questions[number]!,
    sheet: fromPack([question])[0]!,
    card: { ...note.fields, tags: note.tags },
    page: {
      lead: question.lead,
      tools: question.tools.length,
      followUps: question.followUps.length,
      core: question.meta.core,
      alsoAsked: question.meta.alsoAsked,
      keywords: question.meta.keywords,
    },
    file: Object.fromEntries(
      toMarkdown(question, site, (path) => path)
        .split(/\n\n+/)
        .map((block, index) => [`block ${index} ${block}`, block]),
    ),
  };
  return new Map(
    Object.entries(all).flatMap(([part, values]) =>
      Object.entries(values).map(([name, value]) => [`${part}: ${name.replace(/^block \d+ /, '')}`, JSON.stringify(value) ?? ''] as const),
    ),
  );
}

let base: Map<string, string>;
beforeAll(async () => {
  write('pack.yaml', 'standard: plain\ntitle: Bread\n');
  write('topics.yaml', '- { key: ovens, name: Ovens }\n');
  write(
    'tools.yaml',
    '- { key: deck, name: Deck oven, kind: tool, definition: An oven of stone., documentation: { title: Manual, url: "https://bakery.example/deck" } }\n',
  );
  write('questions/ovens/why-clay.md', '---\nquestion: Why clay?\n---\n\nIt is there.\n');
  base = await show('');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, string[]]>([
  [
    'oneLine: Stone holds **heat**.\n',
    ['card: One line', 'file: **Stone holds heat.**', 'page: lead', 'practice: oneLine', 'practice: short', 'sheet: oneLine', 'sheet: short'],
  ],
  [
    'short: Stone is slow to warm and slow to cool, so an oven of it bakes evenly for hours.\n',
    [
      'card: Short answer',
      'choice: seconds',
      'file: Stone is slow to warm and slow to cool, so an oven of it bakes evenly for hours.',
      'practice: answer',
      'practice: short',
      'sheet: seconds',
      'sheet: short',
    ],
  ],
  ['terms: [heat capacity, hearth]\n', ['card: Terms', 'practice: terms', 'sheet: terms']],
  ['level: foundation\n', ['card: Level', 'card: tags', 'choice: level']],
  ['asked: often\n', ['card: tags', 'choice: asked']],
  ['core: 1\n', ['choice: core', 'page: core']],
  ['tools: [deck]\n', ['page: tools']],
  ['followUps: [why-clay]\n', ['choice: next', 'file: ## Asked next', 'file: - [Why clay?](/questions/why-clay/)', 'page: followUps']],
  ['sources: [{ title: Manual, url: "https://bakery.example/stone" }]\n', ['file: ## Sources', 'file: - [Manual](https://bakery.example/stone)']],
  ['reviewed: 2026-11-01\n', ['file: Checked 2026-11-01. Source: /questions/why-stone/\n', 'file: Source: /questions/why-stone/\n']],
  ['alsoAsked: [Is stone better?]\n', ['page: alsoAsked']],
  ['keywords: [uneven crust]\n', ['page: keywords']],
  ['kind: concept\n', []],
  ['id: stone-01\n', ['choice: id', 'sheet: id']],
])('%j alone shows that much more and nothing else', async (fields, changed) => {
  const grown = await show(fields);
  const names = [...new Set([...base.keys(), ...grown.keys()])].filter((name) => base.get(name) !== grown.get(name));
  expect(names.sort()).toEqual(changed);
});
