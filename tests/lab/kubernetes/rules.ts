// What no schema says of one object: APIs that clusters drop, and rules between fields that the API server holds to.
import { finding, list, read, type Finding, type LabObject, type Path } from './documents.ts';

const dnsName = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const verbs = new Set('get list watch create update patch delete deletecollection impersonate bind escalate use approve sign'.split(' '));
const levels = new Set(['privileged', 'baseline', 'restricted']);

/** Every rule that one object breaks by itself; `betaApis` are those that it may use all the same. */
export function checkObject(object: LabObject, betaApis: string[]): Finding[] {
  const found: Finding[] = [];
  const say = (path: Path, reason: string): void => void found.push(finding(object, path, reason));
  // Every API that Kubernetes ever removed was a beta, and the models still know them.
  if (/\/v\d+beta\d+$/.test(object.apiVersion) && !betaApis.includes(object.apiVersion))
    say(['apiVersion'], `${object.apiVersion} is a beta API, which clusters drop: use the stable one, or name it under settings.kubernetes.betaApis`);
  if (!dnsName.test(object.name)) say(['metadata', 'name'], 'must be a lower-case DNS name');
  for (const [key, value] of labelsOf(object.value, 'metadata', 'labels')) {
    if (!labelValue.test(value) || value.length > 63) say(['metadata', 'labels', key], `is no label value: ${value}`);
    const [, mode, version] = /^pod-security\.kubernetes\.io\/(enforce|audit|warn)(-version)?$/.exec(key) ?? [];
    if (mode !== undefined && version === undefined && !levels.has(value)) say(['metadata', 'labels', key], `is no Pod Security level: ${value}`);
    if (version !== undefined && !/^(latest|v1\.\d+)$/.test(value)) say(['metadata', 'labels', key], `is no version: ${value}`);
    if (mode === undefined && key.startsWith('pod-security.')) say(['metadata', 'labels', key], 'is no Pod Security label');
  }
  if (object.kind === 'Role' || object.kind === 'ClusterRole') checkRole(object, say);
  if (object.kind === 'HorizontalPodAutoscaler') {
    if (Number(read(object.value, 'spec', 'minReplicas') ?? 1) > Number(read(object.value, 'spec', 'maxReplicas'))) {
      say(['spec', 'minReplicas'], 'is more than maxReplicas');
    }
  }
  if (object.kind === 'NetworkPolicy') checkNetworkPolicy(object, say);
  return found;
}

type Say = (path: Path, reason: string) => void;

function labelsOf(value: unknown, ...path: Path): [string, string][] {
  return Object.entries(read(value, ...path) ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
}

function checkRole(object: LabObject, say: Say): void {
  list(object.value, 'rules').forEach((rule, index) => {
    for (const field of ['apiGroups', 'resources', 'verbs']) {
      if (list(rule, field).includes('*')) say(['rules', index, field], 'has a wildcard: name what is needed');
    }
    for (const verb of list(rule, 'verbs')) {
      if (typeof verb === 'string' && verb !== '*' && !verbs.has(verb)) say(['rules', index, 'verbs'], `has an unknown verb: ${verb}`);
    }
  });
}

function checkNetworkPolicy(object: LabObject, say: Say): void {
  const types = list(object.value, 'spec', 'policyTypes');
  for (const [field, peers, type] of [
    ['ingress', 'from', 'Ingress'],
    ['egress', 'to', 'Egress'],
  ] as const) {
    const rules = list(object.value, 'spec', field);
    if (rules.length > 0 && !types.includes(type)) say(['spec', field], `has rules, but policyTypes lacks ${type}`);
    rules.forEach((rule, index) => {
      list(rule, peers).forEach((peer, number) => {
        const cidr = read(peer, 'ipBlock', 'cidr');
        if (typeof cidr === 'string' && !isCidr(cidr)) say(['spec', field, index, peers, number, 'ipBlock', 'cidr'], `is no network: ${cidr}`);
      });
    });
  }
}

// The bits behind the prefix must be zero, as the API server has it.
function isCidr(cidr: string): boolean {
  const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(cidr)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const prefix = parts[4] ?? 33;
  const octets = parts.slice(0, 4);
  if (prefix > 32 || octets.some((octet) => octet > 255)) return false;
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return address % 2 ** (32 - prefix) === 0;
}
