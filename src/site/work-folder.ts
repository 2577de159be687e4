import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from '../node/on-end.ts';
import { isAlive } from '../node/processes.ts';

/** Folders of one build alone. */
export interface WorkFolder {
  site: string;
  /** Never an earlier build's: what Astro remembers of a pack there does not fit the generated files after another pack's build. */
  cache: string;
}

/** Makes the folder of this build in `.build/`; it is removed when the process ends, and so are those of builds that were killed. */
export function makeWorkFolder(parent: string): WorkFolder {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = /^(?:build|lock)-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = join(parent, `build-${process.pid}`);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  remove();
  mkdirSync(folder);
  onEnd(remove);
  return { site: join(folder, 'site'), cache: join(folder, 'cache') };
}
