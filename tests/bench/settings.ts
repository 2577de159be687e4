import { answerpack } from './builders/answerpack.ts';
import type { Builder } from './builders/builder.ts';
import { starlight } from './builders/starlight.ts';
import { vitepress } from './builders/vitepress.ts';

const BUILDERS: readonly Builder[] = [answerpack, starlight, vitepress];
const SIZES = '10,100,1000,5000';
/** Seconds that a build may take. */
const LIMIT = 20 * 60;
/** Packs up to this size are built three times, as a second more or less counts there. */
const SMALL = 100;

/** What the bench does. */
export interface Settings {
  sizes: number[];
  builders: Builder[];
  limit: number;
  runsOf(count: number): number;
}

/** Reads `BENCH_SIZES`, `BENCH_BUILDERS`, `BENCH_RUNS` and `BENCH_LIMIT` (seconds); throws with a sentence that says what is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const wanted = listed(environment['BENCH_BUILDERS'] || BUILDERS.map(({ name }) => name).join(','));
  const builders = wanted.map((name) => {
    const builder = BUILDERS.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!builder) throw new Error(`BENCH_BUILDERS names "${name}". Use some of: ${BUILDERS.map((one) => one.name.toLowerCase()).join(',')}.`);
    return builder;
  });
  const sizes = listed(environment['BENCH_SIZES'] || SIZES).map((size) => readNumber('BENCH_SIZES', size));
  const runs = environment['BENCH_RUNS'] ? readNumber('BENCH_RUNS', environment['BENCH_RUNS']) : undefined;
  const limit = environment['BENCH_LIMIT'] ? readNumber('BENCH_LIMIT', environment['BENCH_LIMIT']) : LIMIT;
  return { sizes: [...new Set(sizes)], builders: [...new Set(builders)], limit, runsOf: (count) => runs ?? (count <= SMALL ? 3 : 1) };
}

const listed = (text: string): string[] => text.split(',').map((part) => part.trim());

function readNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new Error(`${name} says "${text}". Write whole numbers from 1 to 999999, such as ${name === 'BENCH_SIZES' ? '10,100' : '3'}.`);
  return Number(text);
}

/** The builders in the order of a turn: each comes first in its own. */
export function rotate<T>(values: readonly T[], turn: number): T[] {
  const first = turn % values.length;
  return [...values.slice(first), ...values.slice(0, first)];
}
