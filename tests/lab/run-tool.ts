import { spawn } from 'node:child_process';
import type { Verdict } from './checker.ts';

/** What a program said and how it ended. */
export interface ToolRun {
  status: number;
  stdout: string;
  stderr: string;
}

export interface ToolOptions {
  cwd?: string;
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** Written to the program's standard input. */
  input?: string;
}

const timeLimit = 120_000;

/** Runs a program to its end (two minutes at most). Null where it is not installed; throws where it was killed. */
export function runTool(program: string, args: string[], options: ToolOptions = {}): Promise<ToolRun | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, timeout: timeLimit });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)));
    child.on('close', (status, signal) => {
      if (status === null) reject(new Error(`${program} was ended by ${signal} after ${timeLimit / 1000} s at most`));
      else resolve({ status, stdout, stderr });
    });
    // A program that is missing, or does not read its input, must not take this process down.
    child.stdin.on('error', () => {}).end(options.input ?? '');
  });
}

/** The first version number a tool prints for the given arguments; null where the tool is not installed or does not run. */
export async function toolVersion(program: string, args: string[] = ['--version']): Promise<string | null> {
  try {
    const run = await runTool(program, args);
    return run?.status === 0 ? (/\d+(\.\d+)+/.exec(run.stdout + run.stderr)?.[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** One verdict for each file: rejected where there are messages for it, else passed. */
export function verdictsFrom(checker: string, files: string[], messages: (file: string) => string[]): Verdict[] {
  return files.map((file) => {
    const said = messages(file);
    return { file, checker, result: said.length > 0 ? 'rejected' : 'passed', message: said.join('\n') };
  });
}

/** The verdicts where the tool is missing: every file `not-run`, with what brings the tool. */
export function notRun(checker: string, files: string[], broughtBy: string): Verdict[] {
  return files.map((file) => ({ file, checker, result: 'not-run', message: `${checker} is not here; ${broughtBy} brings it` }));
}
