import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { listFiles } from '../../../src/node/list-files.ts';
import { readVisibleText } from '../../site/visible-text.ts';
import { applyChanges, withChanges } from '../pack/changed-pack.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import { makeMutations, type MadeMutation } from '../pack/mutations/all-classes.ts';
import { ENTRY } from '../pack/mutations/mutation.ts';
import { SEED } from '../pack/mutations/seed.ts';
import { buildSite } from './run-astro.ts';

const REFUSED = 6;
const ACCEPTED = 12;

const folder = mkdtempSync(join(tmpdir(), 'answerpack-mutations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The settings refuse a folder whose pack.yaml is no file, in words of their own.
const made = makeMutations(SEED, 600).filter(({ does }) => !does.endsWith('"pack.yaml"'));
const isEntryOnly = ({ changes }: MadeMutation): boolean => changes.every((change) => 'file' in change && change.file === ENTRY);
/** One of a class at most, from all over the list. */
const spread = (mutations: readonly MadeMutation[], count: number): MadeMutation[] => {
  const ofClasses = [...new Map(mutations.map((mutation) => [mutation.kind, mutation])).values()];
  return ofClasses
    .filter((_, index) => index % Math.max(1, Math.floor(ofClasses.length / count)) === SEED % Math.max(1, Math.floor(ofClasses.length / count)))
    .slice(0, count);
};

describe.each(
  spread(
    made.filter(({ kind }) => kind.outcome === 'refused'),
    REFUSED,
  ).map((mutation) => [`${mutation.kind.name}: ${mutation.does}`, mutation] as const),
)('%s', (_, { changes }) => {
  test('ends the build with its report alone, and nothing is written', async () => {
    await withChanges(changes, async (pack) => {
      const out = join(folder, 'refused');
      const { code, stderr, stdout } = await buildSite({ PACK: pack, OUT: out });
      expect(code).toBe(1);
      expect(stderr.trim()).toBe(formatReport((await checkPack(readPack(pack))).findings));
      expect(stdout).not.toMatch(/stack trace|unhandled|error/i);
      expect(existsSync(out)).toBe(false);
    });
  });
});

describe('mutations that are accepted', () => {
  const pack = join(folder, 'pack');
  const out = join(folder, 'site');
  let sample: MadeMutation[];
  const read = (slug: string): string => readFileSync(join(out, 'questions', slug, 'index.html'), 'utf8');

  beforeAll(async () => {
    const shown: MadeMutation[] = [];
    for (const mutation of made.filter((mutation) => mutation.shows !== undefined && isEntryOnly(mutation)))
      if (await withChanges(mutation.changes, async (changed) => (await checkPack(readPack(changed))).findings.length === 0)) shown.push(mutation);
    sample = shown.slice(0, ACCEPTED);
    cpSync(SOUND_PACK, pack, { recursive: true });
    // Each becomes an entry of its own, so that one build is enough.
    for (const [index, { changes }] of sample.entries()) {
      const changed = join(folder, `changed-${index}`);
      cpSync(SOUND_PACK, changed, { recursive: true });
      applyChanges(changed, changes);
      const text = readFileSync(join(changed, ENTRY), 'utf8');
      writeFileSync(join(pack, `questions/running/sample-${index}.mdx`), text.replace('id: running-01', `id: sample-${index}`).replace('core: 1\n', ''));
    }
    const { code, stderr, stdout } = await buildSite({ PACK: pack, OUT: out });
    expect(code, stdout + stderr).toBe(0);
  });

  test('are a dozen', () => expect(sample).toHaveLength(ACCEPTED));

  test('show every word', () => {
    const lost = sample.flatMap(({ does, shows = [] }, index) => {
      const words = new Set(readVisibleText(read(`sample-${index}`)).match(/[\p{L}\p{N}]+/gu));
      return shows.filter((word) => !words.has(word)).map((word) => `${does}: ${word}`);
    });
    expect(lost).toEqual([]);
  });

  test('bring no element that runs or loads, no handler and no unsafe address', () => {
    const risks = (slug: string): string[] =>
      (
        read(slug).match(
          /<(?:script|style|iframe|object|embed|form|base|meta http-equiv|img|video|link)\b|\son\w+=|\s(?:src|srcset|action|data)="[^"]*"|href="(?!https:|\/|#)[^"]*"/gi,
        ) ?? []
      ).sort();
    const usual = risks('keep-ovens-warm');
    for (const [index, { does }] of sample.entries()) expect(risks(`sample-${index}`), does).toEqual(usual);
    expect(listFiles(out, '.html').length).toBeGreaterThan(ACCEPTED);
  });
});
