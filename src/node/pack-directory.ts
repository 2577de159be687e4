import { resolve } from 'node:path';

/** Absolute path of the pack's folder: the one the environment variable PACK names, else `content/`. */
export function packDirectory(): string {
  return resolve(process.env['PACK'] ?? 'content');
}
