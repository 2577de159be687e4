import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { formatBytes } from '../text/format-bytes.ts';
import type { PictureFolder } from './make-pack.ts';

/** Pictures that a pack may have: of points, as a drawing in SVG can hold code. */
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif)$/i;
/** Most bytes of one picture. */
export const PICTURE_MAX_BYTES = 2_000_000;

/** The pictures below a folder; what a link leads to outside of it is none of them. */
export function openPictureFolder(root: string): PictureFolder {
  return {
    refuse(path) {
      if (/\.svg$/i.test(path)) return 'A drawing in SVG can hold code. Save it as PNG.';
      if (!PICTURE.test(path)) return 'Its ending is none of a picture: png, jpg, webp, avif or gif.';
      try {
        const real = realpathSync(join(root, path));
        if (!real.startsWith(realpathSync(root) + sep)) return 'The picture is outside the folder of the list.';
        const stats = statSync(real);
        if (!stats.isFile()) return 'It is no file.';
        return stats.size > PICTURE_MAX_BYTES
          ? `The picture has ${formatBytes(stats.size)}; a pack's have ${formatBytes(PICTURE_MAX_BYTES)} at most.`
          : undefined;
      } catch {
        return 'The picture is not there.';
      }
    },
  };
}
