// Drives the Helm library inside kubernetes-mcp-server: the server "installs" a chart into a cluster that is only a few answers on
// loopback. Helm renders, checks and then stores the release; the store request carries the rendered manifest, and is refused.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { list } from '../kubernetes/documents.ts';
import { portOf, textAt } from '../narrow.ts';
import type { Helm, Rendered, Request } from './engine.ts';

const patience = 20_000;
/** The client spares a real cluster by waiting between requests; ours needs no sparing. */
const unthrottled = { KUBE_CLIENT_QPS: '10000', KUBE_CLIENT_BURST: '10000', HELM_QPS: '10000', HELM_BURST_LIMIT: '10000' };

/** The APIs of the pretended cluster; a kind that is missing here makes Helm say "no matches for kind". */
const apis: Record<string, string> = {
  v1: 'ConfigMap Secret Service ServiceAccount Pod Namespace PersistentVolumeClaim LimitRange ResourceQuota',
  'apps/v1': 'Deployment StatefulSet DaemonSet',
  'autoscaling/v2': 'HorizontalPodAutoscaler',
  'batch/v1': 'Job CronJob',
  'networking.k8s.io/v1': 'Ingress NetworkPolicy',
  'policy/v1': 'PodDisruptionBudget',
  'rbac.authorization.k8s.io/v1': 'Role RoleBinding ClusterRole ClusterRoleBinding',
  'monitoring.coreos.com/v1': 'ServiceMonitor PodMonitor PrometheusRule',
  'external-secrets.io/v1': 'ExternalSecret SecretStore',
};

/** Starts the server program and its cluster; `close` ends both and removes the temporary files. */
export async function startEmbeddedHelm(program: string, version: string): Promise<Helm> {
  const stored: string[] = [];
  const cluster = await startCluster(version, (release) => stored.push(release));
  const folder = await mkdtemp(join(tmpdir(), 'lab-helm-'));
  const kubeconfig = join(folder, 'kubeconfig.json');
  await writeFile(kubeconfig, JSON.stringify(kubeconfigFor(portOf(cluster))));
  const options = [
    '--kubeconfig',
    kubeconfig,
    '--cluster-provider',
    'kubeconfig',
    '--disable-multi-cluster',
    '--toolsets',
    'helm',
    '--log-file',
    join(folder, 'log'),
  ];
  const child = spawn(program, options, {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: folder,
    env: { HOME: folder, PATH: process.env['PATH'] ?? '', ...unthrottled },
  });
  const ended = once(child, 'exit').catch(() => undefined);
  const call = talk(child.stdin, createInterface({ input: child.stdout }), ended);

  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    cluster.closeAllConnections();
    cluster.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await call('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'lab', version: '1' } });
  } catch (error) {
    await close();
    throw error;
  }

  const render = async ({ chart, release, namespace, values }: Request): Promise<Rendered> => {
    stored.length = 0;
    const answer = await call('tools/call', { name: 'helm_install', arguments: { chart, name: release, namespace, values } });
    const text = list(answer, 'content')
      .map((part) => textAt(part, 'text') ?? '')
      .join('\n');
    const last = stored.at(-1);
    // Only the manifest in hand counts: whatever the tool says, without it nothing was rendered.
    return last === undefined ? { ok: false, error: text || 'Helm gave no answer' } : { ok: true, manifest: manifestOf(last) };
  };
  return { render, close };
}

type Call = (method: string, params: unknown) => Promise<unknown>;

function talk(input: NodeJS.WritableStream, lines: NodeJS.EventEmitter, ended: Promise<unknown>): Call {
  const waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  lines.on('line', (line: string) => {
    const message = JSON.parse(line) as { id?: number; result?: unknown; error?: { message: string } };
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const timer = setTimeout(() => reject(new Error(`${method}: no answer in ${patience / 1000} s`)), patience);
      void ended.then(() => (clearTimeout(timer), reject(new Error('the Helm server ended'))));
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      input.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      if (method === 'initialize') input.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
    });
}

function kubeconfigFor(port: number): unknown {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'lab',
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab', namespace: 'default' } }],
    clusters: [{ name: 'lab', cluster: { server: `http://127.0.0.1:${port}` } }],
    users: [{ name: 'lab', user: {} }],
  };
}

// A release is stored as base64 of gzip of JSON.
function manifestOf(stored: string): string {
  const release = JSON.parse(gunzipSync(Buffer.from(stored, 'base64')).toString()) as { manifest: string; hooks?: { manifest: string }[] };
  return [release.manifest, ...(release.hooks ?? []).map((hook) => hook.manifest)].join('\n---\n');
}

// The Secret comes as JSON, which packs its data in base64 once more, or as protobuf, where the release is the one run of base64
// that begins like gzip.
function releaseIn(body: string): string | undefined {
  if (!body.startsWith('{')) return /H4sI[A-Za-z0-9+/]+=*/.exec(body)?.[0];
  const secret = JSON.parse(body) as { data?: { release?: string } };
  return secret.data?.release === undefined ? undefined : Buffer.from(secret.data.release, 'base64').toString();
}

async function startCluster(version: string, store: (release: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, version, store).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, version: string, store: (release: string) => void): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  const path = (request.url ?? '').split('?')[0] ?? '';
  const send = (status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const status = (code: number, reason: string): void => send(code, { kind: 'Status', apiVersion: 'v1', status: 'Failure', code, reason, message: reason });

  // An empty schema document: Helm then leaves the check of fields to us.
  if (path === '/openapi/v2') return void response.writeHead(200).end();
  if (path === '/version') return send(200, { major: '1', minor: version.split('.')[1], gitVersion: `v${version}` });
  if (path === '/api') return send(200, { kind: 'APIVersions', versions: ['v1'] });
  if (path === '/apis')
    return send(200, {
      kind: 'APIGroupList',
      apiVersion: 'v1',
      groups: Object.keys(apis)
        .filter((one) => one !== 'v1')
        .map(group),
    });
  const kinds = apis[path.replace(/^\/apis?\//, '')];
  if (kinds !== undefined)
    return send(200, { kind: 'APIResourceList', groupVersion: path.replace(/^\/apis?\//, ''), resources: kinds.split(' ').map(resource) });
  if (path.endsWith('/secrets') && request.method === 'GET') return send(200, { kind: 'SecretList', apiVersion: 'v1', metadata: {}, items: [] });
  if (path.endsWith('/secrets') && request.method === 'POST') {
    const release = releaseIn(Buffer.concat(parts).toString('latin1'));
    if (release !== undefined) store(release);
    return status(403, 'Forbidden');
  }
  return status(404, 'NotFound');
}

function group(groupVersion: string): unknown {
  const [name, version] = groupVersion.split('/');
  return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
}

function resource(kind: string): unknown {
  const lower = kind.toLowerCase();
  const name = lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : lower.endsWith('s') ? `${lower}es` : `${lower}s`;
  return { name, kind, namespaced: !/^(Namespace|Cluster)/.test(kind), verbs: ['get', 'list', 'create', 'update', 'patch', 'delete'] };
}
