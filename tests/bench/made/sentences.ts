import type { Random } from './random.ts';
import { drawAdjective, drawNoun, drawVerb } from './words.ts';

/** What is said in one sentence; `n` is a noun, `v` a verb, `a` an adjective, `d` a number, `c` a piece of code. */
const PLAIN = [
  'The {a} {n} {v} the {n} before the {n} {v} it.',
  'When the {n} {v} nothing, the {n} {v} a {a} {n}.',
  'I look at the {n} first, because a {a} {n} {v} the {n}.',
  'Without a {n}, every {n} {v} its own {n}.',
  'A {n} that {v} the {n} is no {a} {n}.',
  'It takes {d} minutes until the {n} {v} the {a} {n}.',
  'Nobody {v} a {n} that the {n} already {v}.',
  'So one {n} {v} the {n}, and the {n} {v} the {a} {n}.',
  'The {n} of the {n} is {a}, but its {n} is not.',
  'After each change of the {a} {n}, somebody {v} the {n}.',
  'If the {n} is {a}, the {n} {v} {d} of its {n} entries.',
  'That is why the {a} {n} {v} only what the {n} {v}.',
  'In the morning a {a} {n} {v} the {n} again.',
  'The {n} {v} it, and the {n} is {a}.',
  'Each {n} {v} a {n}.',
  'This {v} the {n}.',
] as const;
const WITH_CODE = [
  'Then `{c}` shows which {n} {v} the {n}.',
  'The {n} `{c}` {v} the {a} {n} at once.',
  'I run `{c}` and compare the {n} with the {n}.',
  'A {n} with `{c}` {v} the {n}, and nothing else.',
] as const;
const CLAIMS = ['The {n} {v} the {n}.', 'A {a} {n} {v} the {n}.', 'Every {n} {v} a {n}.', 'No {n} {v} the {a} {n}.', 'First the {n} {v} the {n}.'] as const;

/** Says sentences about a few things, which come up again and again as they do in one answer. */
export interface Speaker {
  noun(): string;
  /** A sentence; `code` is the share of those that have a piece of code. */
  sentence(code?: number): string;
  /** Sentences until there are at least so many words; the last may go 15 beyond. */
  sentences(words: number, code?: number): string;
  /** A short sentence, as what is in bold. */
  claim(): string;
  /** A few words, as in a cell of a table. */
  phrase(): string;
  code(): string;
}

/** A speaker whose subject is drawn from the same numbers. */
export function makeSpeaker(random: Random): Speaker {
  const subject = Array.from({ length: 8 }, () => drawNoun(random));
  const noun = (): string => (random.chance(0.35) ? random.pick(subject) : drawNoun(random));
  const code = (): string => {
    const form = random.pick(['{n}ctl {n} --{n}', '{n}_{n}', '{n}.{n}.{n}', '/etc/{n}/{n}.conf', '{n}={d}', '{n} {n} -{n}']);
    return fill(form);
  };
  const fill = (form: string): string =>
    form
      .replaceAll(/\{(\w)\}/g, (_, slot: string) => {
        if (slot === 'n') return noun();
        if (slot === 'v') return drawVerb(random);
        if (slot === 'a') return drawAdjective(random);
        return slot === 'd' ? String(random.between(2, 240)) : code();
      })
      .replaceAll(/\b(a|A) (?=[aeiou])/g, '$1n ');
  const sentence = (share = 0): string => fill(random.chance(share) ? random.pick(WITH_CODE) : random.pick(PLAIN));
  return {
    noun,
    sentence,
    sentences: (words, share) => {
      const said: string[] = [];
      while (countWords(said.join(' ')) < words) said.push(sentence(share));
      return said.join(' ');
    },
    claim: () => fill(random.pick(CLAIMS)),
    phrase: () =>
      capitalize(fill(random.pick(['the {n} is {a}', 'a {a} {n} of the {n}', '{n} {v} the {n}', 'no {n} for {d} minutes', 'look at the {n}, then the {n}']))),
    code,
  };
}

/** Runs of characters between spaces. */
export const countWords = (text: string): number => text.split(' ').filter((word) => word !== '').length;

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
