import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

const PACK_REMEDY = 'Name the folder of a pack, which has a pack.yaml in it';

/** What keeps a folder from being a pack's, before anything in it is read, and what to do; undefined where nothing does. */
export function checkPackFolder(pack: string): { problem: string; remedy: string } | undefined {
  const odd = /[?#%\\]|\p{Cc}/u.exec(pack)?.[0];
  if (odd !== undefined) {
    const shown = JSON.stringify(odd);
    return {
      problem: `${JSON.stringify(pack)} has ${shown} in it, which the bundler takes for a part of an address`,
      remedy: 'Rename the folder, or move the pack',
    };
  }
  try {
    if (!statSync(pack).isDirectory()) return { problem: `${pack} is a file`, remedy: PACK_REMEDY };
    return statSync(join(pack, 'pack.yaml'), { throwIfNoEntry: false })?.isFile()
      ? undefined
      : { problem: `${pack} has no file pack.yaml`, remedy: PACK_REMEDY };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' || code === 'ENOTDIR' ? `${pack} does not exist` : `${pack} can not be read (${message})`;
    return { problem, remedy: PACK_REMEDY };
  }
}
