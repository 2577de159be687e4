import type { Random } from './random.ts';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns of every page; behind them come made ones, without end. */
const NOUNS = split(`
  queue worker report signal crane ledger driver platform gate schedule table label record branch window channel key region policy budget
  module handler target buffer cursor batch shard replica snapshot mirror route packet socket timer token secret volume image layer probe
  sensor alarm dashboard metric trace span counter gauge journal archive backup restore release rollback stage trial audit owner team
  shift manager reviewer contract schema field column row index cache pool thread process kernel host node cluster zone network proxy
  balancer certificate tunnel firewall filter rule role group account session request answer retry timeout limit quota lease lock drift
  plan change template variable value default version tag digest package registry mirror artifact bundle script hook plugin agent runner
  job step pipeline trigger event message topic consumer producer offset stream window sample threshold objective incident page drill
`);
const VERBS = split(`
  reads writes keeps moves checks copies replaces removes renews locks opens closes drains fills counts marks names sorts splits joins
  stops starts delays repeats proves hides shows limits blocks allows sends receives stores loads builds tests ships signs pulls pushes
  watches restarts compares measures records returns holds needs follows breaks repairs changes reaches finds loses saves explains
`);
const ADJECTIVES = split(`
  small large slow quick old new empty full local remote shared private public fixed early late broken healthy quiet noisy cheap costly
  simple strict loose stable stale fresh hidden visible single double narrow wide long short manual idle busy second third final first
`);

const ONSETS = split('b d h j k l m n p r s t v w z br tr pl st kr');
const VOWELS = split('a e i o u');
const ENDS = split('n r l m t k d x b p');
const MADE = ONSETS.length * VOWELS.length * ONSETS.length * VOWELS.length * ENDS.length;
/** Has no factor in common with the number of made words, so that every rank has a word of its own. */
const STRIDE = 38_327;

/** The word of a rank behind the real ones; no two ranks have the same. */
export function makeWord(rank: number): string {
  if (rank >= MADE) throw new Error(`There are ${MADE} made words, and none of rank ${rank}.`);
  let rest = (rank * STRIDE) % MADE;
  const take = (list: readonly string[]): string => {
    const taken = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return taken;
  };
  return take(ONSETS) + take(VOWELS) + take(ONSETS) + take(VOWELS) + take(ENDS);
}

/** How steeply frequent words lead, and how rare ones go on: a pack of 89 written entries has 4,800 words, and its first 20 have 2,540. */
const HEAD = 60;
const TAIL = 0.67;

/** A noun as often as language has it: few everywhere, most almost nowhere. */
export function drawNoun(random: Random): string {
  const rank = Math.floor(HEAD * ((1 - random.next()) ** (-1 / TAIL) - 1));
  if (rank < NOUNS.length) return NOUNS[rank]!;
  return rank - NOUNS.length < MADE ? makeWord(rank - NOUNS.length) : drawNoun(random);
}

/** A verb of the third person: `reads`. */
export const drawVerb = (random: Random): string => random.pick(VERBS);

export const drawAdjective = (random: Random): string => random.pick(ADJECTIVES);
