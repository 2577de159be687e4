import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Checker } from '../checker.ts';
import { notRun, runTool, toolVersion, verdictsFrom } from '../run-tool.ts';

const name = 'shellcheck';
const broughtBy = 'Debian package shellcheck';

interface Comment {
  line: number;
  level: string;
  code: number;
  message: string;
}

/** The shell that a script names in its first line or in a directive; `sh` where it names none. */
function shellOf(source: string): string {
  return /^#!.*\b(bash|sh)\b/.exec(source)?.[1] ?? /^# shellcheck shell=(bash|sh)/m.exec(source)?.[1] ?? 'sh';
}

async function lint(path: string): Promise<string[]> {
  // Run from the script's folder, so that `source=` directives find their files.
  const run = await runTool('shellcheck', ['--external-sources', '--format=json', basename(path)], { cwd: dirname(path) });
  if (run === null || run.status > 1) throw new Error(`shellcheck did not check ${path}: ${run?.stderr ?? 'missing'}`);
  return (JSON.parse(run.stdout) as Comment[]).map((c) => `line ${c.line}: SC${c.code} ${c.level}: ${c.message}`);
}

async function parse(path: string): Promise<string[]> {
  const shell = shellOf(await readFile(path, 'utf8'));
  const run = await runTool(shell, ['-n', basename(path)], { cwd: dirname(path) });
  if (run === null) return [`${shell} is not here, so ${shell} -n did not run`];
  return run.status === 0 ? [] : [`${shell} -n: ${run.stderr.trim()}`];
}

/** Lints shell scripts and lets the shell they name parse them; any comment of shellcheck's, even of style, rejects. */
export const checker: Checker = {
  name,
  proves: 'The shell parses the script and ShellCheck has nothing to say of it; what the script does is not run here.',
  broughtBy,
  version: () => toolVersion('shellcheck'),
  async check(labDirectory, files) {
    if ((await this.version()) === null) return notRun(name, files, broughtBy);
    const messages = new Map<string, string[]>();
    for (const file of files) {
      const path = join(labDirectory, file);
      messages.set(file, [...(await parse(path)), ...(await lint(path))]);
    }
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
