import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a program said and how it ended. */
export interface ToolRun {
  status: number;
  stdout: string;
  stderr: string;
}

interface ToolOptions {
  cwd?: string;
  /** Added to this process's environment; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Written to the program's standard input. */
  input?: string;
}

const timeLimit = 120_000;

/** Runs a program to its end (two minutes at most); throws where it is not installed or was killed. */
export function runTool(program: string, args: string[], options: ToolOptions = {}): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
    // Node's own limit would keep this process waiting where the program could not be started.
    const timer = setTimeout(() => child.kill(), timeLimit);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === 'ENOENT' ? new Error(`${program} is not here`) : error);
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (status === null) reject(new Error(`${program} was ended by ${signal} after ${timeLimit / 1000} s at most`));
      else resolve({ status, stdout, stderr });
    });
    // A program that is missing, or does not read its input, must not take this process down.
    child.stdin.on('error', () => {}).end(options.input ?? '');
  });
}

/** A program's name and the first version number it prints; null where it is not installed or does not run. */
export async function toolVersion(program: string, args: string[] = ['--version'], env: Record<string, string | undefined> = {}): Promise<string | null> {
  try {
    const { status, stdout, stderr } = await runTool(program, args, { env });
    const number = /\d+(\.\d+)+/.exec(stdout + stderr)?.[0];
    return status === 0 && number !== undefined ? `${program} ${number}` : null;
  } catch {
    return null;
  }
}

const require = createRequire(import.meta.url);

/** The folder of an installed npm package, or null. Reads no `exports`, so it works for packages that have only `import`. */
export function packageFolder(name: string): string | null {
  const folders = require.resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json'))) ?? null;
}

/** An npm package's name, without its scope, and its version; null where it is not installed. */
export function packageVersion(name: string): string | null {
  const folder = packageFolder(name);
  if (folder === null) return null;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return `${name.replace(/^@[^/]+\//, '')} ${version}`;
}

/** Several tools' versions in one line; null where one of them is missing. */
export function allVersions(...versions: (string | null)[]): string | null {
  return versions.includes(null) ? null : versions.join(', ');
}
