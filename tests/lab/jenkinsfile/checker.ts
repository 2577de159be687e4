/**
 * Groovy's own parser (jars in npm-groovy-lint, run by Java) reads Jenkinsfiles; tree.groovy prints the syntax tree, and structure.ts
 * compares it with our list of declarative sections and steps (table.ts). The shell parses the literal scripts of `sh` steps.
 * A pass proves the syntax, that each section is known and where it may be, that a stage does exactly one thing, and that each step is
 * one of a Jenkins with the suggested plugins or of the setting `steps`. A file `vars/*.groovy` is a step of a shared library: it needs a
 * method `call`, and a method with @NonCPS may use no step. It is not Jenkins' validator: the arguments of steps, and
 * which plugins are installed, are not checked.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { eachFile, type Checker } from '../checker.ts';
import { packageFolder, runTool, toolVersion } from '../run-tool.ts';
import { libraryProblems, shellScripts, structureProblems, type Tree } from './structure.ts';

const settings = z.strictObject({ steps: z.array(z.string().min(1)).default([]) });

/** Groovy's jars inside npm-groovy-lint; empty where the package is not installed. */
function groovyJars(): string[] {
  const folder = join(packageFolder('npm-groovy-lint') ?? '/nowhere', 'lib/java/groovy/lib');
  try {
    const jars = readdirSync(folder).filter((jar) => /^groovy-(json-)?\d/.test(jar));
    return jars.map((jar) => join(folder, jar));
  } catch {
    return [];
  }
}

/** One Java process for all files: its start is most of the time. */
async function parseAll(lab: string, files: string[]): Promise<Tree[]> {
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', groovyJars().join(':'), 'groovy.ui.GroovyMain'];
  const { status, stdout, stderr } = await runTool('java', [...options, join(import.meta.dirname, 'tree.groovy'), ...files], { cwd: lab });
  if (status !== 0) throw new Error(`Groovy did not run: ${stderr.trim()}`);
  return (JSON.parse(stdout) as { trees: Tree[] }).trees;
}

/** What the shell says of the scripts in `sh` steps that hold no Groovy values. */
async function shellProblems(tree: Tree): Promise<string[]> {
  const problems: string[] = [];
  for (const { line, script } of shellScripts(tree)) {
    const { status, stderr } = await runTool('sh', ['-n'], { input: script });
    if (status !== 0) problems.push(`line ${line}: sh -n: ${stderr.trim()}`);
  }
  return problems;
}

/** Declarative Jenkinsfiles, and the steps of a shared library in `vars/`. */
export const checker: Checker = {
  name: 'jenkinsfile',
  proves:
    "Groovy's own parser reads the file, its declarative sections, options, conditions and steps are those of our own list, " +
    "and the shell parses its literal scripts; it is not Jenkins' validator, which knows the installed plugins and the arguments of steps.",
  broughtBy: 'npm package npm-groovy-lint (Groovy) with Debian package openjdk-17-jre-headless (Java 17)',
  settings,
  async version() {
    const groovy = /groovy-(\d[\d.]*\d)\.jar/.exec(groovyJars().join(' '))?.[1];
    const java = await toolVersion('java', ['-version']);
    return groovy === undefined || java === null ? null : `jenkinsfile with groovy ${groovy} and ${java}`;
  },
  async check(lab, files, given) {
    const { steps } = settings.parse(given ?? {});
    const trees = await parseAll(lab, files);
    return eachFile(files, async (file) => {
      const tree = trees.find(({ path }) => path === file);
      if (tree === undefined) throw new Error(`Groovy said nothing of ${file}`);
      const syntax = tree.errors.map(({ line, message }) => `line ${line}: ${message}`);
      if (syntax.length > 0) return syntax;
      const structure = /(?:^|\/)vars\/[^/]+\.groovy$/.test(file) ? libraryProblems(tree, steps) : structureProblems(tree, steps);
      return [...structure, ...(await shellProblems(tree))];
    });
  },
};
