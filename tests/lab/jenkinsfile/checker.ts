import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Checker } from '../checker.ts';
import { shellScripts, structureProblems } from './structure.ts';
import type { Tree } from './structure.ts';
import { notRun, runTool, toolVersion, verdictsFrom } from '../run-tool.ts';

const name = 'jenkinsfile';
const broughtBy = 'npm package npm-groovy-lint (Groovy) with Debian package default-jre-headless (Java 17)';
const treePrinter = fileURLToPath(new URL('./tree.groovy', import.meta.url));

/** Groovy's jars inside npm-groovy-lint; null where the package is not installed. */
function groovyJars(): string[] | null {
  try {
    const require = createRequire(import.meta.url);
    const folder = join(dirname(require.resolve('npm-groovy-lint')), 'java/groovy/lib');
    const jars = readdirSync(folder).filter((jar) => /^groovy-(json-)?\d/.test(jar));
    return jars.length === 2 ? jars.map((jar) => join(folder, jar)) : null;
  } catch {
    return null;
  }
}

/** One Java process for all files: its start is most of the time. */
async function parseAll(jars: string[], paths: string[]): Promise<Tree[] | null> {
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', jars.join(':'), 'groovy.ui.GroovyMain', treePrinter];
  const run = await runTool('java', [...java, ...paths]);
  if (run === null) return null;
  if (run.status !== 0) throw new Error(`Groovy did not run: ${run.stderr.trim()}`);
  return (JSON.parse(run.stdout) as { trees: Tree[] }).trees;
}

/** What the shell says of the scripts in `sh` steps that hold no Groovy values. */
async function shellProblems(tree: Tree): Promise<string[]> {
  const problems: string[] = [];
  for (const { line, script } of shellScripts(tree)) {
    const run = await runTool('sh', ['-n'], { input: script });
    if (run === null || run.status !== 0) problems.push(`line ${line}: sh -n: ${run?.stderr.trim() ?? 'sh is not here'}`);
  }
  return problems;
}

/** Lets Groovy's own parser read Jenkinsfiles and checks the tree against our table of declarative sections and steps. */
export const checker: Checker = {
  name,
  proves:
    "Groovy's own parser reads the file, its declarative sections, options, conditions and steps are those of our own table, " +
    "and the shell parses its literal scripts; it is not Jenkins' validator, which knows the installed plugins.",
  broughtBy,
  async version() {
    const groovy = /groovy-(\d[\d.]*)\.jar/.exec(groovyJars()?.[0] ?? '')?.[1];
    const java = await toolVersion('java', ['-version']);
    return groovy === undefined || java === null ? null : `Groovy ${groovy}, Java ${java}`;
  },
  async check(labDirectory, files) {
    const jars = groovyJars();
    const trees =
      jars && files.length > 0
        ? await parseAll(
            jars,
            files.map((file) => resolve(labDirectory, file)),
          )
        : null;
    if (trees === null) return notRun(name, files, broughtBy);

    const messages = new Map<string, string[]>();
    for (const [index, file] of files.entries()) {
      const tree = trees[index];
      if (tree === undefined) throw new Error(`Groovy said nothing of ${file}`);
      const syntax = tree.errors.map((error) => `line ${error.line}: ${error.message}`);
      messages.set(file, syntax.length > 0 ? syntax : [...structureProblems(tree), ...(await shellProblems(tree))]);
    }
    return verdictsFrom(name, files, (file) => messages.get(file) ?? []);
  },
};
