// Runs tally (BuildKit's own parser, hadolint's rules) on a Dockerfile in a temporary build context.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { textAt } from '../narrow.ts';

const run = promisify(execFile);

/** One complaint of tally. */
export interface Violation {
  line: number;
  rule: string;
  message: string;
}

/** What to lint: the Dockerfile, its .dockerignore, and files that stand in the build context. */
export interface Context {
  dockerfile: string;
  dockerignore: string | null;
  files: string[];
}

/** Lints a context: every violation, of any severity. Throws where tally gave no report. */
export type Lint = (context: Context) => Promise<Violation[]>;

/** Lends a lint function to `use`. All its runs share one home, where tally keeps its compiled ShellCheck (three seconds of work). */
export async function withTally<Result>(program: string, use: (lint: Lint) => Promise<Result>): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'lab-tally-'));
  try {
    return await use((context) => lint(program, home, context));
  } finally {
    await rm(home, { recursive: true });
  }
}

async function lint(program: string, home: string, context: Context): Promise<Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-docker-'));
  try {
    await writeFile(join(folder, 'Dockerfile'), context.dockerfile);
    if (context.dockerignore !== null) await writeFile(join(folder, '.dockerignore'), context.dockerignore);
    for (const file of context.files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), '');
    }
    // Slow checks ask registries; a lab must give the same answer without a network.
    const options = ['lint', '--no-config', '--slow-checks', 'off', '--fail-level', 'none', '--format', 'json', '--context', '.', 'Dockerfile'];
    return parse((await run(program, options, { cwd: folder, env: { HOME: home } })).stdout);
  } catch (error) {
    const stdout = textAt(error, 'stdout');
    const stderr = textAt(error, 'stderr');
    if (stdout?.startsWith('{')) return parse(stdout);
    if (stderr === undefined) throw error;
    return [{ line: 1, rule: 'tally', message: stderr.trim() }];
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Report {
  files?: { violations?: { rule: string; message: string; location: { start: { line: number } } }[] }[];
}

function parse(stdout: string): Violation[] {
  const report = JSON.parse(stdout) as Report;
  const violations = (report.files ?? []).flatMap((file) => file.violations ?? []);
  return violations.map(({ rule, message, location }) => ({ rule, message, line: Math.max(1, location.start.line) }));
}
