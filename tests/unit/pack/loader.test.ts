import type { LoaderContext } from 'astro/loaders';
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packLoader } from '../../../src/pack/loader.ts';
import { readEntries } from '../../../src/pack/entries-file.ts';
import { assemblePack } from '../../../src/pack/site-pack.ts';
import type { StoredDescription } from '../../../src/pack/stored-pack.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';

interface Stored {
  id: string;
  data: StoredDescription;
  digest?: string;
}

/** A store that counts what is written to it, as Astro's leaves an entry alone whose digest it has. */
function makeContext(root: string, watcher?: EventEmitter) {
  const entries = new Map<string, Stored>();
  const written: string[] = [];
  const errors: string[] = [];
  const warnings: string[] = [];
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    delete: (id: string) => void entries.delete(id),
    set: (entry: Stored) => {
      if (entry.digest !== undefined && entries.get(entry.id)?.digest === entry.digest) return false;
      entries.set(entry.id, entry);
      written.push(entry.id);
      return true;
    },
  };
  const context = {
    store,
    config: { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/cache/`) },
    logger: { error: (text: string) => errors.push(text), warn: (text: string) => warnings.push(text) },
    generateDigest: (data: unknown) => JSON.stringify(data),
    watcher: watcher && Object.assign(watcher, { add: () => undefined }),
  } as unknown as LoaderContext;
  return { context, entries, written, errors, warnings, description: () => entries.get('pack')!.data };
}

let folder: string;
let pack: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerpack-loader-'));
  pack = join(folder, 'pack');
  cpSync(SOUND_PACK, pack, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const change = (from: string, to: string): void => writeFileSync(join(pack, ENTRY), readFileSync(join(pack, ENTRY), 'utf8').replace(from, to));

describe('the loader', () => {
  test('stores each file of a sound pack once, and its description names their file', async () => {
    const { context, entries, description } = makeContext(folder);
    await packLoader(pack).load(context);
    expect([...entries.keys()]).toEqual(['pack']);
    expect(readEntries(description().entries).map((entry) => [entry.kind, entry.kind === 'lab-file' ? entry.path : entry.slug])).toEqual([
      ['question', 'shelf-life'],
      ['question', 'sliced-or-whole'],
      ['question', 'keep-ovens-warm'],
      ['diagram', 'bread-line'],
      ['lab-file', 'ovens/deck.yaml'],
    ]);
  });

  test('says which drawing a phone does not show whole, and stores it', async () => {
    const drawing = join(pack, 'diagrams/bread-line.svg');
    writeFileSync(drawing, readFileSync(drawing, 'utf8').replace(/ width="\d+"/, ' width="700"'));
    const { context, description, warnings } = makeContext(folder);
    await packLoader(pack).load(context);
    expect(readEntries(description().entries).filter(({ kind }) => kind === 'diagram')).toHaveLength(1);
    expect(warnings).toEqual([
      'diagrams/bread-line.mmd: the drawing is 700 pixels wide, so on a phone it scrolls sideways. Draw it for narrow screens too: add bread-line.narrow.mmd and run "npm run diagrams".',
    ]);
  });

  test('writes only what changed when it loads again, and forgets what is gone', async () => {
    const { context, written, description } = makeContext(folder);
    await packLoader(pack).load(context);
    const { version } = description();
    written.length = 0;
    await packLoader(pack).load(context);
    expect(written).toEqual([]);
    change('Stone is slow to heat.', 'Stone is slow to heat and slow to cool.');
    await packLoader(pack).load(context);
    expect(written).toEqual(['pack']);
    expect(description().version).not.toBe(version);
    rmSync(join(pack, 'questions/delivery/sliced-or-whole.mdx'));
    change('followUps: [delivery-01, delivery-02]', 'followUps: [delivery-01]');
    await packLoader(pack).load(context);
    expect(readEntries(description().entries).map((entry) => entry.kind === 'question' && entry.slug)).not.toContain('sliced-or-whole');
  });

  test('ends a build with the report of a pack that has mistakes', async () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
    change('kind: design', 'kind: dessign');
    const { context, entries } = makeContext(folder);
    await expect(packLoader(pack).load(context)).rejects.toThrow('exit 1');
    expect(said.join('')).toBe(`1 problem in the pack:\n  ${ENTRY}:5 kind: "dessign" is not allowed. Did you mean "design"?\n`);
    expect(entries.size).toBe(0);
  });

  test('in dev stores the report beside the last sound pack, and takes it back when the mistake is gone', async () => {
    const watcher = new EventEmitter();
    const { context, errors, description } = makeContext(folder, watcher);
    await packLoader(pack).load(context);
    change('kind: design', 'kind: dessign');
    watcher.emit('all', 'change', join(pack, ENTRY));
    await vi.waitFor(() => expect(description().findings).toHaveLength(1));
    expect(errors).toEqual([`1 problem in the pack:\n  ${ENTRY}:5 kind: "dessign" is not allowed. Did you mean "design"?`]);
    expect(description().pack.title).toBe('A small pack');
    expect(readEntries(description().entries)).toHaveLength(5);
    change('kind: dessign', 'kind: design');
    watcher.emit('all', 'change', join(pack, ENTRY));
    await vi.waitFor(() => expect(description().findings).toEqual([]));
  });

  test.each([
    ['synonyms.yaml', 'means: { crusty: [fresh] }\n', { synonyms: { same: [], means: { crusty: ['fresh'] } } }],
    ['english.json', '{ "about": "By hand.", "words": ["crusty"], "near": {} }', { english: { words: ['crusty'], near: {} } }],
  ])('in dev reads the pack again when %s is saved', async (file, text, expected) => {
    const watcher = new EventEmitter();
    const { context, written, description } = makeContext(folder, watcher);
    await packLoader(pack).load(context);
    const { version } = description();
    written.length = 0;
    writeFileSync(join(pack, file), text);
    watcher.emit('all', 'change', join(pack, file));
    await vi.waitFor(() => expect(written).toEqual(['pack']));
    expect(description()).toMatchObject(expected);
    expect(description().version).not.toBe(version);
    writeFileSync(join(pack, file), '{}');
    watcher.emit('all', 'change', join(pack, file));
    await vi.waitFor(() => expect(description().findings.map((finding) => `${finding.file}: ${finding.problem}`)).toEqual([`${file}: it is empty`]));
    expect(description()).toMatchObject(expected);
    rmSync(join(pack, file));
    watcher.emit('all', 'unlink', join(pack, file));
    await vi.waitFor(() => expect(description().findings).toEqual([]));
    expect(description()[file === 'synonyms.yaml' ? 'synonyms' : 'english']).toBeUndefined();
  });

  test('in dev reads once for changes that come together, and not for files beside the pack', async () => {
    const watcher = new EventEmitter();
    const { context, written } = makeContext(folder, watcher);
    await packLoader(pack).load(context);
    written.length = 0;
    change('Stone is slow to heat.', 'Stone is slow.');
    watcher.emit('all', 'change', join(folder, 'pack-of-another-name/x.mdx'));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(written).toEqual([]);
    for (let index = 0; index < 5; index += 1) watcher.emit('all', 'change', join(pack, ENTRY));
    await vi.waitFor(() => expect(written).toEqual(['pack']));
  });
});

describe('the assembled pack', () => {
  const assemble = async () => {
    const { context, description } = makeContext(folder);
    await packLoader(pack).load(context);
    return assemblePack(description(), readEntries(description().entries));
  };

  test('has the pack’s synonyms and English words, in which every word may be looked up', async () => {
    const { synonyms, english } = await assemble();
    expect(synonyms).toEqual({
      same: [
        ['sliced', 'cut', 'in slices'],
        ['dough mixer', 'kneader'],
      ],
      means: { stale: ['fresh', 'shelf'], lukewarm: ['warm'] },
    });
    expect(english).toEqual({ words: ['broad', 'over', 'stove', 'worm'], near: { cost: ['price'], pastry: ['bread', 'loaf'], stove: ['oven'] } });
    for (const word of ['constructor', '__proto__', 'toString']) expect([synonyms.means[word], english.near[word]]).toEqual([undefined, undefined]);
  });

  test('keeps what is written of a word that every object answers to', async () => {
    writeFileSync(join(pack, 'synonyms.yaml'), 'means: { constructor: [builder] }\n');
    writeFileSync(join(pack, 'english.json'), '{ "about": "By hand.", "words": [], "near": { "constructor": ["baker"] } }');
    const { synonyms, english } = await assemble();
    expect(synonyms.means['constructor']).toEqual(['builder']);
    expect(english.near['constructor']).toEqual(['baker']);
  });

  test('has no synonyms and no English words where the pack has neither file', async () => {
    rmSync(join(pack, 'synonyms.yaml'));
    rmSync(join(pack, 'english.json'));
    const { synonyms, english } = await assemble();
    expect(synonyms).toEqual({ same: [], means: {} });
    expect(english).toEqual({ words: [], near: {} });
    expect([synonyms.means['constructor'], english.near['constructor']]).toEqual([undefined, undefined]);
  });

  test('has lists in the site’s order, in which references are the things they name', async () => {
    const site = await assemble();
    expect(site.questions.map((question) => question.slug)).toEqual(['shelf-life', 'sliced-or-whole', 'keep-ovens-warm']);
    expect(site.core.map((question) => question.meta.id)).toEqual(['running-01', 'delivery-01']);
    const [warm] = site.core;
    expect(warm!.path).toBe('/questions/keep-ovens-warm/');
    expect(warm!.meta.reviewed).toEqual(new Date('2026-11-01'));
    expect(warm!.followUps.map((next) => next.slug)).toEqual(['shelf-life', 'sliced-or-whole']);
    expect(warm!.topic).toBe(site.topics.find(({ topic }) => topic.key === 'running')!.topic);
    expect(site.tools.map(({ tool, questions }) => [tool.key, questions.length])).toEqual([['oven', 3]]);
    expect(site.glossary.map((tool) => tool.key)).toEqual(['oven', 'mixer']);
    expect(site.diagrams[0]!.usedIn).toEqual([warm]);
    expect(site.lab!.files[0]!.usedIn).toEqual([warm]);
    expect(site.lab!.areas[0]!.files[0]!.address).toBe('/lab/ovens/deck.yaml/');
  });
});
