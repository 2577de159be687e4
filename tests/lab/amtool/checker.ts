import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Checker } from '../checker.ts';
import { messageOf } from '../narrow.ts';
import { notRun, runTool, toolVersion, verdictsFrom } from '../run-tool.ts';

const name = 'amtool';
const broughtBy = 'Debian package prometheus-alertmanager';

interface RoutesTest {
  config?: string;
  cases?: { name: string; labels: Record<string, string>; receivers: string[] }[];
}

interface Configuration {
  receivers?: { name: string }[];
}

async function amtool(args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const run = await runTool('amtool', args);
  if (run === null) throw new Error('amtool went missing during the check');
  return run;
}

/** What `amtool check-config` says against the file. */
async function checkConfig(path: string): Promise<string[]> {
  const run = await amtool(['check-config', path]);
  if (run.status === 0) return [];
  const said = `${run.stdout}\n${run.stderr}`.split('\n').map((line) => line.trim());
  return said
    .filter((line) => line !== '' && !/^amtool: error: failed to validate/.test(line))
    .map((line) => line.replace(/^Checking '.*?'\s*(FAILED: )?/, ''));
}

/** The receivers that amtool finds for the labels in this configuration, and its own verdict on the expected ones. */
async function route(config: string, labels: Record<string, string>, expected: string[]) {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  const verify = `--verify.receivers=${expected.join(',')}`;
  const run = await amtool(['config', 'routes', 'test', `--config.file=${config}`, verify, ...pairs]);
  return { agrees: run.status === 0, reached: run.stdout.split('\n')[0]!.trim() };
}

/** One message for each case whose labels reach other receivers than the file says. */
async function checkRoutes(folder: string, test: RoutesTest): Promise<string[]> {
  if (!test.config || !test.cases?.length) return ['a routing test needs `config` and at least one of `cases`'];
  const config = join(folder, test.config);
  const broken = await checkConfig(config);
  if (broken.length > 0) return [`${test.config}: ${broken.join('; ')}`];
  const results = await Promise.all(
    test.cases.map(async (entry) => {
      const { agrees, reached } = await route(config, entry.labels, entry.receivers);
      return agrees ? [] : [`"${entry.name}": expected ${entry.receivers.join(', ')}, amtool finds ${reached}`];
    }),
  );
  return results.flat();
}

/** One message for each receiver that no case of the routing test beside the configuration really reaches. */
async function unreached(path: string, configuration: Configuration): Promise<string[]> {
  const tests = join(dirname(path), 'routes-test.yaml');
  const there = await access(tests).then(
    () => true,
    () => false,
  );
  if (!there) return [];
  const { cases } = parse(await readFile(tests, 'utf8')) as RoutesTest;
  const results = await Promise.all((cases ?? []).map(({ labels, receivers }) => route(path, labels, receivers)));
  const reached = new Set(results.flatMap((result) => result.reached.split(',')));
  return (configuration.receivers ?? [])
    .filter((receiver) => !reached.has(receiver.name))
    .map((receiver) => `no case of routes-test.yaml reaches the receiver ${receiver.name}`);
}

async function checkFile(path: string): Promise<string[]> {
  let content: unknown;
  try {
    content = parse(await readFile(path, 'utf8'));
  } catch (error) {
    return [messageOf(error)];
  }
  if (content !== null && typeof content === 'object' && 'cases' in content) {
    return checkRoutes(dirname(path), content as RoutesTest);
  }
  const problems = await checkConfig(path);
  return problems.length > 0 ? problems : unreached(path, content as Configuration);
}

/** Checks Alertmanager configurations, and the routing tests that say which labels reach which receiver. */
export const checker: Checker = {
  name,
  proves:
    'Alertmanager loads the configuration, and each label set reaches the receivers its routing test names; grouping, ' +
    'inhibition, the times to repeat and the receivers themselves are not run.',
  broughtBy,
  version: () => toolVersion('amtool'),
  async check(labDirectory, files) {
    if ((await checker.version()) === null) return notRun(name, files, broughtBy);
    const entries = files.map(async (file) => [file, await checkFile(join(labDirectory, file))] as const);
    const messages = new Map(await Promise.all(entries));
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
