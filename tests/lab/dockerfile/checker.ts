// Checks Dockerfiles by two parsers and this platform's rules, and that a .dockerignore lets in the inputs and keeps out the rest.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { From } from 'dockerfile-ast';
import type * as Ast from 'dockerfile-ast';
import type * as Utils from 'dockerfile-utils';
import type { Checker, Verdict } from '../checker.ts';
import { withTally } from './tally.ts';
import type { Lint } from './tally.ts';
import { packageFolder, packageVersion } from '../kubernetes/models.ts';

const require = createRequire(import.meta.url);
const name = 'dockerfile';
const utilsPackage = 'dockerfile-utils';
const tallyPackage = '@wharflab/tally-linux-x64';
/** What no build context may hold; each is tried against the .dockerignore. */
const mustStayOut = ['.env', '.git/config', 'id_rsa', 'heap.hprof', 'target/classes/application.yaml'];

/** Syntax by two parsers, hadolint's rules, and our own: pinned bases, a numeric user, exec form. */
export const checker: Checker = {
  name,
  proves:
    "dockerfile-utils and BuildKit's parser (in tally) read every instruction, hadolint's rules hold, bases are pinned by digest, the last user is a number other than 0, the entry point is in exec form, and the .dockerignore lets in what COPY names and keeps out secrets. It does not build: whether a digest exists or a command succeeds stays open.",
  broughtBy: `npm packages ${utilsPackage} and ${tallyPackage} (64-bit Linux)`,
  version: () => Promise.resolve(toolVersion()),

  async check(labDirectory: string, files: string[]): Promise<Verdict[]> {
    const folder = packageFolder(tallyPackage);
    if (toolVersion() === null || folder === null)
      return files.map((file) => ({ file, checker: name, result: 'not-run', message: `missing: ${checker.broughtBy}` }));
    return withTally(join(folder, 'bin', 'tally'), async (lint) => {
      const verdicts: Verdict[] = [];
      for (const file of files) verdicts.push(await checkFile(lint, labDirectory, file));
      return verdicts;
    });
  },
};

async function checkFile(lint: Lint, labDirectory: string, file: string): Promise<Verdict> {
  const text = await readFile(join(labDirectory, file), 'utf8');
  const beside = async (other: string): Promise<string | null> => {
    const path = join(labDirectory, dirname(file), other);
    return existsSync(path) ? readFile(path, 'utf8') : null;
  };
  const faults = file.endsWith('.dockerignore')
    ? await checkIgnore(lint, text, await beside('Dockerfile'))
    : await checkDockerfile(lint, text, await beside('.dockerignore'));
  const message = faults.map(({ line, reason }) => `${file}:${line}: ${reason}`).join('\n');
  return { file, checker: name, result: faults.length > 0 ? 'rejected' : 'passed', message };
}

interface Fault {
  line: number;
  reason: string;
}

function toolVersion(): string | null {
  const utils = packageVersion(utilsPackage);
  const tally = packageVersion(tallyPackage);
  return utils === null || tally === null ? null : `${utilsPackage} ${utils}, tally ${tally}`;
}

async function checkDockerfile(lint: Lint, dockerfile: string, dockerignore: string | null): Promise<Fault[]> {
  const { validate } = require(utilsPackage) as typeof Utils;
  const parsed = validate(dockerfile).map(({ range, message }): Fault => ({
    line: range.start.line + 1,
    reason: typeof message === 'string' ? message : message.value,
  }));
  const linted = await lint({ dockerfile, dockerignore, files: sources(dockerfile).map((source) => source.path) });
  return [...parsed, ...linted.map(({ line, rule, message }) => ({ line, reason: `${rule}: ${message}` })), ...ownRules(dockerfile)].sort(
    (a, b) => a.line - b.line,
  );
}

// The instructions of a Dockerfile. dockerfile-ast comes with dockerfile-utils.
function parse(dockerfile: string): ReturnType<typeof Ast.DockerfileParser.parse> {
  const fromUtils = createRequire(require.resolve(utilsPackage));
  return (fromUtils('dockerfile-ast') as typeof Ast).DockerfileParser.parse(dockerfile);
}

