import type nodeFs from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../node/error-code.ts';
import { MARK } from './output-mark.ts';

/** The file system, for tests that let one of its calls fail. */
export type FileSystem = typeof nodeFs;

/** Brings a folder to a new place, also from one disk to another; the mark arrives first, so that a part of it is known as a build's. */
export function stage(from: string, to: string, fs: FileSystem): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    fs.mkdirSync(to);
    fs.copyFileSync(join(from, MARK), join(to, MARK));
    fs.cpSync(from, to, { recursive: true });
  }
}
