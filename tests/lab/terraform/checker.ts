/**
 * Terraform itself (`fmt`, `validate`, `test`) on .tf, .tftest.hcl and .tfmock.hcl files, without network and account: a stub
 * (stub-provider.ts) serves the names and types of the providers in schemas.json, the part that is used here of what
 * `terraform providers schema -json` prints. A type that is missing there is added with update-schemas.ts.
 * A pass proves format, names, types, required and read-only arguments, references, the assertions of tests with mocked providers, and
 * that the S3 backend takes its settings. It proves no values, and not that the provider's API would take them.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Checker, Faults } from '../checker.ts';
import { lineIn, terraformVersion, testProblems, unwrap, validationProblems, withTerraform, type Problem, type Terraform } from './run-terraform.ts';
import type { ProviderSchema } from './stub-provider.ts';

const isTest = (file: string): boolean => file.endsWith('.tftest.hcl');
const isMock = (file: string): boolean => file.endsWith('.tfmock.hcl');

/** What a backend needs to be configured without an account; a bucket may be given at init only. */
const backendDefaults = { bucket: '"given-at-init"', skip_credentials_validation: 'true', skip_requesting_account_id: 'true' };

/** The folder that terraform runs in for a file: a test belongs to the folder above `tests`. */
function rootOf(file: string): string {
  const folder = dirname(file);
  return isTest(file) && basename(folder) === 'tests' ? dirname(folder) : folder;
}

/** The schemas of schemas.json, by the provider's address. */
export function readSchemas(): Record<string, ProviderSchema> {
  return (JSON.parse(readFileSync(join(import.meta.dirname, 'schemas.json'), 'utf8')) as { provider_schemas: Record<string, ProviderSchema> }).provider_schemas;
}

/** One run over a copy of the files: what is wrong, and which files have been looked at to the end. */
class Run {
  readonly faults: Faults = new Map();
  private readonly finished = new Set<string>();
  private readonly terraform: Terraform;
  private readonly copy: string;
  private readonly files: string[];

  constructor(terraform: Terraform, copy: string, files: string[]) {
    this.terraform = terraform;
    this.copy = copy;
    this.files = files;
  }

  /** Puts problems with the file they name, or with `otherwise` where they name none of ours. */
  private add(root: string, problems: Problem[], otherwise: string): void {
    for (const { file, line, text } of problems) {
      const named = file === undefined ? undefined : join(root, file);
      const hint = /^Invalid (resource type|data source)/.test(text) ? ' (Or schemas.json lacks it: run update-schemas.ts.)' : '';
      const place = named === undefined ? '' : `${named}${line === undefined ? '' : `:${line}`}: `;
      const owner = named !== undefined && this.files.includes(named) ? named : otherwise;
      this.faults.set(owner, [...new Set([...(this.faults.get(owner) ?? []), `${place}${text}${hint}`])]);
    }
  }

  async format(files: string[]): Promise<void> {
    const { status, stdout, stderr } = await this.terraform(this.copy, 'fmt', '-check', '-diff', '-no-color', ...files);
    for (const [, file, start, before] of stdout.matchAll(/^--- old\/(.+)\n\+\+\+ .+\n@@ -(\d+)[^\n]*\n((?: [^\n]*\n)*)/gm)) {
      this.add('.', [{ file, line: Number(start) + before!.split('\n').length - 1, text: 'not formatted: run terraform fmt' }], files[0]!);
    }
    if (status !== 2) return;
    // One file that can not be read keeps fmt from saying anything of the others.
    if (files.length > 1) for (const file of files) await this.format([file]);
    else this.add('.', [{ file: files[0], line: lineIn(stderr), text: unwrap(stderr) }], files[0]!);
  }

