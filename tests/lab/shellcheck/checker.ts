/**
 * ShellCheck, and the shell that a script names, which parses it without running it (`sh -n`).
 * A pass proves that the shell reads the script and that ShellCheck has nothing to say of it, not even about style. What the script
 * does is not run.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { eachFile, type Checker } from '../checker.ts';
import { runTool, toolVersion } from '../run-tool.ts';

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

async function checkScript(path: string): Promise<string[]> {
  // Run from the script's folder, so that `source=` directives find their files.
  const options = { cwd: dirname(path) };
  const shell = shellOf(await readFile(path, 'utf8'));
  const [parsed, linted] = await Promise.all([
    runTool(shell, ['-n', basename(path)], options),
    runTool('shellcheck', ['--external-sources', '--format=json', '--', basename(path)], options),
  ]);
  if (linted.status > 1) throw new Error(`shellcheck did not check ${path}: ${linted.stderr}`);
  return [
    ...(parsed.status === 0 ? [] : [`${shell} -n: ${parsed.stderr.trim()}`]),
    ...(JSON.parse(linted.stdout) as Comment[]).map((c) => `line ${c.line}: SC${c.code} ${c.level}: ${c.message}`),
  ];
}

/** Shell scripts; any comment of ShellCheck's, even of style, rejects. */
export const checker: Checker = {
  name: 'shellcheck',
  proves: 'The shell parses the script and ShellCheck has nothing to say of it; what the script does is not run here.',
  broughtBy: 'Debian package shellcheck',
  version: () => toolVersion('shellcheck'),
  check: (lab, files) => eachFile(files, (file) => checkScript(join(lab, file))),
};
