import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checker } from '../checker.ts';
import { notRun, runTool, toolVersion, verdictsFrom } from '../run-tool.ts';
import { cases, valuesFile, values } from './cases.ts';
import type { Workbench } from './cases.ts';

const name = 'rollback-scripts';
const broughtBy = 'Debian package git';
const scripts = fileURLToPath(new URL('../../../content/lab/scripts', import.meta.url));

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

  const git = async (args: string[], when?: string): Promise<string> => {
    const dates: Record<string, string> = when === undefined ? {} : { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
    const run = await runTool('git', args, { cwd: repository, env: { ...gitEnvironment, ...dates } });
    if (run === null || run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run?.stderr ?? 'missing'}`);
    return run.stdout.trim();
  };
  await git(['init', '--quiet', '--initial-branch=main']);

  return {
    git,
    read: () => readFile(join(repository, valuesFile), 'utf8'),
    write: (text) => writeFile(join(repository, valuesFile), text),
    async release(version, when) {
      await writeFile(join(repository, valuesFile), values(version));
      await git(['add', '.']);
      await git(['commit', '--quiet', '-m', `Release payment ${version}`], when);
    },
    async run(script, args) {
      const run = await runTool('sh', [join(tools, script), ...args], { cwd: repository, env: gitEnvironment });
      if (run === null) throw new Error('sh is not here');
      return run;
    },
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

/** Runs the rollback scripts on temporary Git repositories with a known history and judges what they did. */
export const checker: Checker = {
  name,
  proves:
    'On a temporary repository the scripts pick the last stable version, change only the image, do nothing in a dry run or ' +
    'the second time, and refuse wrong calls; Jenkins, the push and Argo CD are not part of it.',
  broughtBy,
  version: () => toolVersion('git'),
  async check(labDirectory, files) {
    if ((await this.version()) === null) return notRun(name, files, broughtBy);
    // The scripts call one another: those of one folder are tried together, siblings it lacks come from lab/scripts.
    const byFolder = new Map<string, string[]>();
    for (const folder of new Set(files.map((file) => join(labDirectory, dirname(file))))) byFolder.set(folder, await failures(folder));
    // A case runs several scripts, so its failure rejects them all; its title says which one it called.
    return verdictsFrom(name, files, (file) => byFolder.get(join(labDirectory, dirname(file))) ?? []);
  },
};
