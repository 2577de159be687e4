/**
 * promtool: Prometheus' own parser (`check rules`) and its unit tests (`test rules`). Rules are written as PrometheusRule objects,
 * which promtool does not read: it gets their `spec`. The tests are in a folder `tests/` beside the rules.
 * A pass proves that Prometheus parses each rule and that each test saw its alerts fire and stay silent when it says. That every alert
 * is tested both ways is our own count (coverage.ts). That the series exist under these names in a cluster is not shown.
 */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { isNode, parseDocument } from 'yaml';
import { eachFile, type Checker } from '../checker.ts';
import { runTool, toolVersion } from '../run-tool.ts';
import { untestedAlerts, type PrometheusRule, type RuleTest } from './coverage.ts';

/**
 * The `spec` of a PrometheusRule as the rule file promtool reads, on the same lines as in the original, so that
 * promtool's line numbers are true. Null where the text is not a PrometheusRule.
 */
export function ruleFileOf(text: string): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || document.get('kind') !== 'PrometheusRule') return null;
  const spec = document.get('spec', true);
  if (!isNode(spec) || !spec.range) return null;
  const { range } = spec;
  return text.slice(0, range[0]).replace(/[^\n]/g, ' ') + text.slice(range[0], range[2]);
}

/** What promtool said against the rule file or the unit tests at this path; empty where it accepts them. */
export async function promtool(command: 'rules' | 'tests', path: string): Promise<string[]> {
  const run = await runTool('promtool', command === 'rules' ? ['check', 'rules', path] : ['test', 'rules', path]);
  if (run.status === 0) return [];
  const said = `${run.stdout}\n${run.stderr}`
    .replaceAll(`${path}: `, '')
    .split('\n')
    .map((line) => line.trimEnd());
  return said.filter((line) => line !== '' && !/^(Checking |Unit Testing: |\s*FAILED:$)/.test(line));
}

/** Writes `path` of the lab, as promtool reads it, to the same place below `copy`. */
async function place(lab: string, copy: string, path: string): Promise<string> {
  const text = await readFile(join(lab, path), 'utf8');
  const target = join(copy, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, ruleFileOf(text) ?? text);
  return target;
}

async function checkTests(lab: string, copy: string, file: string, test: RuleTest): Promise<string[]> {
  if (!test.tests?.length) return ['the file holds no tests'];
  for (const rules of test.rule_files ?? []) {
    const path = posix.join(posix.dirname(file), rules);
    try {
      await place(lab, copy, path);
    } catch {
      return [`rule_files: there is no ${path}`];
    }
  }
  return promtool('tests', await place(lab, copy, file));
}

async function checkRules(lab: string, copy: string, file: string, rule: PrometheusRule): Promise<string[]> {
  const problems = await promtool('rules', await place(lab, copy, file));
  const folder = resolve(lab, dirname(file), 'tests');
  const names = (await readdir(folder).catch((): string[] => [])).filter((entry) => entry.endsWith('.yaml'));
  const tests = await Promise.all(names.map(async (entry) => parseDocument(await readFile(join(folder, entry), 'utf8')).toJS() as RuleTest));
  return problems.length > 0 || names.length === 0 ? problems : untestedAlerts(rule, tests);
}

async function checkFile(lab: string, copy: string, file: string): Promise<string[]> {
  const document = parseDocument(await readFile(join(lab, file), 'utf8'));
  if (document.errors.length > 0) return document.errors.map((error) => error.message);
  const content = document.toJS() as (PrometheusRule & RuleTest) | null;
  if (content?.rule_files) return checkTests(lab, copy, file, content);
  if (content?.kind !== 'PrometheusRule') return ['neither a PrometheusRule nor promtool unit tests'];
  if (!content.spec?.groups?.length) return ['spec.groups is missing or empty'];
  return checkRules(lab, copy, file, content);
}

/** PrometheusRules, and promtool's unit tests of them; a test runs against the rules that its `rule_files` name. */
export const checker: Checker = {
  name: 'promtool',
  proves:
    'Prometheus parses each rule, and each unit test saw its alerts fire and stay silent when it says (that every alert ' +
    'is tested both ways is our own count); not that the series exist under these names in a cluster.',
  broughtBy: 'Debian package prometheus',
  version: () => toolVersion('promtool'),
  async check(lab, files) {
    const scratch = await mkdtemp(join(tmpdir(), 'promtool-'));
    try {
      return await eachFile(files, async (file) => {
        const copy = join(scratch, String(files.indexOf(file)));
        return (await checkFile(lab, copy, file)).map((line) => line.replaceAll(`${copy}/`, ''));
      });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};
