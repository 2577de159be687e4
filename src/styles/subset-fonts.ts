import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';
import { listFiles } from '../node/list-files.ts';
import { packDirectory } from '../node/pack-directory.ts';
import { replaceFile } from '../node/replace-file.ts';

/** A variable font of an installed package, and the weights that pages use of it. */
interface FontSource {
  /** Path of the WOFF2 file as a package names it. */
  file: string;
  weights: { min: number; max: number };
  /** A part of the font's names that its licence reserves, and another of the same length. */
  rename?: { from: string; to: string };
}

/** What the engine itself writes on pages: printable ASCII, and typographic signs. */
const OWN_CHARACTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0–—‘’“”…·×−→←↑↓✓✕≤≥±°©™`;

/** Where a font names its licence and the licence's address: a copy has to bring both. */
const LICENCE_NAMES = [13, 14];
/** Where it names who made it, which stays. */
const COPYRIGHT = 0;

/** Files of a pack whose texts are set in these fonts; those of the lab are code. */
const TEXTS = ['.mdx', '.md', '.yaml', '.mmd'];

/**
 * Gives Astro fonts cut down to the characters of the pack, of the interface in this language and the weights in use. A cut font is
 * kept in `.build/fonts`, named by what it was made of, so that a build makes each only once.
 */
export function subsetFonts(language: string): FontProvider<FontSource> {
  let folder = '';
  let characters = '';
  return {
    name: 'subset',
    init({ root }) {
      folder = join(fileURLToPath(root), '.build', 'fonts');
      characters = collectCharacters(packDirectory(), readFileSync(new URL(`../words/${language}.ts`, import.meta.url), 'utf8'));
    },
    async resolveFont({ options }) {
      if (options === undefined) return undefined;
      const url = await cutFont(readFileSync(createRequire(import.meta.url).resolve(options.file)), characters, options, folder);
      // One face for all weights: of two, one could be there in time and the other not.
      return { fonts: [{ src: [{ url, format: 'woff2' }], weight: '400 700', style: 'normal' }] };
    },
  };
}

/** Each character of a pack's texts, of the interface's words and the engine's own, once, in order. */
export function collectCharacters(pack: string, words: string): string {
  const texts = TEXTS.flatMap((ending) => listFiles(pack, ending)).filter((file) => !file.startsWith('lab/'));
  const all = new Set(OWN_CHARACTERS);
  for (const text of [words, ...texts.map((file) => readFileSync(join(pack, file), 'utf8'))])
    for (const character of text) if (character >= ' ') all.add(character);
  return [...all].sort().join('');
}

/** Path of a font's file with these characters and weights alone, renamed where it has to be, made in `folder` where it is not there yet. */
export async function cutFont(font: Buffer, characters: string, { weights, rename }: Omit<FontSource, 'file'>, folder: string): Promise<string> {
  const name = createHash('sha256')
    .update(font)
    .update(JSON.stringify([characters, weights, rename]))
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, `${name}.woff2`);
  if (existsSync(path)) return path;
  const cut = await subsetFont(font, characters, { targetFormat: 'sfnt', variationAxes: { wght: weights }, preserveNameIds: LICENCE_NAMES });
  if (rename) renameFont(cut, rename.from, rename.to);
  const packed = await subsetFont(cut, characters, { targetFormat: 'woff2', preserveNameIds: LICENCE_NAMES });
  mkdirSync(folder, { recursive: true });
  // Two builds may cut the same font at once: each writes a file of its own, and the last one to finish names it.
  replaceFile(path, packed);
  return path;
}

/** Replaces a part of a font's names in its `name` table, all but its copyright; the table's strings are UTF-16, and keep their length. */
export function renameFont(sfnt: Buffer, from: string, to: string): void {
  if (from.length !== to.length) throw new RangeError(`"${to}" is not as long as "${from}"`);
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => sfnt.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) return;
  const table = sfnt.readUInt32BE(entry + 8);
  const strings = table + sfnt.readUInt16BE(table + 4);
  for (let record = table + 6, left = sfnt.readUInt16BE(table + 2); left > 0; record += 12, left -= 1) {
    if (sfnt.readUInt16BE(record + 6) === COPYRIGHT) continue;
    const start = strings + sfnt.readUInt16BE(record + 10);
    const value = sfnt.subarray(start, start + sfnt.readUInt16BE(record + 8));
    for (let at = value.indexOf(utf16(from)); at >= 0; at = value.indexOf(utf16(from), at + 1)) utf16(to).copy(value, at);
  }
}
