import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { runTool, type ToolRun } from '../run-tool.ts';
import { startStubProvider, type ProviderSchema } from './stub-provider.ts';

/** One error of Terraform's, with its place relative to the folder that the command ran in. */
export interface Problem {
  file?: string | undefined;
  line?: number | undefined;
  text: string;
}

/** Runs terraform in a folder. */
export type Terraform = (cwd: string, ...args: string[]) => Promise<ToolRun>;

/** Settings of the caller's own Terraform and AWS are kept out. */
function cleanEnvironment(): Record<string, string | undefined> {
  const own = Object.keys(process.env).filter((name) => /^(TF_|AWS_)/.test(name));
  return { ...Object.fromEntries(own.map((name) => [name, undefined])), CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', TF_CLI_CONFIG_FILE: '/dev/null' };
}

/** Terraform's version; null where it is not installed. */
export async function terraformVersion(): Promise<string | null> {
  try {
    const { stdout } = await runTool('terraform', ['version', '-json'], { cwd: tmpdir(), env: cleanEnvironment() });
    return `terraform ${(JSON.parse(stdout) as { terraform_version: string }).terraform_version}`;
  } catch {
    return null;
  }
}

/**
 * Lends a Terraform that finds stub providers for the schemas in place of real ones, and, where an S3 backend asks AWS, an empty
 * bucket on loopback: no network, no account.
 */
export async function withTerraform<T>(schemas: Record<string, ProviderSchema>, use: (terraform: Terraform) => Promise<T>): Promise<T> {
  const stubs = await Promise.all(Object.entries(schemas).map(async ([address, schema]) => [address, await startStubProvider(schema)] as const));
  const bucket = createServer((request, response) => {
    request.resume();
    const isList = request.url?.includes('list-type=2');
    response.writeHead(isList ? 200 : 404, { 'content-type': 'text/xml' });
    response.end(isList ? '<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>' : '<Error><Code>NoSuchKey</Code></Error>');
  }).listen(0, '127.0.0.1');
  await once(bucket, 'listening');
  const env = {
    ...cleanEnvironment(),
    TF_REATTACH_PROVIDERS: JSON.stringify(Object.fromEntries(stubs.map(([address, { reattach }]) => [address, reattach]))),
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  try {
    return await use((cwd, ...args) => runTool('terraform', args, { cwd, env }));
  } finally {
    for (const [, stub] of stubs) stub.close();
    bucket.closeAllConnections();
    bucket.close();
  }
}

/** Terraform wraps its texts at 78 columns and frames them; one line reads better in a list. */
export function unwrap(text: string): string {
  return text.replace(/[│╷╵]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The line that a framed error names, if it names one. */
export function lineIn(framedError: string): number | undefined {
  return Number(/ line (\d+)/.exec(framedError)?.[1]) || undefined;
}

interface Diagnostic {
  severity: string;
  summary: string;
  detail?: string;
  range?: { filename: string; start: { line: number } };
}

function problemsIn(diagnostics: Diagnostic[]): Problem[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ summary, detail, range }) => ({
    file: range?.filename,
    line: range?.start.line,
    text: unwrap(`${summary}${detail ? `: ${detail}` : ''}`),
  }));
}

/** The errors in the answer of `terraform validate -json`. */
export function validationProblems({ stdout }: ToolRun): Problem[] {
  return problemsIn((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics);
}

/** What `terraform test -json` found; a run in which no test passed, or one did not end, is a problem too. */
export function testProblems({ stdout, stderr }: ToolRun): Problem[] {
  const events = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { diagnostic?: Diagnostic; test_summary?: { passed?: number; failed?: number; errored?: number; skipped?: number } });
  const problems = problemsIn(events.flatMap(({ diagnostic }) => diagnostic ?? []));
  const { passed = 0, failed = 0, errored = 0, skipped = 0 } = events.findLast(({ test_summary }) => test_summary)?.test_summary ?? {};
  if (problems.length > 0 || (passed > 0 && failed + errored + skipped === 0)) return problems;
  return [{ text: `terraform test: ${passed} passed, ${failed + errored + skipped} did not. ${unwrap(stderr)}` }];
}
