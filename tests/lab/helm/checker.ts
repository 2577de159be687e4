/**
 * Helm renders each chart (`helm template`), with every values file that lies outside of a chart; the kubernetes checker reads what
 * it renders. Helm is the one in PATH, else a real one out of an npm package (helm.ts). values.schema.json is tried by ajv with wrong
 * values, one at a time.
 * A pass proves that Helm renders with each values file and accepts it by the schema, that every rendered object passes the kubernetes
 * check, that each template renders with some file, and that the schema refuses an unknown key at each level and a map in place of
 * each value. It does not prove that an upgrade from the release before succeeds.
 * Settings: `chart`, the chart (a folder of the lab) that values files outside of charts are for; `kubernetesVersion`.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Checker, Faults } from '../checker.ts';
import { checkManifests, type Finding } from '../kubernetes/manifests.ts';
import { helmPackage, helmVersion, startHelm, type Rendered } from './helm.ts';
import { acceptedWrongs, merge } from './schema.ts';

const settings = z.strictObject({ chart: z.string().min(1).optional(), kubernetesVersion: z.string().default('1.35.0') });

/** A chart rendered with one values file, or with none but its own. */
interface Release {
  chart: string;
  values: string | null;
  rendered: Rendered;
  findings: Finding[];
}

/** Every release that the files make; values files outside of a chart go with `chart`, which need not be among the files. */
async function renderAll(lab: string, files: string[], { chart: forLoose, kubernetesVersion }: z.infer<typeof settings>): Promise<Release[]> {
  const charts = files.filter((file) => basename(file) === 'Chart.yaml').map(dirname);
  const loose = forLoose === undefined ? [] : files.filter((file) => /\.ya?ml$/.test(file) && !charts.some((chart) => file.startsWith(`${chart}/`)));
  const pairs = charts.filter((chart) => chart !== forLoose || loose.length === 0).map((chart): [string, string | null] => [chart, null]);
  pairs.push(...loose.map((file): [string, string] => [forLoose!, file]));

  const render = await startHelm();
  const releases: Release[] = [];
  for (const [chart, values] of pairs) {
    const rendered = await render({ chart: join(lab, chart), values: values && join(lab, values), kubernetesVersion });
    releases.push({ chart, values, rendered, findings: [] });
  }
  const outcomes = await checkManifests(releases.map(({ rendered }) => (rendered.ok ? rendered.manifest : '')));
  outcomes.forEach(({ findings }, index) => (releases[index]!.findings = findings));
  return releases;
}

/** What a release says against one of its files: against its values file all, against a chart's file (`within`) what names that file. */
function faultsOf({ rendered, findings, values }: Release, within: string | null): string[] {
  if (!rendered.ok) {
    const template = /\/((?:templates|charts)\/[^\s:)]+)[:)]/.exec(rendered.error)?.[1];
    const blamed = template ?? (values === null ? (/schema/.test(rendered.error) ? 'values.yaml' : 'Chart.yaml') : null);
    return within === null || within === blamed ? [rendered.error] : [];
  }
  return findings.flatMap(({ line, reason }) => {
    const template = sourceAt(rendered.manifest, line);
    if (within === null) return [`${template}: ${reason}`];
    return within === template ? [reason] : [];
  });
}

/** Helm writes "# Source: chart/templates/x.yaml" above what each template gave. */
function sourceAt(manifest: string, line: number): string {
  const above = manifest.split('\n').slice(0, line);
  return above.findLast((one) => one.startsWith('# Source: '))?.replace(/^# Source: [^/]+\//, '') ?? 'rendered manifest';
}

function renders({ rendered }: Release, template: string): boolean {
  return rendered.ok && rendered.manifest.split('\n').some((line) => line.startsWith('# Source: ') && line.endsWith(`/${template}`));
}

async function readYaml(path: string): Promise<Record<string, unknown>> {
  return ((parse(await readFile(path, 'utf8'), { version: '1.1' }) as unknown) ?? {}) as Record<string, unknown>;
}

/** Tries a chart's schema with the values of a release that renders. */
async function trySchema(lab: string, file: string, releases: Release[]): Promise<string[]> {
  const release = releases.find(({ rendered }) => rendered.ok);
  if (release === undefined) return [];
  const own = join(lab, release.chart, 'values.yaml');
  const defaults = existsSync(own) ? await readYaml(own) : {};
  const complete = release.values === null ? defaults : merge(defaults, await readYaml(join(lab, release.values)));
  return acceptedWrongs(JSON.parse(await readFile(join(lab, file), 'utf8')) as Record<string, unknown>, complete);
}

async function checkFile(lab: string, file: string, releases: Release[]): Promise<string[]> {
  const mine = releases.filter(({ chart, values }) => values === file || file.startsWith(`${chart}/`));
  if (mine.length === 0) return ['belongs to no chart: name the one it is for under settings.helm.chart in lab.yaml'];
  const chart = mine[0]!.chart;
  const within = file.startsWith(`${chart}/`) ? file.slice(chart.length + 1) : null;

  const faults = mine.flatMap((release) => faultsOf(release, within).map((fault) => ({ fault, with: release.values })));
  const messages = [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, ones]) => {
    const values = ones.map((one) => one.with).filter((one) => one !== null && one !== file);
    return values.length === 0 ? fault : `${fault} (with ${values.join(', ')})`;
  });
  if (within === 'values.schema.json') messages.push(...(await trySchema(lab, file, mine)));
  if (within !== null && /^templates\/.*\.ya?ml$/.test(within) && !mine.some((release) => renders(release, within)))
    messages.push('renders nothing with any values file');
  if (within !== null && messages.length === 0 && !mine.some(({ rendered }) => rendered.ok)) messages.push('no values file renders with this chart');
  return messages;
}

/** Charts, and values files for them. */
export const checker: Checker = {
  name: 'helm',
  proves:
    "Helm renders the chart with each environment's values, every rendered object passes the Kubernetes check, each template renders somewhere, and values.schema.json refuses an unknown key at each level and a map in place of each value. It does not prove that an upgrade from the release before succeeds.",
  broughtBy: `Helm in PATH (https://helm.sh), or npm package ${helmPackage} on 64-bit Linux,`,
  settings,
  version: helmVersion,
  async check(lab, files, given) {
    const releases = await renderAll(lab, files, settings.parse(given ?? {}));
    const faults: Faults = new Map();
    for (const file of files) faults.set(file, await checkFile(lab, file, releases));
    return faults;
  },
};
