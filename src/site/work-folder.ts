import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from '../node/on-end.ts';
import { isAlive } from '../node/processes.ts';

/** A folder below `.build/` for the site of this build alone; it is removed when the process ends, and so are those of killed builds. */
export function makeWorkFolder(workFolder: string): string {
  mkdirSync(workFolder, { recursive: true });
  for (const name of readdirSync(workFolder)) {
    const pid = /^(?:site|lock)-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(workFolder, name), { recursive: true, force: true });
  }
  const site = join(workFolder, `site-${process.pid}`);
  rmSync(site, { recursive: true, force: true });
  onEnd(() => rmSync(site, { recursive: true, force: true }));
  return site;
}
