import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { withChanges } from './changed-pack.ts';
import { CLASSES, makeMutations } from './mutations/all-classes.ts';
import { judge } from './mutations/oracle.ts';
import { COUNT, SEED } from './mutations/seed.ts';

/** Longest that a check of the small pack may work, in seconds of the processor: a text that keeps a parser busy is a fault. */
const MAX_SECONDS = 3;

const mutations = makeMutations(SEED, COUNT);

describe(`mutations of the sound pack by seed ${SEED}`, () => {
  test.each(CLASSES.map((kind) => [kind.name, kind] as const))('%s', async (_, kind) => {
    const wrong: string[] = [];
    for (const mutation of mutations.filter((made) => made.kind === kind)) {
      wrong.push(
        ...(
          await withChanges(mutation.changes, async (pack) => {
            const before = process.cpuUsage();
            const checked = await checkPack(readPack(pack));
            const { user, system } = process.cpuUsage(before);
            const seconds = (user + system) / 1e6;
            return [...judge(mutation, pack, checked), ...(seconds > MAX_SECONDS ? [`took ${seconds.toFixed(1)} s`] : [])];
          })
        ).map((fault) => `${mutation.does}: ${fault}`),
      );
    }
    expect(wrong.join('\n')).toBe('');
  });
});
