import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Checker, Verdict } from '../checker.ts';
import type { ProviderSchema } from './aws-schema.ts';
import { startFakeAws } from './fake-aws.ts';
import { runTerraform, testResult, unformattedFiles, unwrap, validationProblems } from './run-terraform.ts';
import type { Problem } from './run-terraform.ts';
import { startStubProvider } from './stub-provider.ts';

const address = 'registry.terraform.io/hashicorp/aws';
const broughtBy = 'terraform 1.11 or later from developer.hashicorp.com/terraform/install; no npm or Debian package brings it';
const sharedAccount = '111122223333';
const isTest = (file: string) => file.endsWith('.tftest.hcl');
const isMock = (file: string) => file.endsWith('.tfmock.hcl');

/** The folder that terraform runs in for a file: a test belongs to the folder above `tests`. */
function rootOf(file: string): string {
  const folder = dirname(file);
  return isTest(file) && basename(folder) === 'tests' ? dirname(folder) : folder;
}

/** What was found, by file, and which files have been looked at to the end. */
class Findings {
  readonly messages = new Map<string, string[]>();
  readonly finished = new Set<string>();
  readonly notReached = new Map<string, string>();
  private readonly copy: string;
  constructor(copy: string) {
    this.copy = copy;
  }
  /** Puts a problem with the file it names, or with `otherwise` where it names none of ours. */
  add(root: string, problem: Problem, files: string[], otherwise: string): void {
    const named =
      problem.file &&
      relative(this.copy, resolve(this.copy, root, problem.file))
        .split(sep)
        .join('/');
    const file = named && files.includes(named) ? named : otherwise;
    const place = named ? `${named}${problem.line ? `:${problem.line}` : ''}: ` : '';
    const known = this.messages.get(file) ?? [];
    const message = `${place}${problem.text}${hint(problem.text)}`;
    if (!known.includes(message)) this.messages.set(file, [...known, message]);
  }
  verdict(file: string): Verdict {
    const messages = this.messages.get(file);
    if (messages) return { file, checker: 'terraform', result: 'rejected', message: messages.join('\n') };
    if (this.finished.has(file)) return { file, checker: 'terraform', result: 'passed', message: '' };
    return { file, checker: 'terraform', result: 'not-run', message: this.notReached.get(file) ?? 'nothing ran this file' };
  }
}

function lineIn(framedError: string): number | undefined {
  return Number(framedError.match(/ line (\d+)/)?.[1]) || undefined;
}

function hint(text: string): string {
  const isMissingType = /^Invalid (resource type|data source)/.test(text);
  return isMissingType ? ' (If AWS has it, it is missing in aws-schema.json: run extract-aws-schema.ts.)' : '';
}

async function checkFormat(copy: string, files: string[], environment: Record<string, string>, findings: Findings): Promise<void> {
  const run = await runTerraform(copy, ['fmt', '-check', '-diff', '-no-color', ...files], environment);
  if (run.code === null) throw new Error(`terraform fmt did not run: ${run.stderr}`);
  unformattedFiles(run.stdout).forEach((problem) => findings.add('.', problem, files, files[0]!));
  if (run.code !== 2) return;
  // One file that cannot be read keeps fmt from saying anything of the others.
  if (files.length > 1) for (const file of files) await checkFormat(copy, [file], environment, findings);
  else findings.add('.', { file: files[0]!, line: lineIn(run.stderr), text: unwrap(run.stderr) }, files, files[0]!);
}

