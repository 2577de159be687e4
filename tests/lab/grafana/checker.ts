/**
 * ajv checks dashboards against JSON Schemas made from the TypeScript types that Grafana publishes (@grafana/schema), and promtool
 * parses their queries. Panel types: those listed in `kinds`; another needs an entry there and a type in dashboard-types.ts.
 * A pass proves that every field of the dashboard and of its panels' options is one that Grafana's types know, with a value they
 * allow, and that Prometheus parses every query; a series with colons must be one that a PrometheusRule of the lab records (our own
 * check). How the dashboard looks is not shown.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { stringify } from 'yaml';
import { listLabFiles } from '../../../src/lab/list-lab-files.ts';
import { eachFile, type Checker } from '../checker.ts';
import { promtool, ruleFileOf } from '../promtool/checker.ts';
import { allVersions, packageVersion, toolVersion } from '../run-tool.ts';
import { schemasOf } from './schema.ts';

const kinds: Record<string, string> = { timeseries: 'TimeSeriesPanel', stat: 'StatPanel', row: 'HeadingPanel' };

interface Panel {
  id?: number;
  title?: string;
  type?: string;
  targets?: { refId: string; expr: string }[];
  panels?: Panel[];
}

interface Dashboard {
  panels?: Panel[];
}

function validators(): Map<string, ValidateFunction> {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const schemas = schemasOf(['DashboardFrame', ...Object.values(kinds)]);
  return new Map([...schemas].map(([type, schema]) => [type, ajv.compile(schema)]));
}

function schemaErrors(validate: ValidateFunction, value: unknown, title: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const { additionalProperty, allowedValues }: Record<string, unknown> = error.params;
    const named = additionalProperty ?? (Array.isArray(allowedValues) ? allowedValues.join(', ') : '');
    return `${title}${error.instancePath}: ${error.message}${named === '' ? '' : ` (${String(named)})`}`;
  });
}

/** All panels, those inside collapsed rows too. */
function panelsOf(dashboard: Dashboard): Panel[] {
  return (dashboard.panels ?? []).flatMap((panel) => [panel, ...(panel.panels ?? [])]);
}

function fieldErrors(dashboard: Dashboard, all: Map<string, ValidateFunction>): string[] {
  const panels = panelsOf(dashboard);
  const ids = panels.map((panel) => panel.id);
  return [
    ...schemaErrors(all.get('DashboardFrame')!, dashboard, ''),
    ...panels.flatMap((panel) => {
      const validate = all.get(kinds[panel.type ?? ''] ?? '');
      const title = `panel "${panel.title}"`;
      return validate
        ? schemaErrors(validate, panel, title)
        : [`${title}: panels of type ${panel.type} are not checked here (${Object.keys(kinds).join(', ')})`];
    }),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two panels have the id ${id}`),
  ];
}

/** PromQL as Prometheus gets it: Grafana's own variables replaced by values of the same kind. */
function withoutVariables(expr: string): string {
  return expr.replace(/\$__(rate_interval|interval|range)\b/g, '5m').replace(/\$__(interval_ms|range_s|range_ms)\b/g, '300');
}

/** The names that the recording rules of the lab record. */
async function recordedNames(lab: string): Promise<Set<string>> {
  const files = listLabFiles(lab).filter((file) => /\.ya?ml$/.test(file));
  const rules = await Promise.all(files.map(async (file) => ruleFileOf(await readFile(join(lab, file), 'utf8')) ?? ''));
  return new Set(rules.flatMap((text) => [...text.matchAll(/\brecord: (\S+)/g)].map((match) => match[1]!)));
}

/** Errors of promtool over a rule file with one recording rule for each query, named by panel and query. */
async function queryErrors(dashboard: Dashboard, recorded: Set<string>): Promise<string[]> {
  const queries = panelsOf(dashboard).flatMap((panel) =>
    (panel.targets ?? []).map(({ refId, expr }) => ({ title: `panel "${panel.title}" ${refId}`, expr: withoutVariables(expr) })),
  );
  const unknown = queries.flatMap(({ title, expr }) =>
    (expr.match(/\b\w+:\w+:\w+\b/g) ?? []).filter((series) => !recorded.has(series)).map((series) => `${title}: no rule records ${series}`),
  );
  const rules = queries.map(({ expr }, index) => ({ record: `query:${index}`, expr }));
  const folder = await mkdtemp(join(tmpdir(), 'grafana-'));
  try {
    const path = join(folder, 'queries.yaml');
    await writeFile(path, stringify({ groups: [{ name: 'dashboard', rules }] }));
    const said = rules.length > 0 ? await promtool('rules', path) : ['the dashboard asks nothing of Prometheus'];
    return [...unknown, ...said.map((line) => line.replace(/^.*"query:(\d+)": /, (_, index: string) => `${queries[Number(index)]!.title}: `))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Dashboards as JSON. */
export const checker: Checker = {
  name: 'grafana',
  proves:
    "Every field of the dashboard and of its panels' options is one Grafana's own types know, with a value they allow, and " +
    'Prometheus parses every query (our own check: a series with colons is one the rules record); not how it looks.',
  broughtBy: 'npm packages @grafana/schema, ts-json-schema-generator and ajv, and Debian package prometheus',
  // The package is called schema, which would tell a reader nothing.
  version: async () => allVersions(packageVersion('@grafana/schema')?.replace('schema', 'grafana-schema') ?? null, await toolVersion('promtool')),
  async check(lab, files) {
    const all = validators();
    const recorded = await recordedNames(lab);
    return eachFile(files, async (file) => {
      let dashboard: Dashboard;
      try {
        dashboard = JSON.parse(await readFile(join(lab, file), 'utf8')) as Dashboard;
      } catch (error) {
        return [(error as Error).message];
      }
      return [...fieldErrors(dashboard, all), ...(await queryErrors(dashboard, recorded))];
    });
  },
};
