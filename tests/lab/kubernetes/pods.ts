// Rules about pods and what points at them: selectors, ports, volumes, and Pod Security "restricted".
import { finding, list, read, type Finding, type LabObject, type Path } from './documents.ts';

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);
const template: Path = ['spec', 'template'];

/** Every rule that a set of objects, applied together, breaks: what selects must find, what is named must exist. */
export function checkSet(objects: LabObject[]): Finding[] {
  const pods = objects.filter((object) => workloads.has(object.kind));
  return [...pods.flatMap(checkWorkload), ...(pods.length > 0 ? objects.flatMap((object) => checkPointer(object, pods)) : []), ...checkBindings(objects)];
}

function checkWorkload(object: LabObject): Finding[] {
  const found: Finding[] = [];
  const say = (path: Path, reason: string): void => void found.push(finding(object, path, reason));
  if (!selects(read(object.value, 'spec', 'selector', 'matchLabels'), object)) say(['spec', 'selector'], 'does not match the labels of its own pods');
  const spec: Path = [...template, 'spec'];
  const volumes = new Set(list(object.value, ...spec, 'volumes').map((volume) => read(volume, 'name')));
  list(object.value, ...spec, 'containers').forEach((container, index) => {
    const here: Path = [...spec, 'containers', index];
    const ports = new Set(list(container, 'ports').flatMap((port) => [read(port, 'name'), read(port, 'containerPort')]));
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
      const port = read(container, probe, 'httpGet', 'port');
      if (port !== undefined && !ports.has(port)) say([...here, probe, 'httpGet', 'port'], `names no port of the container: ${String(port)}`);
    }
    list(container, 'volumeMounts').forEach((mount, number) => {
      const name = read(mount, 'name');
      if (!volumes.has(name)) say([...here, 'volumeMounts', number], `names no volume of the pod: ${String(name)}`);
    });
    for (const resource of ['cpu', 'memory']) {
      const [request, limit] = ['requests', 'limits'].map((kind) => amount(read(container, 'resources', kind, resource)));
      if (request !== undefined && limit !== undefined && request > limit) say([...here, 'resources'], `${resource} request is more than its limit`);
    }
    checkRestricted(object, container, here, say);
  });
  return found;
}

// Pod Security Standard "restricted", the part that a container is likely to break. A namespace with enforce: restricted refuses it.
function checkRestricted(object: LabObject, container: unknown, here: Path, say: (path: Path, reason: string) => void): void {
  const spec: Path = [...template, 'spec'];
  const security = (...path: Path): unknown => read(container, 'securityContext', ...path) ?? read(object.value, ...spec, 'securityContext', ...path);
  const at = [...here, 'securityContext'];
  if (security('runAsNonRoot') !== true) say(at, 'breaks Pod Security "restricted": runAsNonRoot must be true');
  if (security('runAsUser') === 0) say(at, 'breaks Pod Security "restricted": runAsUser must not be 0');
  if (security('privileged') === true) say(at, 'breaks Pod Security "restricted": privileged');
  if (!['RuntimeDefault', 'Localhost'].includes(String(security('seccompProfile', 'type')))) say(at, 'breaks Pod Security "restricted": seccompProfile');
  if (security('allowPrivilegeEscalation') !== false) say(at, 'breaks Pod Security "restricted": allowPrivilegeEscalation must be false');
  if (!list(container, 'securityContext', 'capabilities', 'drop').includes('ALL')) say(at, 'breaks Pod Security "restricted": capabilities must drop ALL');
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
    if (read(object.value, ...spec, field) === true) say([...spec, field], 'breaks Pod Security "restricted"');
  }
  list(object.value, ...spec, 'volumes').forEach((volume, index) => {
    if (read(volume, 'hostPath') !== undefined) say([...spec, 'volumes', index], 'breaks Pod Security "restricted": hostPath');
  });
}

function checkPointer(object: LabObject, pods: LabObject[]): Finding[] {
  const selector: Record<string, Path> = {
    Service: ['spec', 'selector'],
    PodDisruptionBudget: ['spec', 'selector', 'matchLabels'],
    NetworkPolicy: ['spec', 'podSelector', 'matchLabels'],
  };
  const path = selector[object.kind];
  const labels = path === undefined ? undefined : read(object.value, ...path);
  const selected = labels === undefined ? pods : pods.filter((pod) => selects(labels, pod));
  if (path !== undefined && selected.length === 0) return [finding(object, path, 'selects no pod of this manifest')];
  if (object.kind === 'Service') {
    const ports = new Set(
      selected
        .flatMap((pod) => list(pod.value, ...template, 'spec', 'containers'))
        .flatMap((one) => list(one, 'ports'))
        .flatMap((port) => [read(port, 'name'), read(port, 'containerPort')]),
    );
    return list(object.value, 'spec', 'ports').flatMap((port, index) => {
      const target = read(port, 'targetPort') ?? read(port, 'port');
      return ports.has(target) ? [] : [finding(object, ['spec', 'ports', index], `leads to no port of its pods: ${String(target)}`)];
    });
  }
  if (object.kind === 'HorizontalPodAutoscaler') {
    const target = read(object.value, 'spec', 'scaleTargetRef');
    const exists = pods.some((pod) => pod.kind === read(target, 'kind') && pod.name === read(target, 'name') && pod.apiVersion === read(target, 'apiVersion'));
    return exists ? [] : [finding(object, ['spec', 'scaleTargetRef'], 'points at nothing in this manifest')];
  }
  return [];
}

function checkBindings(objects: LabObject[]): Finding[] {
  const roles = new Set(
    objects.filter((object) => object.kind === 'Role').map((object) => `${String(read(object.value, 'metadata', 'namespace'))}/${object.name}`),
  );
  if (roles.size === 0) return [];
  return objects
    .filter((object) => object.kind === 'RoleBinding' && read(object.value, 'roleRef', 'kind') === 'Role')
    .filter((object) => !roles.has(`${String(read(object.value, 'metadata', 'namespace'))}/${String(read(object.value, 'roleRef', 'name'))}`))
    .map((object) => finding(object, ['roleRef', 'name'], 'names no Role of this manifest'));
}

function selects(labels: unknown, pod: LabObject): boolean {
  const wanted: [string, unknown][] = Object.entries(labels ?? {});
  return wanted.every(([key, value]) => read(pod.value, ...template, 'metadata', 'labels', key) === value);
}

const units: Record<string, number> = { m: 0.001, '': 1, k: 1e3, M: 1e6, G: 1e9, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30 };

function amount(quantity: unknown): number | undefined {
  const [, digits, unit] = /^([\d.]+)(m|k|M|G|Ki|Mi|Gi)?$/.exec(String(quantity)) ?? [];
  return digits === undefined ? undefined : Number(digits) * (units[unit ?? ''] ?? 1);
}
