import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ajv, ValidateFunction } from 'ajv';
import { stringify } from 'yaml';
import type { Checker } from '../checker.ts';
import { schemasOf } from './schema.ts';
import { promtool, ruleFileOf } from '../promtool/checker.ts';
import { notRun, toolVersion, verdictsFrom } from '../run-tool.ts';

const name = 'grafana';
const broughtBy = 'npm packages @grafana/schema, ts-json-schema-generator and ajv, and Debian package prometheus';
const require = createRequire(import.meta.url);
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
  const { Ajv } = require('ajv') as typeof import('ajv');
  const ajv: Ajv = new Ajv({ allErrors: true, strict: false });
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
      return validate ? schemaErrors(validate, panel, title) : [`${title}: panels of type ${panel.type} are not checked here`];
    }),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two panels have the id ${id}`),
  ];
}

/** PromQL as Prometheus gets it: Grafana's own variables replaced by values of the same kind. */
export function withoutVariables(expr: string): string {
  return expr.replace(/\$__(rate_interval|interval|range)\b/g, '5m').replace(/\$__(interval_ms|range_s|range_ms)\b/g, '300');
}

/** The names that the lab's own recording rules record. */
async function recordedNames(labDirectory: string): Promise<Set<string>> {
  const folder = join(labDirectory, 'prometheus');
  const files = (await readdir(folder).catch((): string[] => [])).filter((file) => file.endsWith('.yaml'));
  const rules = await Promise.all(files.map(async (file) => ruleFileOf(await readFile(join(folder, file), 'utf8')) ?? ''));
  return new Set(rules.flatMap((text) => [...text.matchAll(/- record: (\S+)/g)].map((match) => match[1]!)));
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

/** Checks dashboards field by field against Grafana's own types, and their queries with Prometheus' own parser. */
export const checker: Checker = {
  name,
  proves:
    "Every field of the dashboard and of its panels' options is one Grafana's own types know, with a value they allow, and " +
    'Prometheus parses every query (our own check: a series with colons is one the rules record); not how it looks.',
  broughtBy,
  async version() {
    try {
      const { version } = require('@grafana/schema/package.json') as { version: string };
      return (await toolVersion('promtool')) === null ? null : version;
    } catch {
      return null;
    }
  },
  async check(labDirectory, files) {
    if ((await checker.version()) === null) return notRun(name, files, broughtBy);
    const all = validators();
    const recorded = await recordedNames(labDirectory);
    const entries = files.map(async (file): Promise<[string, string[]]> => {
      try {
        const dashboard = JSON.parse(await readFile(join(labDirectory, file), 'utf8')) as Dashboard;
        return [file, [...fieldErrors(dashboard, all), ...(await queryErrors(dashboard, recorded))]];
      } catch (error) {
        if (error instanceof SyntaxError) return [file, [error.message]];
        throw error;
      }
    });
    const messages = new Map(await Promise.all(entries));
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
