import { realpathSync } from 'node:fs';
import { readFolder } from './environment.ts';

/** Absolute path of the pack's folder, links followed: the one the environment variable PACK names, else `content/`. */
export function packDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const folder = readFolder('PACK', 'content', environment);
  try {
    // Vite names a module by its real path, so all others have to.
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
