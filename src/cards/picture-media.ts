import { basename, extname } from 'node:path';
import { hashBytes } from '../node/hash-file.ts';
import type { PackImage } from '../pack/read-images.ts';
import type { Picture } from '../text/clean-html.ts';
import type { AnkiMedia } from './drawn-media.ts';

/** The pictures of plain entries that notes show, each once. */
export class PictureMedia {
  readonly media: AnkiMedia[] = [];
  readonly #read: (path: string) => Uint8Array;
  readonly #names = new Map<string, string>();

  /** `read` answers the bytes of a picture by its path below the pack's folder. */
  constructor(read: (path: string) => Uint8Array) {
    this.#read = read;
  }

  /** A picture as a note shows it: by a name that no other file of a collection has. */
  show({ path, size }: PackImage): Picture {
    const name = this.#names.get(path) ?? this.#add(path);
    this.#names.set(path, name);
    return { address: name, size };
  }

  #add(path: string): string {
    const content = this.#read(path);
    const ending = extname(path);
    const name = `answerpack-${basename(path, ending)}-${hashBytes(content).slice(0, 8)}${ending}`;
    // Two topics may hold the same picture.
    if (!this.media.some((file) => file.name === name)) this.media.push({ name, content });
    return name;
  }
}