async function checkRoot(root: string, files: string[], copy: string, environment: Record<string, string>, findings: Findings): Promise<void> {
  const here = files.filter((file) => rootOf(file) === root && !isMock(file));
  const configuration = here.filter((file) => !isTest(file));
  const tests = here.filter(isTest);
  const first = configuration[0] ?? tests[0]!;
  const skip = (why: string) => here.forEach((file) => findings.notReached.set(file, why));
  const cwd = join(copy, root);

  const init = await runTerraform(cwd, ['init', '-backend=false', '-input=false', '-no-color'], environment);
  if (init.code !== 0) {
    // A file that cannot be read has been named by fmt already, with its line.
    if (!here.some((file) => findings.messages.has(file)))
      findings.add(root, { file: undefined, line: undefined, text: `terraform init: ${unwrap(init.stderr || init.stdout)}` }, files, first);
    return skip('terraform init failed in this folder');
  }
  const problems = validationProblems(await runTerraform(cwd, ['validate', '-json'], environment));
  if (!problems) return skip('terraform validate gave no answer');
  problems.forEach((problem) => findings.add(root, problem, files, first));
  if (problems.length) return skip('terraform validate failed in this folder');
  configuration.forEach((file) => findings.finished.add(file));

  if (existsSync(join(cwd, 'tests'))) {
    const run = await runTerraform(cwd, ['test', '-json', '-no-color'], environment);
    const { problems: failures, passed, notPassed } = testResult(run);
    failures.forEach((problem) => findings.add(root, problem, files, tests[0] ?? first));
    if (passed > 0 && notPassed === 0 && failures.length === 0) {
      tests.forEach((file) => findings.finished.add(file));
      files.filter(isMock).forEach((file) => findings.finished.add(file));
    } else if (failures.length === 0) {
      const text = `terraform test: ${passed} passed, ${notPassed} did not. ${unwrap(run.stderr)}`;
      findings.add(root, { file: undefined, line: undefined, text }, files, tests[0] ?? first);
    }
  }

  await checkBackend(root, configuration, copy, environment, files, findings);
}

/** Lets Terraform configure the S3 backend against the fake: argument names, key and account are judged, nothing is stored. */
async function checkBackend(
  root: string,
  configuration: string[],
  copy: string,
  environment: Record<string, string>,
  files: string[],
  findings: Findings,
): Promise<void> {
  const blocks = configuration.map((file) => ({ file, block: readFileSync(join(copy, file), 'utf8').match(/^  backend "s3" \{\n[^]*?\n  \}/m)?.[0] }));
  const { file, block } = blocks.find((entry) => entry.block) ?? {};
  if (!file || !block) return;
  const account = block.match(/allowed_account_ids\s*=\s*\["(\d{12})"/)?.[1] ?? sharedAccount;
  const bucket = /^    bucket\s*=/m.test(block) ? [] : ['-backend-config=bucket=given-at-init'];
  const run = await runTerraform(join(copy, root), ['init', '-reconfigure', '-input=false', '-no-color', ...bucket], {
    ...environment,
    AWS_ACCESS_KEY_ID: account,
  });
  if (run.code === 0) return;
  findings.add(root, { file: basename(file), line: lineIn(run.stderr), text: `backend: ${unwrap(run.stderr)}` }, files, file);
}

async function checkAll(labDirectory: string, files: string[]): Promise<Verdict[]> {
  const copy = mkdtempSync(join(tmpdir(), 'lab-terraform-'));
  const schema = JSON.parse(readFileSync(new URL('aws-schema.json', import.meta.url), 'utf8')) as ProviderSchema;
  const provider = await startStubProvider(address, schema);
  const aws = await startFakeAws();
  try {
    // A test reads files beside its folder (modules, mocks, functions), so the whole area comes along.
    for (const part of new Set(files.map((file) => file.split('/')[0]!))) {
      cpSync(join(labDirectory, part), join(copy, part), { recursive: true, filter: (path) => basename(path) !== '.terraform' });
    }
    const config = join(copy, 'empty.tfrc');
    writeFileSync(config, '');
    const environment = { ...aws.environment, TF_REATTACH_PROVIDERS: provider.reattach, TF_CLI_CONFIG_FILE: config };
    const findings = new Findings(copy);

    await checkFormat(copy, files, environment, findings);
    for (const root of [...new Set(files.filter((file) => !isMock(file)).map(rootOf))].sort()) {
      await checkRoot(root, files, copy, environment, findings);
    }
    return files.map((file) => findings.verdict(file));
  } finally {
    await Promise.all([provider.close(), aws.close()]);
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Terraform's own judgement of .tf, .tftest.hcl and .tfmock.hcl files, with no network and no AWS account. */
export const checker: Checker = {
  name: 'terraform',
  proves:
    'terraform fmt, validate and test accept every root and module against the AWS provider 6.25.0’s own names and types, and the S3 backend accepts its settings; it does not prove values, or that AWS would.',
  broughtBy,

  async version() {
    const run = await runTerraform(tmpdir(), ['version', '-json'], {});
    try {
      return (JSON.parse(run.stdout) as { terraform_version: string }).terraform_version;
    } catch {
      return null;
    }
  },

  async check(labDirectory, files) {
    if (files.length === 0) return [];
    if (await this.version()) return checkAll(labDirectory, files);
    return files.map((file) => ({ file, checker: 'terraform', result: 'not-run', message: `terraform is not on this machine (${broughtBy})` }));
  },
};
