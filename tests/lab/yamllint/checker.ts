import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checker } from '../checker.ts';
import { notRun, runTool, toolVersion, verdictsFrom } from '../run-tool.ts';

const name = 'yamllint';
const broughtBy = 'Debian package yamllint';
const config = fileURLToPath(new URL('./yamllint.yaml', import.meta.url));

/** Lints YAML files with the rules of `yamllint.yaml`; warnings reject like errors. */
export const checker: Checker = {
  name,
  proves: 'The file is YAML with no key twice, no value that YAML 1.1 reads as a surprise, and even layout; not what its keys mean.',
  broughtBy,
  version: () => toolVersion('yamllint'),
  async check(labDirectory, files) {
    const paths = files.map((file) => resolve(labDirectory, file));
    const run = files.length > 0 ? await runTool('yamllint', ['--strict', '--format=parsable', '-c', config, ...paths]) : null;
    if (run === null) return notRun(name, files, broughtBy);
    // 0: nothing, 1: errors, 2: only warnings. Anything else, or an unreadable file, is the tool failing.
    if (run.status > 2 || run.stderr !== '') throw new Error(`yamllint did not run: ${run.stderr}`);

    const messages = new Map<string, string[]>();
    for (const line of run.stdout.split('\n')) {
      const [, path, at, said] = /^(.+?):(\d+):\d+: (.*)$/.exec(line) ?? [];
      if (path === undefined) continue;
      const file = relative(join(labDirectory), path);
      messages.set(file, [...(messages.get(file) ?? []), `line ${at}: ${said}`]);
    }
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
