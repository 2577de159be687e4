import { hasKeys } from '../narrow.ts';

/** HCL as hcl2json gives it: a block's labels are keys, its bodies an array. */
export type Block = Record<string, unknown>;

/** What is wrong and which text in the file it is about. */
export interface Problem {
  at: string;
  message: string;
}

/** After https://developer.hashicorp.com/vault/docs/concepts/policies; the old key `policy` is left out on purpose. */
const policyKeys = [
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
/** Mounts of this platform that are KV version 2. */
const kvMounts = ['kv'];

const tokenArguments = ['token_ttl', 'token_max_ttl', 'token_policies', 'token_type', 'token_bound_cidrs', 'token_period'];
/** Arguments of the Vault provider's resources that this platform uses; the first list is required. */
const resources: Record<string, { required: string[]; optional: string[] }> = {
  vault_policy: { required: ['name', 'policy'], optional: ['for_each', 'namespace'] },
  vault_kubernetes_auth_backend_role: {
    required: ['role_name', 'bound_service_account_names', 'bound_service_account_namespaces', 'audience', 'token_policies', 'token_ttl'],
    optional: ['backend', 'alias_name_source', ...tokenArguments],
  },
  vault_aws_auth_backend_role: {
    required: ['role', 'auth_type', 'bound_iam_principal_arns', 'token_policies', 'token_ttl'],
    optional: ['backend', 'resolve_aws_unique_ids', ...tokenArguments],
  },
};

function pathProblems(path: string): Problem[] {
  const parts = path.split('/');
  const found: string[] = [];
  if (path.startsWith('/')) found.push('starts with "/": Vault paths do not');
  if (path.slice(0, -1).includes('*')) found.push('has "*" before its end, where Vault takes it for a letter; one segment is "+"');
  if (parts.some((part) => part.includes('+') && part !== '+')) found.push('has "+" inside a segment; it stands for a whole one');
  if (path === '*' || path === '+') found.push('matches everything');
  if (kvMounts.includes(parts[0] ?? '') && !kvParts.includes(parts[1] ?? '')) {
    found.push(`is a KV version 2 path without ${kvParts.join(', ')} after the mount: it would match nothing`);
  }
  return found.map((message) => ({ at: path, message: `path "${path}" ${message}` }));
}

function ruleProblems(path: string, rule: Block): Problem[] {
  const found: string[] = [];
  for (const key of Object.keys(rule)) {
    if (!policyKeys.includes(key)) found.push(`has the unknown key ${key} (${policyKeys.join(', ')})`);
  }
  const granted = Array.isArray(rule.capabilities) ? rule.capabilities.map(String) : [];
  if (granted.length === 0) found.push('grants no capabilities');
  for (const capability of granted) {
    if (!capabilities.includes(capability)) found.push(`has the unknown capability "${capability}" (${capabilities.join(', ')})`);
  }
  if (new Set(granted).size < granted.length) found.push('names a capability twice');
  if (granted.includes('deny') && granted.length > 1) found.push('mixes "deny" with others, which it overrides');
  return found.map((message) => ({ at: path, message: `path "${path}" ${message}` }));
}

/** What our lists do not allow in a policy: only `path` blocks, each path once, known keys and capabilities. */
export function policyProblems(policy: Block): Problem[] {
  const strangers = Object.keys(policy).filter((key) => key !== 'path');
  const found: Problem[] = strangers.map((key) => ({ at: key, message: `${key} is not allowed at the top of a policy, only path` }));
  const paths: [string, unknown][] = Object.entries(policy.path ?? {});
  if (paths.length === 0) found.push({ at: '', message: 'the policy has no path' });
  for (const [path, bodies] of paths) {
    const rules = Array.isArray(bodies) ? bodies.filter(hasKeys) : [];
    if (rules.length === 0) found.push({ at: path, message: `path "${path}" is no block` });
    if (rules.length > 1) found.push({ at: path, message: `path "${path}" stands here ${rules.length} times` });
    found.push(...pathProblems(path), ...rules.flatMap((rule) => ruleProblems(path, rule)));
  }
  return found;
}

/** What our lists do not allow in the Terraform of auth roles: unknown resources or arguments, missing ones, and "*" as a bound name. */
export function roleProblems(tree: Block): Problem[] {
  const found: Problem[] = [];
  const byType: [string, unknown][] = Object.entries(tree.resource ?? {});
  for (const [type, named] of byType) {
    const known = resources[type];
    if (known === undefined) {
      found.push({ at: type, message: `${type} is not a resource of our list (${Object.keys(resources).join(', ')})` });
      continue;
    }
    const byLabel: [string, unknown][] = Object.entries(named ?? {});
    for (const [label, bodies] of byLabel) {
      const first: unknown = Array.isArray(bodies) ? bodies[0] : undefined;
      const body = hasKeys(first) ? first : {};
      const where = `${type}.${label}`;
      for (const key of Object.keys(body)) {
        if (![...known.required, ...known.optional].includes(key)) found.push({ at: key, message: `${where} has the unknown argument ${key}` });
      }
      for (const key of known.required) {
        if (!(key in body)) found.push({ at: label, message: `${where} lacks ${key}` });
      }
      for (const [key, value] of Object.entries(body)) {
        if (key.startsWith('bound_') && Array.isArray(value) && value.some((v) => String(v).includes('*'))) {
          found.push({ at: key, message: `${where} binds ${key} to "*"` });
        }
      }
    }
  }
  if (found.length === 0 && tree.resource === undefined) found.push({ at: '', message: 'the file has no resource' });
  return found;
}
