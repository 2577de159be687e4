/**
 * amtool reads an Alertmanager configuration (`check-config`), and tells for label sets which receivers they reach
 * (`config routes test`). The label sets are in a file `routes-test.yaml` beside the configuration: `config`, and `cases` with `name`,
 * `labels` and `receivers`.
 * A pass proves that Alertmanager loads the configuration, that each case reaches the receivers it names, and that some case reaches
 * each receiver. Grouping, inhibition, times to repeat and the receivers themselves are not run.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { eachFile, type Checker } from '../checker.ts';
import { messageOf } from '../narrow.ts';
import { runTool, toolVersion } from '../run-tool.ts';

interface RoutesTest {
  config?: string;
  cases?: { name: string; labels: Record<string, string>; receivers: string[] }[];
}

interface Configuration {
  receivers?: { name: string }[];
}

async function checkConfig(path: string): Promise<string[]> {
  const { status, stdout, stderr } = await runTool('amtool', ['check-config', path]);
  if (status === 0) return [];
  return `${stdout}\n${stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^amtool: error: failed to validate/.test(line))
    .map((line) => line.replace(/^Checking '.*?'\s*(FAILED: )?/, ''));
}

/** The receivers that amtool finds for each case, in order. */
function routes(config: string, { cases }: RoutesTest): Promise<string[]> {
  return Promise.all(
    (cases ?? []).map(async ({ labels }) => {
      const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
      const { status, stdout, stderr } = await runTool('amtool', ['config', 'routes', 'test', `--config.file=${config}`, ...pairs]);
      return status === 0 ? stdout.trim() : stderr.trim();
    }),
  );
}

/** One message for each case whose labels reach other receivers than it says. */
async function checkRoutes(folder: string, test: RoutesTest): Promise<string[]> {
  if (!test.config || !test.cases?.length) return ['a routing test needs `config` and at least one of `cases`'];
  const config = join(folder, test.config);
  const broken = await checkConfig(config);
  if (broken.length > 0) return [`${test.config}: ${broken.join('; ')}`];
  const reached = await routes(config, test);
  return test.cases.flatMap(({ name, receivers }, index) =>
    reached[index] === receivers.join(',') ? [] : [`"${name}": expected ${receivers.join(', ')}, amtool finds ${reached[index]}`],
  );
}

/** One message for each receiver that no case of the routing test beside the configuration reaches. */
async function checkReceivers(path: string, { receivers }: Configuration): Promise<string[]> {
  const test = parse(await readFile(join(dirname(path), 'routes-test.yaml'), 'utf8').catch(() => 'null')) as RoutesTest | null;
  if (test === null) return [];
  const reached = (await routes(path, test)).flatMap((names) => names.split(','));
  return (receivers ?? []).filter(({ name }) => !reached.includes(name)).map(({ name }) => `no case of routes-test.yaml reaches the receiver ${name}`);
}

/** Alertmanager configurations, and the routing tests beside them. */
export const checker: Checker = {
  name: 'amtool',
  proves:
    'Alertmanager loads the configuration, and each label set reaches the receivers its routing test names; grouping, ' +
    'inhibition, the times to repeat and the receivers themselves are not run.',
  broughtBy: 'Debian package prometheus-alertmanager',
  version: () => toolVersion('amtool'),
  check: (lab, files) =>
    eachFile(files, async (file) => {
      const path = join(lab, file);
      let content: unknown;
      try {
        content = parse(await readFile(path, 'utf8'));
      } catch (error) {
        return [messageOf(error)];
      }
      if (content !== null && typeof content === 'object' && 'cases' in content) return checkRoutes(dirname(path), content as RoutesTest);
      const problems = await checkConfig(path);
      return problems.length > 0 ? problems : checkReceivers(path, content as Configuration);
    }),
};
