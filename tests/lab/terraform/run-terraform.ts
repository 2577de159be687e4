import { execFile } from 'node:child_process';

/** What one terraform command left behind; `code` is null where the program could not be started or was ended. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** One error of Terraform's, with its place relative to the folder that the command ran in. */
export interface Problem {
  file: string | undefined;
  line: number | undefined;
  text: string;
}

interface Diagnostic {
  severity: string;
  summary: string;
  detail?: string;
  range?: { filename: string; start: { line: number } };
}

/** Runs terraform and answers whatever it said; never throws. Settings of the caller's own Terraform are kept out. */
export function runTerraform(cwd: string, args: string[], environment: Record<string, string> = {}): Promise<Run> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TF_|AWS_)/.test(name)));
  const env = { ...own, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', ...environment };
  return new Promise((resolve) => {
    execFile('terraform', args, { cwd, env, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

/** Terraform wraps its texts at 78 columns and frames them; one line reads better in a list. */
export function unwrap(text: string): string {
  return text.replace(/[│╷╵]/g, ' ').replace(/\s+/g, ' ').trim();
}

function problemOf(diagnostic: Diagnostic): Problem {
  const detail = diagnostic.detail ? `: ${diagnostic.detail}` : '';
  return { file: diagnostic.range?.filename, line: diagnostic.range?.start.line, text: unwrap(diagnostic.summary + detail) };
}

/** The errors in the answer of `terraform validate -json`; null where there is no such answer. */
export function validationProblems(run: Run): Problem[] | null {
  try {
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
    return diagnostics.filter(({ severity }) => severity === 'error').map(problemOf);
  } catch {
    return null;
  }
}

/** What `terraform test -json` said: its errors, and how many runs passed and did not. */
export function testResult(run: Run): { problems: Problem[]; passed: number; notPassed: number } {
  const result: ReturnType<typeof testResult> = { problems: [], passed: 0, notPassed: 0 };
  for (const line of run.stdout.split('\n').filter((text) => text.startsWith('{'))) {
    const event = JSON.parse(line) as { type: string; diagnostic?: Diagnostic; test_summary?: Record<string, number> };
    if (event.type === 'diagnostic' && event.diagnostic?.severity === 'error') result.problems.push(problemOf(event.diagnostic));
    if (event.type !== 'test_summary' || !event.test_summary) continue;
    const { passed = 0, failed = 0, errored = 0, skipped = 0 } = event.test_summary;
    result.passed += passed;
    result.notPassed += failed + errored + skipped;
  }
  return result;
}

/** For each file that `terraform fmt -check -diff` would change, the first line it would change. */
export function unformattedFiles(stdout: string): Problem[] {
  return [...stdout.matchAll(/^--- old\/(.+)\n\+\+\+ .+\n@@ -(\d+)[^\n]*\n((?: [^\n]*\n)*)/gm)].map(([, file, start, before]) => ({
    file,
    line: Number(start) + before!.split('\n').length - 1,
    text: 'not formatted: run terraform fmt',
  }));
}
