import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testChecker } from '../test-checker.ts';
import { checker, readSchemas } from './checker.ts';
import { terraformVersion, withTerraform } from './run-terraform.ts';
import { reduceSchemas, rootFor } from './update-schemas.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'backend-key-malformed': 'Invalid KMS Key ID',
    'failing-assertion': 'The database must be Multi-AZ.',
    'missing-required-argument': 'The argument "status" is required',
    'module-argument-missing': 'The argument "name" is required',
    'not-formatted': 'not-formatted/main.tf:4: not formatted: run terraform fmt',
    'read-only-argument': 'Can\'t configure a value for "endpoint"',
    'syntax-error': 'Unclosed configuration block',
    'test-of-missing-resource': '"aws_s3_bucket" "this" has not been declared',
    'undeclared-reference': '"aws_s3_bucket" "states" has not been declared',
    'unknown-argument': 'An argument named "multi_ax" is not expected here',
    'unknown-attribute': 'attribute named "hostname"',
    'unknown-backend-argument': 'An argument named "use_lock_file" is not expected here',
    'unknown-resource-type': 'does not support resource type "aws_s3_buckets"',
    'wrong-type': 'Inappropriate value for attribute "allocated_storage"',
  },
});

test('the stub serves every schema whole: Terraform prints what schemas.json holds', async ({ skip }) => {
  if ((await terraformVersion()) === null) skip(`${checker.broughtBy} brings it`);
  const cwd = mkdtempSync(join(tmpdir(), 'lab-schemas-'));
  try {
    writeFileSync(join(cwd, 'main.tf'), rootFor(Object.fromEntries(Object.keys(readSchemas()).map((address) => [address, '>= 0']))));
    const printed = await withTerraform(readSchemas(), async (terraform) => {
      await terraform(cwd, 'init', '-input=false');
      return (JSON.parse((await terraform(cwd, 'providers', 'schema', '-json')).stdout) as { provider_schemas: ReturnType<typeof readSchemas> })
        .provider_schemas;
    });
    expect(reduceSchemas(printed, () => true)).toEqual(reduceSchemas(readSchemas(), () => true));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
