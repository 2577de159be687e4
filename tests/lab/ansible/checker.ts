import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Checker } from '../checker.ts';
import { notRun, runTool, toolVersion, verdictsFrom } from '../run-tool.ts';

const name = 'ansible';
const broughtBy = 'Debian packages ansible-core and ansible-lint';

/** The nearest folder with an ansible.cfg, where Ansible is meant to be run; else the file's own. */
function projectOf(path: string): string {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'ansible.cfg'))) return folder;
  }
  return dirname(path);
}

/** What Ansible's error says and where, without its warnings and the lines of context it prints. */
function essence(output: string): string {
  const said = output.slice(Math.max(0, output.search(/ERROR!|FAILED!/))).split(/The offending line|\[WARNING\]/)[0] ?? output;
  return said
    .replace(/, but may\s+be elsewhere in the file depending on the exact syntax problem\./, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}

async function syntaxCheck(path: string, env: Record<string, string>): Promise<string[]> {
  if (!/^- .*\n(?:[ #].*\n|\n)*? {2}hosts:|^- hosts:/m.test(await readFile(path, 'utf8'))) return [];
  const run = await runTool('ansible-playbook', ['--syntax-check', path], { cwd: projectOf(path), env });
  if (run === null) throw new Error('ansible-playbook is not here');
  return run.status === 0 ? [] : [`syntax check: ${essence(run.stderr)}`];
}

/** Renders a role's template with the role's defaults and a variable for each host group, on no host at all. */
async function render(path: string, env: Record<string, string>): Promise<string[]> {
  const role = dirname(dirname(path));
  const expression = `{{ lookup('ansible.builtin.template', '${path}') }}`;
  const defaults = join(role, 'defaults/main.yml');
  const extra = existsSync(defaults) ? ['--extra-vars', `@${defaults}`] : [];
  const args = ['localhost', '--connection', 'local', ...extra, '-m', 'ansible.builtin.debug', '-a', `msg=${JSON.stringify(expression)}`];
  const run = await runTool('ansible', args, { cwd: projectOf(path), env });
  if (run === null) throw new Error('ansible is not here');
  return run.status === 0 ? [] : [`template: ${essence(run.stdout + run.stderr)}`];
}

/** ansible-lint's findings by path, for all files of one project in one run. */
async function lint(project: string, paths: string[], env: Record<string, string>): Promise<Map<string, string[]>> {
  const named = paths.map((path) => relative(project, path));
  const run = await runTool('ansible-lint', ['--offline', '--nocolor', '-p', '--strict', ...named], { cwd: project, env });
  if (run === null) throw new Error('ansible-lint is not here');
  const found = new Map<string, string[]>();
  for (const line of run.stdout.split('\n')) {
    const [, file, at, said] = /^(\S+?):(\d+)(?::\d+)?: (.*)$/.exec(line) ?? [];
    if (file === undefined) continue;
    const path = resolve(project, file);
    found.set(path, [...(found.get(path) ?? []), `line ${at}: ${said}`]);
  }
  // One syntax error, in a role say, keeps it from linting anything else: then no other file has been judged.
  if (/syntax-check\[/.test(run.stdout)) {
    for (const path of paths) if (!found.has(path)) found.set(path, ['not linted, because another file has a syntax error']);
  }
  if (run.status !== 0 && found.size === 0) throw new Error(`ansible-lint did not run: ${run.stderr.trim()}`);
  return found;
}

/** Checks playbooks, roles and inventories with Ansible's syntax check and ansible-lint, and renders templates. */
export const checker: Checker = {
  name,
  proves:
    'Ansible reads each playbook with its roles and modules, ansible-lint (strict) has nothing to say, templates render with the ' +
    'defaults; no host is contacted, so that a task does what it says is not shown.',
  broughtBy,
  async version() {
    const versions = [toolVersion('ansible-playbook'), toolVersion('ansible-lint', ['--version', '--nocolor'])];
    const [core, linter] = await Promise.all(versions);
    return !core || !linter ? null : `ansible-core ${core}, ansible-lint ${linter}`;
  },
  async check(labDirectory, files) {
    if ((await this.version()) === null) return notRun(name, files, broughtBy);
    const scratch = await mkdtemp(join(tmpdir(), 'ansible-check-'));
    const folders = { ANSIBLE_HOME: scratch, ANSIBLE_LOCAL_TEMP: scratch, XDG_CACHE_HOME: scratch };
    const env = { ...folders, ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCALHOST_WARNING: 'False' };
    try {
      const paths = files.map((file) => resolve(labDirectory, file));
      const messages = new Map<string, string[]>(paths.map((path) => [path, []]));
      const say = (path: string, said: string[]): unknown => messages.set(path, [...(messages.get(path) ?? []), ...said]);

      for (const path of paths) {
        if (path.endsWith('.j2')) say(path, await render(path, env));
        if (/\.ya?ml$/.test(path)) say(path, await syntaxCheck(path, env));
      }
      // A playbook that Ansible cannot read would keep ansible-lint from judging the others.
      const yaml = paths.filter((path) => /\.ya?ml$/.test(path) && messages.get(path)?.length === 0);
      for (const project of new Set(yaml.map(projectOf))) {
        const findings = await lint(
          project,
          yaml.filter((path) => projectOf(path) === project),
          env,
        );
        // A finding in a file that nobody asked about still rejects: it is shown with the first file of its project.
        for (const [path, said] of findings) {
          if (messages.has(path)) say(path, said);
          else
            say(
              yaml[0] ?? path,
              said.map((text) => `${basename(path)} ${text}`),
            );
        }
      }
      return verdictsFrom(name, files, (file) => messages.get(resolve(labDirectory, file)) ?? []);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};
