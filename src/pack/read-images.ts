import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A picture beside a plain entry. */
export interface PackImage {
  /** Below the pack's folder. */
  path: string;
  /** In pixels, as it is shown; missing where its bytes do not say it. */
  size?: { width: number; height: number };
}

/** Pictures of a pack with their sizes, so that pages keep their places free. */
export async function readImages(directory: string, paths: readonly string[]): Promise<PackImage[]> {
  if (paths.length === 0) return [];
  // Astro's images take a fifth of a second to load, and most packs have none.
  const { imageMetadata } = await import('astro/assets/utils');
  const images: PackImage[] = [];
  for (const path of paths) {
    try {
      const { width, height } = await imageMetadata(await readFile(join(directory, path)), path);
      images.push({ path, size: { width, height } });
    } catch {
      // What is no picture is shown as the browser shows it: broken, with its words.
      images.push({ path });
    }
  }
  return images;
}
