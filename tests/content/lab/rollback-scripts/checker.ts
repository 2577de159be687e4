/**
 * Runs the rollback scripts on temporary Git repositories with a known history, and looks at what they did (cases.ts).
 * A pass proves that they pick the last stable version, change only the image, do nothing in a dry run or the second time, and refuse
 * wrong calls. Jenkins, the push and Argo CD are not part of it.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checker, Faults } from '../../../lab/checker.ts';
import { runTool, toolVersion } from '../../../lab/run-tool.ts';
import { cases, valuesFile, values, type Workbench } from './cases.ts';

const scripts = fileURLToPath(new URL('../../../../content/lab/scripts', import.meta.url));

/** Git that reads no settings of the machine's and signs as nobody. */
const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Release Bot',
  GIT_AUTHOR_EMAIL: 'release-bot@example.com',
  GIT_COMMITTER_NAME: 'Release Bot',
  GIT_COMMITTER_EMAIL: 'release-bot@example.com',
};

/** A platform-config of its own: values of one service, a commit for each release, the scripts under test beside it. */
async function workbench(folder: string, scriptFolder: string): Promise<Workbench> {
  const repository = join(folder, 'platform-config');
  const tools = join(folder, 'scripts');
  await cp(scripts, tools, { recursive: true });
  await cp(scriptFolder, tools, { recursive: true });
  await mkdir(dirname(join(repository, valuesFile)), { recursive: true });

  const git = async (args: string[], when?: string, input?: string): Promise<string> => {
    const dates: Record<string, string> = when === undefined ? {} : { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
    const run = await runTool('git', args, { cwd: repository, env: { ...gitEnvironment, ...dates }, ...(input === undefined ? {} : { input }) });
    if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
    return run.stdout.trim();
  };
  await git(['init', '--quiet', '--initial-branch=main', '--template=']);

  return {
    git,
    read: () => readFile(join(repository, valuesFile), 'utf8'),
    write: (text) => writeFile(join(repository, valuesFile), text),
    async release(version, when) {
      await writeFile(join(repository, valuesFile), values(version));
      await git(['add', '.']);
      await git(['commit', '--quiet', '-m', `Release payment ${version}`], when);
    },
    async begin(releases) {
      const bot = `${gitEnvironment.GIT_COMMITTER_NAME} <${gitEnvironment.GIT_COMMITTER_EMAIL}>`;
      const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
      const commits = Object.entries(releases).map(
        ([version, when]) =>
          `commit refs/heads/main\ncommitter ${bot} ${Date.parse(when) / 1000} +0000\n${data(`Release payment ${version}`)}` +
          `M 100644 inline ${valuesFile}\n${data(values(version))}`,
      );
      // One process for all of them: every case of every fixture begins here.
      await git(['fast-import', '--quiet'], undefined, commits.join(''));
      await git(['reset', '--quiet', '--hard']);
    },
    run: (script, args) => runTool('sh', [join(tools, script), ...args], { cwd: repository, env: gitEnvironment }),
  };
}

/** The failures of all cases, each with the case's name and what was expected. */
async function failures(scriptFolder: string): Promise<string[]> {
  const found: string[] = [];
  for (const [title, prove] of Object.entries(cases)) {
    const folder = await mkdtemp(join(tmpdir(), 'rollback-scripts-'));
    try {
      for (const said of await prove(await workbench(folder, scriptFolder))) found.push(`${title}: ${said}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return found;
}

/** The scripts of one folder together, as they call one another; siblings that it lacks come from the pack's lab/scripts. */
export const checker: Checker = {
  name: 'rollback-scripts',
  proves:
    'On a temporary repository the scripts pick the last stable version, change only the image, do nothing in a dry run or ' +
    'the second time, and refuse wrong calls; Jenkins, the push and Argo CD are not part of it.',
  broughtBy: 'Debian package git',
  version: async () => (await toolVersion('git'))?.replace(/^/, 'rollback-scripts with ') ?? null,
  async check(lab, files) {
    const faults: Faults = new Map();
    for (const [folder, own] of Map.groupBy(files, dirname)) {
      // A case runs several scripts, so its failure rejects them all; its title says which one it called.
      const said = await failures(join(lab, folder));
      for (const file of own) faults.set(file, said);
    }
    return faults;
  },
};
