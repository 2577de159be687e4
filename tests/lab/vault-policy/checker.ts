import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Checker } from '../checker.ts';
import { messageOf } from '../narrow.ts';
import { notRun, verdictsFrom } from '../run-tool.ts';
import { policyProblems, roleProblems } from './rules.ts';
import type { Block } from './rules.ts';

const name = 'vault-policy';
const broughtBy = 'npm package @cdktf/hcl2json';
const require = createRequire(import.meta.url);

type Parse = (name: string, source: string) => Promise<Block>;

/** HashiCorp's HCL parser (Go compiled to WebAssembly); null where the package is not installed. */
function load(): { parse: Parse; version: string } | null {
  try {
    const entry = require.resolve('@cdktf/hcl2json');
    const { version } = require(join(dirname(entry), '..', 'package.json')) as { version: string };
    return { parse: (require(entry) as { parse: Parse }).parse, version };
  } catch {
    return null;
  }
}

/** Puts the line of the first quoted or bare occurrence of what a message names in front of it. */
function withLine(source: string, problem: { at: string; message: string }): string {
  const index = source.split('\n').findIndex((text) => text.includes(`"${problem.at}"`) || text.trimStart().startsWith(problem.at));
  return `${index < 0 ? '' : `line ${index + 1}: `}${problem.message}`;
}

/** Checks Vault policies (`*.policy.hcl`) and the Terraform of their auth roles (`*.tf`) against our own lists. */
export const checker: Checker = {
  name,
  proves:
    "HashiCorp's HCL parser reads the file, and paths, keys and capabilities (for roles: arguments) are on our own lists; " +
    "it is neither Vault's own parser nor the Vault provider's schema, and no Vault says whether the paths exist.",
  broughtBy,
  version: async () => load()?.version ?? null,
  async check(labDirectory, files) {
    const hcl = load();
    if (hcl === null) return notRun(name, files, broughtBy);
    const messages = new Map<string, string[]>();
    for (const file of files) {
      const source = await readFile(join(labDirectory, file), 'utf8');
      try {
        const tree = await hcl.parse(file, source);
        const problems = file.endsWith('.tf') ? roleProblems(tree) : policyProblems(tree);
        messages.set(
          file,
          problems.map((problem) => withLine(source, problem)),
        );
      } catch (error) {
        messages.set(file, [messageOf(error).trim()]);
      }
    }
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
