/** Numbers that look drawn and are the same in every run. */
export interface Random {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from `min` to `max`, both possible. */
  between(min: number, max: number): number;
  pick<T>(values: readonly T[]): T;
  chance(share: number): boolean;
}

/** A row of numbers for each seed; rows of two seeds have nothing to do with each other. */
export function makeRandom(seed: string): Random {
  let state = hash(seed);
  // Mulberry32, by Tommy Ettinger, public domain.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return { next, between, pick: (values) => values[between(0, values.length - 1)]!, chance: (share) => next() < share };
}

/** FNV-1a, which gives near seeds far numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value;
}