// What COPY takes from the build context. A name without a dot is taken for a folder.
function sources(dockerfile: string): { path: string; line: number }[] {
  return parse(dockerfile)
    .getCOPYs()
    .filter((copy) => !copy.getFlags().some((flag) => flag.getName() === 'from'))
    .flatMap((copy) => {
      const names = copy
        .getArguments()
        .slice(0, -1)
        .map((argument) => argument.getValue().replace(/^\.?\//, ''));
      return names
        .filter((one) => /^[\w./-]+$/.test(one))
        .map((one) => ({ path: /\.\w+$/.test(one) ? one : join(one, 'file'), line: copy.getRange().start.line + 1 }));
    });
}

function ownRules(dockerfile: string): Fault[] {
  const faults: Fault[] = [];
  const parsed = parse(dockerfile);
  const lines = dockerfile.split('\n');
  const mountTypes = new Set(['bind', 'cache', 'tmpfs', 'secret', 'ssh']);
  for (const run of parsed.getInstructions().filter((one) => one.getKeyword() === 'RUN')) {
    const text = lines.slice(run.getRange().start.line, run.getRange().end.line + 1).join(' ');
    for (const [, type] of text.matchAll(/--mount=(?:\S*,)?type=([^,\s]+)/g)) {
      if (!mountTypes.has(type ?? '')) faults.push({ line: run.getRange().start.line + 1, reason: `there is no mount type "${type ?? ''}"` });
    }
  }
  const built = parsed.getFROMs().map((from) => from.getBuildStage());
  for (const copy of parsed.getCOPYs()) {
    const source =
      copy
        .getFlags()
        .find((flag) => flag.getName() === 'from')
        ?.getValue() ?? null;
    if (source !== null && !built.includes(source) && !source.includes('@sha256:'))
      faults.push({ line: copy.getRange().start.line + 1, reason: `--from=${source} is no stage of this file` });
  }
  const stages = new Set<string>();
  for (const from of parsed.getFROMs()) {
    const line = from.getRange().start.line + 1;
    const image = from.getImage() ?? '';
    if (!stages.has(image) && image !== 'scratch') faults.push(...pinned(from, image, lines[line - 2] ?? '').map((reason) => ({ line, reason })));
    stages.add(from.getBuildStage() ?? '');
  }
  const last = parsed.getFROMs().at(-1)?.getRange().start.line ?? 0;
  const inLast = parsed.getInstructions().filter((one) => one.getRange().start.line > last);
  const user = inLast.findLast((one) => one.getKeyword() === 'USER');
  if (!/^[1-9]\d*(:[1-9]\d*)?$/.test(user?.getArgumentsContent() ?? '')) {
    faults.push({ line: (user?.getRange().start.line ?? last) + 1, reason: 'the last stage must end as a numeric user other than 0' });
  }
  const entry = inLast.findLast((one) => one.getKeyword() === 'ENTRYPOINT');
  if (!/^\[".*"\]$/s.test(entry?.getArgumentsContent()?.trim() ?? '')) {
    faults.push({ line: (entry?.getRange().start.line ?? last) + 1, reason: 'the last stage needs an ENTRYPOINT in exec form' });
  }
  return faults;
}

function pinned(from: From, image: string, above: string): string[] {
  const digest = from.getImageDigest();
  if (digest === null || !/^sha256:[0-9a-f]{64}$/.test(digest)) return [`${image} is not pinned by a sha256 digest`];
  const tag = image.split('@')[0] ?? '';
  return above === `# ${tag}` ? [] : [`the line above must be the comment "# ${tag}", the tag that the digest stands for`];
}

async function checkIgnore(lint: Lint, dockerignore: string, dockerfile: string | null): Promise<Fault[]> {
  const wanted = dockerfile === null ? [] : sources(dockerfile).map(({ path }) => path);
  const probe = ['FROM scratch', ...[...wanted, ...mustStayOut].map((path) => `COPY ${path} /`)].join('\n');
  const linted = await lint({ dockerfile: `${probe}\n`, dockerignore, files: [...wanted, ...mustStayOut] });
  const ignored = new Set(linted.filter(({ rule }) => rule === 'buildkit/CopyIgnoredFile').map(({ line }) => line));
  const isIgnored = (index: number): boolean => ignored.has(index + 2);
  const shutOut = wanted.filter((_, index) => isIgnored(index)).map((path) => `keeps out ${path}, which COPY needs`);
  const letIn = mustStayOut.filter((_, index) => !isIgnored(wanted.length + index)).map((path) => `lets ${path} into the build context`);
  return [...shutOut, ...letIn].map((reason) => ({ line: 1, reason }));
}
