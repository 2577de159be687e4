import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';
import { listFiles } from '../node/list-files.ts';
import { packDirectory } from '../node/pack-directory.ts';

/** A variable font of an installed package, and the weights that pages use of it. */
interface FontSource {
  /** Path of the WOFF2 file as a package names it. */
  file: string;
  weights: { min: number; max: number };
}

/** What the engine itself writes on pages: printable ASCII, and typographic signs. */
const OWN_CHARACTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0–—‘’“”…·×−→←↑↓✓✕≤≥±°©™`;

/** Where a font names its licence and the licence's address: a copy has to bring both. */
const LICENCE_NAMES = [13, 14];

/** Files of a pack whose texts are set in these fonts; those of the lab are code. */
const TEXTS = ['.mdx', '.yaml', '.mmd'];

/**
 * Gives Astro fonts cut down to the characters of the pack, the engine's own signs and the weights in use. A cut font is
 * kept in `.build/fonts`, named by what it was made of, so that a build makes each only once.
 */
export function subsetFonts(): FontProvider<FontSource> {
  let folder = '';
  let characters = '';
  return {
    name: 'subset',
    init({ root }) {
      folder = join(fileURLToPath(root), '.build', 'fonts');
      characters = collectCharacters(packDirectory());
    },
    async resolveFont({ options }) {
      if (options === undefined) return undefined;
      const url = await cutFont(readFileSync(createRequire(import.meta.url).resolve(options.file)), characters, options.weights, folder);
      // Two faces of one file, not one with a range: so Astro finds a bold fallback for the bold face.
      return { fonts: ['400', '700'].map((weight) => ({ src: [{ url, format: 'woff2' }], weight, style: 'normal' })) };
    },
  };
}

/** Each character of a pack's texts and the engine's own, once, in order. */
export function collectCharacters(pack: string): string {
  const texts = TEXTS.flatMap((ending) => listFiles(pack, ending)).filter((file) => !file.startsWith('lab/'));
  const all = new Set(OWN_CHARACTERS);
  for (const file of texts) for (const character of readFileSync(join(pack, file), 'utf8')) if (character >= ' ') all.add(character);
  return [...all].sort().join('');
}

/** Path of a font's file with these characters and weights alone, made in `folder` where it is not there yet. */
export async function cutFont(font: Buffer, characters: string, weights: FontSource['weights'], folder: string): Promise<string> {
  const name = createHash('sha256')
    .update(font)
    .update(JSON.stringify([characters, weights]))
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, `${name}.woff2`);
  if (existsSync(path)) return path;
  const cut = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght: weights }, preserveNameIds: LICENCE_NAMES });
  mkdirSync(folder, { recursive: true });
  // Two builds may cut the same font at once: each writes a file of its own, and the last one to finish names it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, cut);
  renameSync(draft, path);
  return path;
}
