import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFolder, runTool } from '../run-tool.ts';

/** The npm package that holds tally for 64-bit Linux. */
export const tallyPackage = '@wharflab/tally-linux-x64';

/** One complaint of tally. */
export interface Violation {
  line: number;
  rule: string;
  message: string;
}

/** What to lint: the Dockerfile, its .dockerignore, and files that are in the build context. */
export interface Context {
  dockerfile: string;
  dockerignore: string | null;
  files: string[];
}

/** Lints a context: every violation, of any severity. Throws where tally gave no report. */
export type Lint = (context: Context) => Promise<Violation[]>;

/** Where tally keeps its compiled ShellCheck (three seconds of work) from one run to the next. */
const home = join(import.meta.dirname, '../../../.build/tally');

/** Lends a lint function to `use`. */
export async function withTally<Result>(use: (lint: Lint) => Promise<Result>): Promise<Result> {
  const scratch = await mkdtemp(join(tmpdir(), 'lab-tally-'));
  const program = join(packageFolder(tallyPackage)!, 'bin', 'tally');
  let contexts = 0;
  await mkdir(home, { recursive: true });
  try {
    return await use(async ({ dockerfile, dockerignore, files }) => {
      const cwd = join(scratch, String((contexts += 1)));
      for (const file of files) {
        await mkdir(join(cwd, dirname(file)), { recursive: true });
        await writeFile(join(cwd, file), '');
      }
      await mkdir(cwd, { recursive: true });
      await writeFile(join(cwd, 'Dockerfile'), dockerfile);
      if (dockerignore !== null) await writeFile(join(cwd, '.dockerignore'), dockerignore);
      // Slow checks ask registries; a lab must give the same answer without a network.
      const options = ['lint', '--no-config', '--slow-checks', 'off', '--fail-level', 'none', '--format', 'json', '--context', '.', 'Dockerfile'];
      const { stdout, stderr } = await runTool(program, options, { cwd, env: { HOME: home, XDG_CACHE_HOME: undefined } });
      return stdout.startsWith('{') ? violationsIn(stdout) : [parseError(stderr)];
    });
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function violationsIn(report: string): Violation[] {
  const { files = [] } = JSON.parse(report) as { files?: { violations?: { rule: string; message: string; location: { start: { line: number } } }[] }[] };
  const violations = files.flatMap((file) => file.violations ?? []);
  return violations.map(({ rule, message, location }) => ({ rule, message, line: Math.max(1, location.start.line) }));
}

function parseError(said: string): Violation {
  const [, line, message] = /dockerfile parse error on line (\d+): (.*)/.exec(said) ?? [];
  return { line: Number(line ?? 1), rule: 'parser', message: message ?? said.trim() };
}
