import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** How a command ended, and all that it printed. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Starts a command of Astro as an author's shell would: the test runner sets BASE_URL, NODE_ENV and other names that Astro would take
 * for its own, so none of its variables is handed on.
 */
export function startAstro(command: string, environment: Record<string, string>): { pid: number; kill(): void; ended: Promise<Ended> } {
  const shell = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const env = { ...shell, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', command], { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (text.stdout += String(data)));
  child.stderr.on('data', (data) => (text.stderr += String(data)));
  return { pid: child.pid!, kill: () => child.kill('SIGKILL'), ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...text }))) };
}

/** Builds the pack that PACK names into the folder that OUT names. */
export function buildSite(environment: { PACK: string; OUT: string } & Record<string, string>): Promise<Ended> {
  return startAstro('build', environment).ended;
}
