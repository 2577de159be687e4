import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../faults/fault.ts';
import type { Random } from './random.ts';

/** What the check must say of a mutation: a finding, none, or one of the two without losing a word. */
export type Outcome = 'refused' | 'accepted' | 'either';

/** One change of the sound pack. */
export interface Mutation {
  /** What was done, for whoever reads a failure. */
  does: string;
  changes: readonly Change[];
  /** A secret in it, which no report may repeat. */
  secret?: string;
  /** Words that a reader must see where it is accepted. */
  shows?: readonly string[];
}

/** A kind of mutation, and how one of it is made. */
export interface MutationClass {
  name: string;
  outcome: Outcome;
  make(random: Random): Mutation;
}

/** The entry that mutations change, and a sentence that is in it once. */
export const ENTRY = 'questions/running/keep-ovens-warm.mdx';
export const SENTENCE = 'Stone is slow to heat.';
export const ONE_LINE = 'oneLine: Bake on stone and keep the door shut.';

/** Files of the sound pack that hold an author's text. */
export const TEXT_FILES = [
  ENTRY,
  'questions/delivery/shelf-life.mdx',
  'pack.yaml',
  'topics.yaml',
  'tools.yaml',
  'synonyms.yaml',
  'lab.yaml',
  'diagrams/bread-line.mmd',
] as const;

/** A class whose mutations differ only in what is picked from a list. */
export function fromList<T>(name: string, outcome: Outcome, list: readonly T[], make: (item: T) => Omit<Mutation, 'does'>): MutationClass {
  return {
    name,
    outcome,
    make: (random) => {
      const item = random.pick(list);
      return { does: JSON.stringify(item).slice(0, 200), ...make(item) };
    },
  };
}

/** Rewrites a file's text. */
export function rewrite(file: string, change: (text: string) => string): Change {
  return { does: `rewrites ${file}`, with: (pack) => writeFileSync(join(pack, file), change(readFileSync(join(pack, file), 'utf8'))) };
}

/** Rewrites a file's bytes. */
export function rewriteBytes(file: string, change: (bytes: Buffer) => Buffer): Change {
  return { does: `rewrites ${file}`, with: (pack) => writeFileSync(join(pack, file), change(readFileSync(join(pack, file)))) };
}

/** Puts a text after a sentence of the entry's body: as a block of its own, or in the sentence's paragraph. */
export function inBody(text: string, form: 'block' | 'phrase'): Change {
  return { file: ENTRY, replace: SENTENCE, by: `${SENTENCE}${form === 'block' ? '\n\n' : ' '}${text}` };
}

/** Fields that pages show as inline Markdown or as they are written, with a line of the sound pack that sets each. */
export const FIELDS = {
  inline: [
    { file: ENTRY, line: ONE_LINE, key: 'oneLine' },
    { file: 'tools.yaml', line: 'definition: A bowl that kneads dough.', key: 'definition' },
    { file: 'topics.yaml', line: 'about: Interviewers want to hear who is woken at night.', key: 'about' },
  ],
  plain: [
    { file: ENTRY, line: 'question: How do you keep the ovens warm?', key: 'question' },
    { file: 'pack.yaml', line: "tagline: Three questions about a bakery's ovens.", key: 'tagline' },
    { file: 'topics.yaml', line: 'summary: How the ovens stay warm.', key: 'summary' },
    { file: 'lab.yaml', line: 'about: The bakery as files.', key: 'about' },
    { file: 'diagrams/bread-line.mmd', line: 'caption: Follow the loaf downward.', key: 'caption' },
  ],
} as const;

/** Sets a field to a text, whatever signs are in it. */
export function setField({ file, line, key }: { file: string; line: string; key: string }, text: string): Change {
  return { file, replace: line, by: `${key}: ${JSON.stringify(text)}` };
}
