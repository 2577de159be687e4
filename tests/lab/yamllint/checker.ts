/**
 * yamllint with the rules of yamllint.yaml beside this file; warnings reject like errors.
 * A pass proves that the file is YAML without a key given twice, without a value that YAML 1.1 reads as a surprise (`no`, `0644`)
 * and with even layout. It says nothing about what the keys mean.
 */
import { join } from 'node:path';
import type { Checker } from '../checker.ts';
import { runTool, toolVersion } from '../run-tool.ts';

const rules = join(import.meta.dirname, 'yamllint.yaml');

/** YAML's own rules, and those of yamllint.yaml. */
export const checker: Checker = {
  name: 'yamllint',
  proves: 'The file is YAML with no key twice, no value that YAML 1.1 reads as a surprise, and even layout; not what its keys mean.',
  broughtBy: 'Debian package yamllint',
  version: () => toolVersion('yamllint'),
  async check(lab, files) {
    const run = await runTool('yamllint', ['--strict', '--format=parsable', '-c', rules, '--', ...files], { cwd: lab });
    // 0: nothing, 1: errors, 2: only warnings. Anything else, or an unreadable file, is the tool failing.
    if (run.status > 2 || run.stderr !== '') throw new Error(run.stderr.trim());
    const faults = new Map(files.map((file): [string, string[]] => [file, []]));
    for (const [, file, line, said] of run.stdout.matchAll(/^(.+?):(\d+):\d+: (.*)$/gm)) faults.get(file!)?.push(`line ${line}: ${said}`);
    return faults;
  },
};
