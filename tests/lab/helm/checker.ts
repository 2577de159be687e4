// Renders every chart with every values file, checks the result as Kubernetes manifests and tries the chart's values schema.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type * as Yaml from 'yaml';
import type { Checker, Verdict } from '../checker.ts';
import { helmVersion, startHelm } from './engine.ts';
import type { Helm, Rendered, Request } from './engine.ts';
import { acceptedWrongs, merge } from './schema.ts';
import { checkManifests } from '../kubernetes/check.ts';
import type { Outcome } from '../kubernetes/check.ts';

const yaml = createRequire(import.meta.url)('yaml') as typeof Yaml;
const name = 'helm';
/** The chart for values files that come without one: the lab's own. */
const ownChart = join(import.meta.dirname, '../../../content/lab/helm/service');

interface Chart {
  folder: string;
  /** Path below the lab folder, or null for a chart outside of it. */
  path: string | null;
  files: string[];
}

interface Release {
  chart: Chart;
  valuesFile: string | null;
  request: Request;
  rendered: Rendered;
  outcome: Outcome | null;
}

/** Rendering by Helm itself, then both Kubernetes checks, then the schema. */
export const checker: Checker = {
  name,
  proves:
    "Helm renders the chart with each environment's values, every rendered object passes the Kubernetes check, each template renders somewhere, and values.schema.json refuses an unknown key at each level and a wrong type for each value. It does not prove that an upgrade from the release before succeeds.",
  broughtBy: 'Helm in PATH (https://helm.sh), or npm package kubernetes-mcp-server-linux-amd64 on 64-bit Linux',
  version: helmVersion,

  async check(labDirectory: string, files: string[]): Promise<Verdict[]> {
    const helm = await startHelm();
    if (helm === null) return files.map((file) => ({ file, checker: name, result: 'not-run', message: `missing: ${checker.broughtBy}` }));
    try {
      const releases = await renderAll(helm, labDirectory, files);
      const schemas = await trySchemas(helm, releases);
      return files.map((file) => verdict(file, releases, schemas));
    } finally {
      await helm.close();
    }
  },
};

async function renderAll(helm: Helm, labDirectory: string, files: string[]): Promise<Release[]> {
  const charts = files
    .filter((file) => basename(file) === 'Chart.yaml')
    .map((file): Chart => ({
      folder: join(labDirectory, dirname(file)),
      path: dirname(file),
      files: files.filter((one) => one.startsWith(`${dirname(file)}/`)),
    }));
  const loose = files.filter((file) => /\.ya?ml$/.test(file) && !charts.some((chart) => chart.files.includes(file)));
  const forLoose = charts.find((chart) => existsSync(join(chart.folder, '..', 'values'))) ?? { folder: ownChart, path: null, files: [] };
  const pairs = charts.filter((chart) => chart !== forLoose || loose.length === 0).map((chart): [Chart, string | null] => [chart, null]);
  pairs.push(...loose.map((file): [Chart, string] => [forLoose, file]));

  const releases: Release[] = [];
  for (const [chart, valuesFile] of pairs) {
    const values = valuesFile === null ? {} : await readValues(join(labDirectory, valuesFile));
    const service = typeof values['serviceId'] === 'string' ? values['serviceId'] : 'check';
    const request = { chart: chart.folder, release: `${service}-service`, namespace: service, values };
    releases.push({ chart, valuesFile, request, rendered: await helm.render(request), outcome: null });
  }
  const outcomes = await checkManifests(
    releases.map(({ valuesFile, rendered }) => ({ file: valuesFile ?? 'values.yaml', text: rendered.ok ? rendered.manifest : '' })),
  );
  releases.forEach((release, index) => (release.outcome = release.rendered.ok ? (outcomes[index] ?? null) : null));
  return releases;
}

// A file that holds no map is handed on all the same: to refuse it is Helm's part.
async function readValues(path: string): Promise<Record<string, unknown>> {
  return ((yaml.parse(await readFile(path, 'utf8'), { version: '1.1' }) as unknown) ?? {}) as Record<string, unknown>;
}

