/**
 * HashiCorp's own HCL parser (Go compiled to WebAssembly, in @cdktf/hcl2json) reads Vault policies; our lists below say which keys
 * and capabilities a rule may have, after https://developer.hashicorp.com/vault/docs/concepts/policies.
 * A pass proves the syntax, and that keys, capabilities and the form of each path are on our lists. It is not Vault's own parser, and
 * no Vault says whether the paths exist. Setting: `kvMounts`, the mounts that are KV version 2.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Checker, Faults } from '../checker.ts';
import { hasKeys } from '../narrow.ts';
import { packageVersion, runTool } from '../run-tool.ts';

/** The old key `policy` is left out on purpose. */
const ruleKeys = [
  'capabilities',
  'allowed_parameters',
  'denied_parameters',
  'required_parameters',
  'min_wrapping_ttl',
  'max_wrapping_ttl',
  'pagination_limit',
  'subscribe_event_types',
];
const capabilities = ['create', 'read', 'update', 'patch', 'delete', 'list', 'sudo', 'deny', 'subscribe', 'recover'];
/** The part after the mount of a KV version 2 path. */
const kvParts = ['data', 'metadata', 'subkeys', 'delete', 'undelete', 'destroy', 'config'];
const settings = z.strictObject({ kvMounts: z.array(z.string().min(1)).default(['kv', 'secret']) });

function pathProblems(path: string, kvMounts: string[]): string[] {
  const parts = path.split('/');
  const found: string[] = [];
  if (path.startsWith('/')) found.push('starts with "/": Vault paths do not');
  if (path.slice(0, -1).includes('*')) found.push('has "*" before its end, where Vault takes it for a letter; one segment is "+"');
  if (parts.some((part) => part.includes('+') && part !== '+')) found.push('has "+" inside a segment; it means a whole one');
  if (path === '*' || path === '+') found.push('matches everything');
  if (kvMounts.includes(parts[0] ?? '') && !kvParts.includes(parts[1] ?? '')) {
    found.push(`is a KV version 2 path without ${kvParts.join(', ')} after the mount: it would match nothing`);
  }
  return found;
}

function ruleProblems(rule: Record<string, unknown>): string[] {
  const granted = Array.isArray(rule['capabilities']) ? rule['capabilities'].map(String) : [];
  const found = Object.keys(rule)
    .filter((key) => !ruleKeys.includes(key))
    .map((key) => `has the unknown key ${key} (${ruleKeys.join(', ')})`);
  if (granted.length === 0) found.push('grants no capabilities');
  for (const capability of granted.filter((one) => !capabilities.includes(one)))
    found.push(`has the unknown capability "${capability}" (${capabilities.join(', ')})`);
  if (new Set(granted).size < granted.length) found.push('names a capability twice');
  if (granted.includes('deny') && granted.length > 1) found.push('mixes "deny" with others, which it overrides');
  return found;
}

/** What our lists do not allow in a policy: only `path` blocks, each path once, known keys and capabilities. */
function policyProblems(source: string, policy: Record<string, unknown>, kvMounts: string[]): string[] {
  const lineOf = (text: string): number => source.split('\n').findIndex((line) => line.includes(text)) + 1;
  const paths = Object.entries(policy['path'] ?? {}).map(([path, bodies]): [string, unknown[]] => [path, [bodies].flat()]);
  const strangers = Object.keys(policy).filter((key) => key !== 'path');
  return [
    ...strangers.map((key) => `line ${lineOf(key)}: ${key} is not allowed at the top of a policy, only path`),
    ...(paths.length === 0 ? ['the policy has no path'] : []),
    ...paths.flatMap(([path, bodies]) => {
      const found = [
        ...(bodies.length > 1 ? [`is here ${bodies.length} times`] : []),
        ...pathProblems(path, kvMounts),
        ...bodies.filter(hasKeys).flatMap(ruleProblems),
      ];
      return found.map((message) => `line ${lineOf(`"${path}"`)}: path "${path}" ${message}`);
    }),
  ];
}

/** Vault policies in HCL. */
export const checker: Checker = {
  name: 'vault-policy',
  proves:
    "HashiCorp's HCL parser reads the file, and paths, keys and capabilities are on our own lists; it is not Vault's own parser, and no Vault says whether the paths exist.",
  broughtBy: 'npm package @cdktf/hcl2json',
  settings,
  version: async () => packageVersion('@cdktf/hcl2json')?.replace(/^/, 'vault-policy with ') ?? null,
  async check(lab, files, given) {
    const { kvMounts } = settings.parse(given ?? {});
    const sources = await Promise.all(files.map(async (file) => ({ file, source: await readFile(join(lab, file), 'utf8') })));
    const { status, stdout, stderr } = await runTool(process.execPath, [join(import.meta.dirname, 'parse-hcl.mjs')], { input: JSON.stringify(sources) });
    if (status !== 0) throw new Error(`hcl2json did not run: ${stderr.trim()}`);
    const results = JSON.parse(stdout) as { tree?: Record<string, unknown>; error?: string }[];
    const faults: Faults = new Map();
    sources.forEach(({ file, source }, index) => {
      const { tree, error } = results[index]!;
      faults.set(file, tree === undefined ? [error ?? 'hcl2json said nothing'] : policyProblems(source, tree, kvMounts));
    });
    return faults;
  },
};
