/**
 * Run by hand, with a network, when a lab uses a new type or a newer provider:
 *   node tests/lab/terraform/update-schemas.ts <lab folder>
 * Takes the releases named in schemas.json, lets Terraform load them and print their schemas, and keeps the types that the .tf files
 * of the lab, of our fixtures, and schemas.json itself use.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listLabFiles } from '../../../src/lab/list-lab-files.ts';
import { runTool } from '../run-tool.ts';
import { readSchemas } from './checker.ts';
import type { ProviderSchema } from './stub-provider.ts';

const path = join(import.meta.dirname, 'schemas.json');

/** What `terraform providers schema -json` prints, without the texts for people and the types that `isUsed` refuses. */
export function reduceSchemas(printed: Record<string, ProviderSchema>, isUsed: (type: string) => boolean): Record<string, ProviderSchema> {
  const withoutTexts = JSON.parse(
    JSON.stringify(printed, (key, value: unknown) => (/^description(_kind)?$/.test(key) && typeof value === 'string' ? undefined : value)),
  ) as typeof printed;
  const keep = <T>(types: Record<string, T> | undefined): Record<string, T> => Object.fromEntries(Object.entries(types ?? {}).filter(([type]) => isUsed(type)));
  return Object.fromEntries(
    Object.entries(withoutTexts).map(([address, { provider, resource_schemas, data_source_schemas }]) => [
      address,
      { provider, resource_schemas: keep(resource_schemas), data_source_schemas: keep(data_source_schemas) },
    ]),
  );
}

/** A root that needs the providers and nothing else. */
export function rootFor(releases: Record<string, string>): string {
  const needed = Object.entries(releases).map(([address, version]) => `    ${address.split('/').at(-1)} = { source = "${address}", version = "${version}" }\n`);
  return `terraform {\n  required_providers {\n${needed.join('')}  }\n}\n`;
}

async function update(labs: string[]): Promise<void> {
  const { releases } = JSON.parse(readFileSync(path, 'utf8')) as { releases: Record<string, string> };
  const code = [join(import.meta.dirname, 'fixtures'), ...labs]
    .flatMap((lab) => listLabFiles(lab).map((file) => readFileSync(join(lab, file), 'utf8')))
    .join('\n');
  const known = new Set(Object.values(readSchemas()).flatMap((schema) => Object.keys({ ...schema.resource_schemas, ...schema.data_source_schemas })));
  const cwd = mkdtempSync(join(tmpdir(), 'lab-schemas-'));
  try {
    writeFileSync(join(cwd, 'main.tf'), rootFor(releases));
    const init = await runTool('terraform', ['init', '-input=false', '-no-color'], { cwd });
    if (init.status !== 0) throw new Error(init.stderr);
    const { stdout } = await runTool('terraform', ['providers', 'schema', '-json'], { cwd });
    const { provider_schemas } = JSON.parse(stdout) as { provider_schemas: Record<string, ProviderSchema> };
    const isUsed = (type: string): boolean => known.has(type) || code.includes(`"${type}"`);
    writeFileSync(path, `${JSON.stringify({ format_version: '1.0', releases, provider_schemas: reduceSchemas(provider_schemas, isUsed) })}\n`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

if (import.meta.main) await update(process.argv.slice(2));
