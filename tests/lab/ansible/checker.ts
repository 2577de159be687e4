/**
 * Ansible reads playbooks with their roles and modules (`ansible-playbook --syntax-check`) and renders a role's templates with its
 * defaults; ansible-lint (strict, offline) reads every YAML file. Each of the two finds what the other misses.
 * A pass proves that Ansible loads the files, that ansible-lint has nothing to say, and that templates render with the defaults. No
 * host is contacted, so that a task does what it says is not shown. Modules: those of ansible.builtin only.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Checker } from '../checker.ts';
import { allVersions, runTool, toolVersion } from '../run-tool.ts';

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
  return run.status === 0 ? [] : [`template: ${essence(run.stdout + run.stderr)}`];
}

/** ansible-lint's findings by path, for all files of one project in one run. */
async function lint(project: string, paths: string[], env: Record<string, string>): Promise<Map<string, string[]>> {
  const named = paths.map((path) => relative(project, path));
  const run = await runTool('ansible-lint', ['--offline', '--nocolor', '-p', '--strict', ...named], { cwd: project, env });
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

/** Playbooks, roles, inventories and templates. */
export const checker: Checker = {
  name: 'ansible',
  proves:
    'Ansible reads each playbook with its roles and modules, ansible-lint (strict) has nothing to say, templates render with the ' +
    'defaults; no host is contacted, so that a task does what it says is not shown.',
  broughtBy: 'Debian packages ansible-core and ansible-lint',
  version: async () => allVersions(...(await Promise.all([toolVersion('ansible-playbook'), toolVersion('ansible-lint', ['--version', '--nocolor'])]))),
  async check(lab, files) {
    const scratch = await mkdtemp(join(tmpdir(), 'ansible-check-'));
    const folders = { ANSIBLE_HOME: scratch, ANSIBLE_LOCAL_TEMP: scratch, XDG_CACHE_HOME: scratch };
    const env = { ...folders, ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCALHOST_WARNING: 'False' };
    try {
      const faults = new Map(files.map((file): [string, string[]] => [file, []]));
      const byPath = new Map(files.map((file) => [resolve(lab, file), faults.get(file)!]));
      const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);
      // Two at a time would gain nothing: each of these programs keeps a processor busy.
      for (const [path, said] of byPath) {
        if (path.endsWith('.j2')) said.push(...(await render(path, env)));
        else if (isYaml(path)) said.push(...(await syntaxCheck(path, env)));
        else said.push('neither YAML nor a template: nothing here reads it');
      }
      // A playbook that Ansible can not read would keep ansible-lint from reading the others.
      const readable = [...byPath].filter(([path, said]) => isYaml(path) && said.length === 0).map(([path]) => path);
      for (const [project, paths] of Map.groupBy(readable, projectOf)) {
        for (const [path, said] of await lint(project, paths, env)) {
          // A finding in a file that nobody asked about still rejects: it is shown with the first file of its project.
          const own = byPath.get(path);
          (own ?? byPath.get(paths[0]!))!.push(...(own ? said : said.map((text) => `${basename(path)} ${text}`)));
        }
      }
      return faults;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};
