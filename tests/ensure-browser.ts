import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describeNoBrowser, findBrowser } from '../src/node/browser.ts';

/** Path of a Chromium, installed first where the machine has none; throws in one sentence where that cannot be done. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env['BROWSER_PATH']) throw new Error(describeNoBrowser());
  console.log('No Chromium on this machine: installing one.');
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const attempts: [string, string[]][] = isDebianRoot
    ? [
        ['apt-get', ['update', '-qq']],
        ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation', 'fonts-noto-core']],
      ]
    : [['npx', ['playwright', 'install', 'chromium-headless-shell']]];
  for (const [command, values] of attempts)
    spawnSync(command, values, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const installed = findBrowser();
  if (installed === undefined) throw new Error(describeNoBrowser());
  return installed;
}