  /** Initializes, validates and tests one folder; its files count as checked only as far as it got. */
  async root(root: string): Promise<void> {
    const cwd = join(this.copy, root);
    const own = this.files.filter((file) => rootOf(file) === root && !isMock(file));
    const configuration = own.filter((file) => !isTest(file));
    const tests = own.filter(isTest);
    const first = configuration[0] ?? tests[0]!;

    const init = await this.terraform(cwd, 'init', '-backend=false', '-input=false', '-no-color');
    if (init.status !== 0) return this.add(root, [{ text: `terraform init: ${unwrap(init.stderr || init.stdout)}` }], first);
    const invalid = validationProblems(await this.terraform(cwd, 'validate', '-json'));
    if (invalid.length > 0) return this.add(root, invalid, first);
    for (const file of configuration) this.finished.add(file);

    if (existsSync(join(cwd, 'tests'))) {
      const failures = testProblems(await this.terraform(cwd, 'test', '-json', '-no-color'));
      this.add(root, failures, tests[0] ?? first);
      // Mocks are read by the tests of any folder, so the first that pass prove them.
      if (failures.length === 0) for (const file of [...tests, ...this.files.filter(isMock)]) this.finished.add(file);
    }
    await this.backend(root, configuration);
  }

  /** Lets Terraform configure an S3 backend: argument names and the forms of their values are checked, nothing is stored. */
  private async backend(root: string, configuration: string[]): Promise<void> {
    for (const file of configuration) {
      const path = join(this.copy, file);
      const text = readFileSync(path, 'utf8');
      const block = /^ {2}backend "s3" \{\n[^]*?\n {2}\}/m.exec(text)?.[0];
      if (block === undefined) continue;
      // Written into the copy: arguments given on the command line would switch off Terraform's check for unknown ones.
      const missing = Object.entries(backendDefaults).filter(([name]) => !new RegExp(`^ {4}${name}\\s*=`, 'm').test(block));
      const added = missing.map(([name, value]) => `    ${name} = ${value}\n`).join('');
      // Only AWS could say which account this is.
      const tried = block.replace(/^( {4})(allowed|forbidden)_account_ids/m, '$1# $2_account_ids').replace(/ {2}\}$/, () => `${added}  }`);
      writeFileSync(
        path,
        text.replace(block, () => tried),
      );
      const { status, stderr } = await this.terraform(join(this.copy, root), 'init', '-reconfigure', '-input=false', '-no-color');
      if (status !== 0) this.add(root, [{ file: basename(file), line: lineIn(stderr), text: `backend: ${unwrap(stderr)}` }], file);
    }
  }

  /** Faults for every file: one that nothing was said of passed only if it was looked at to the end. */
  all(): Faults {
    const unreached = (file: string): string[] =>
      this.finished.has(file) ? [] : ['not checked: terraform stopped at a fault in this folder, or nothing runs the file'];
    return new Map(this.files.map((file) => [file, this.faults.get(file) ?? unreached(file)]));
  }
}

/** Terraform configurations, tests and mocks. */
export const checker: Checker = {
  name: 'terraform',
  proves:
    'terraform fmt, validate and test accept every root and module against the provider’s own names and types, and the S3 backend accepts its settings; it does not prove values, or that AWS would.',
  broughtBy: 'terraform 1.11 or later from developer.hashicorp.com/terraform/install; no npm or Debian package brings it, so it must be installed by hand. It',
  version: terraformVersion,
  async check(lab, files) {
    const copy = mkdtempSync(join(tmpdir(), 'lab-terraform-'));
    try {
      // A test reads files beside its folder (modules, mocks, functions), so the whole area comes along.
      for (const area of new Set(files.map((file) => file.split('/')[0]!))) {
        cpSync(join(lab, area), join(copy, area), { recursive: true, filter: (path) => basename(path) !== '.terraform' });
      }
      return await withTerraform(readSchemas(), async (terraform) => {
        const run = new Run(terraform, copy, files);
        await run.format(files);
        const roots = [...new Set(files.filter((file) => !isMock(file)).map(rootOf))].sort();
        const next = async (): Promise<void> => {
          for (let root = roots.shift(); root !== undefined; root = roots.shift()) await run.root(root);
        };
        await Promise.all([next(), next()]);
        return run.all();
      });
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};