// One proof for each chart with a schema, on top of the first values that it renders with. The key is the schema's path.
async function trySchemas(helm: Helm, releases: Release[]): Promise<Map<string, string[]>> {
  const results = new Map<string, string[]>();
  for (const { chart, request, rendered } of releases) {
    const schema = chart.files.find((file) => file === `${chart.path ?? ''}/values.schema.json`);
    if (schema === undefined || results.has(schema) || !rendered.ok) continue;
    const defaults = join(chart.folder, 'values.yaml');
    const complete = merge(existsSync(defaults) ? await readValues(defaults) : {}, request.values);
    results.set(schema, await acceptedWrongs(helm, request, complete));
  }
  return results;
}

function verdict(file: string, releases: Release[], schemas: Map<string, string[]>): Verdict {
  const mine = releases.filter(({ chart, valuesFile }) => valuesFile === file || chart.files.includes(file));
  const chart = mine[0]?.chart;
  const within = chart?.path !== undefined && chart.path !== null && chart.files.includes(file) ? file.slice(chart.path.length + 1) : null;
  if (mine.length === 0) return { file, checker: name, result: 'not-run', message: 'belongs to no chart and is no values file' };

  const faults = mine.flatMap((release) => faultsOf(release, within).map((fault) => ({ fault, with: release.valuesFile })));
  const messages = [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, ones]) => {
    const values = ones.map((one) => one.with).filter((one) => one !== null && one !== file);
    return values.length === 0 ? fault : `${fault} (with ${values.join(', ')})`;
  });
  if (within === 'values.schema.json') messages.push(...(schemas.get(file) ?? ['could not be tried: no values file renders']));
  if (within?.startsWith('templates/') && /\.ya?ml$/.test(within) && !mine.some((release) => renders(release, within)))
    messages.push('renders nothing with any values file');
  if (within !== null && messages.length === 0 && !mine.some(({ rendered }) => rendered.ok)) messages.push('no values file renders with this chart');
  if (messages.length > 0) return { file, checker: name, result: 'rejected', message: messages.map((message) => `${file}: ${message}`).join('\n') };
  const missing = [...new Set(mine.flatMap(({ outcome }) => outcome?.missing ?? []))];
  if (missing.length > 0) return { file, checker: name, result: 'not-run', message: `missing: npm package ${missing.join(', ')}` };
  return { file, checker: name, result: 'passed', message: '' };
}

// What a release says against one file: against a values file all of it, against a chart's file what names that file.
function faultsOf(release: Release, within: string | null): string[] {
  const { rendered, outcome, valuesFile } = release;
  if (!rendered.ok) {
    const error = rendered.error
      .replace(/^failed to install helm chart '[^']*': /, '')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    const template = /\/((?:templates|charts)\/[^\s:)]+)[:)]/.exec(error)?.[1];
    const blamed = template ?? (valuesFile === null ? (/schema/.test(error) ? 'values.yaml' : 'Chart.yaml') : null);
    return within === null || within === blamed ? [error] : [];
  }
  return (outcome?.findings ?? []).flatMap(({ line, reason }) => {
    const template = sourceAt(rendered.manifest, line);
    if (within === null) return [`${template}: ${reason}`];
    return within === template ? [reason] : [];
  });
}

function renders({ rendered }: Release, template: string): boolean {
  return rendered.ok && rendered.manifest.split('\n').some((line) => line.startsWith('# Source: ') && line.endsWith(`/${template}`));
}

// Helm writes "# Source: chart/templates/x.yaml" above what each template gave.
function sourceAt(manifest: string, line: number): string {
  const above = manifest
    .split('\n')
    .slice(0, line)
    .findLast((one) => one.startsWith('# Source: '));
  return above?.replace(/^# Source: [^/]+\//, '') ?? 'rendered manifest';
}
