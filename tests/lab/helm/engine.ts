// Renders charts with Helm: the real `helm` where it is in PATH, else the Helm library inside kubernetes-mcp-server.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder, packageVersion } from '../kubernetes/models.ts';
import { textAt } from '../narrow.ts';
import { startEmbeddedHelm } from './embedded.ts';

const run = promisify(execFile);

/** The Kubernetes version that charts are rendered for: the platform's. */
export const kubernetesVersion = '1.35.0';

/** What to render. `values` lies over the chart's own values.yaml. */
export interface Request {
  chart: string;
  release: string;
  namespace: string;
  values: Record<string, unknown>;
}

/** The rendered manifest, or Helm's own words on why there is none. */
export type Rendered = { ok: true; manifest: string } | { ok: false; error: string };

/** A running Helm. `close` ends whatever it started. */
export interface Helm {
  render(request: Request): Promise<Rendered>;
  close(): Promise<void>;
}

const embeddedPackage = 'kubernetes-mcp-server-linux-amd64';

/** Which Helm is here, as a reader would name it; null where there is none. */
export async function helmVersion(): Promise<string | null> {
  const real = await realVersion();
  if (real !== null) return real;
  const embedded = packageVersion(embeddedPackage);
  return embedded === null ? null : `Helm 3 library in ${embeddedPackage} ${embedded}`;
}

/** Starts a Helm; null where there is none. The caller closes it. */
export async function startHelm(): Promise<Helm | null> {
  if ((await realVersion()) !== null) return { render: renderWithCommand, close: () => Promise.resolve() };
  const folder = packageFolder(embeddedPackage);
  return folder === null ? null : startEmbeddedHelm(join(folder, 'bin', embeddedPackage), kubernetesVersion);
}

async function realVersion(): Promise<string | null> {
  try {
    return (await run('helm', ['version', '--short'])).stdout.trim();
  } catch {
    return null;
  }
}

async function renderWithCommand({ chart, release, namespace, values }: Request): Promise<Rendered> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-helm-'));
  try {
    const file = join(folder, 'values.json');
    await writeFile(file, JSON.stringify(values));
    const command = ['template', release, chart, '--namespace', namespace, '--kube-version', kubernetesVersion, '--values', file];
    return { ok: true, manifest: (await run('helm', command, { maxBuffer: 2 ** 24 })).stdout };
  } catch (error) {
    return { ok: false, error: (textAt(error, 'stderr') ?? String(error)).trim() };
  } finally {
    await rm(folder, { recursive: true });
  }
}
