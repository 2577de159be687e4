/**
 * tally reads Dockerfiles with BuildKit's own parser and applies BuildKit's and hadolint's rules (its binary is run, not shipped: AGPL).
 * Our own rules are few: bases pinned by digest, stages that exist, mount types, a numeric last user. A .dockerignore is tried with
 * COPY instructions for what must come in (what the Dockerfile beside it copies) and what must stay out.
 * A pass proves syntax and these rules. It does not build: whether a digest exists or a command succeeds stays open.
 * Setting: `mustStayOut`, paths besides the usual secrets that no build context may hold.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { eachFile, type Checker } from '../checker.ts';
import { packageVersion } from '../run-tool.ts';
import { tallyPackage, withTally, type Lint, type Violation } from './tally.ts';

const settings = z.strictObject({ mustStayOut: z.array(z.string().min(1)).default([]) });
const secrets = ['.env', '.git/config', 'id_rsa'];
const mountTypes = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];

interface Instruction {
  line: number;
  keyword: string;
  /** What follows the keyword, on one line. */
  rest: string;
}

/** The instructions of a Dockerfile, continued lines joined, comments and the bodies of here-documents left out. */
function instructionsOf(dockerfile: string): Instruction[] {
  const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
  const code = dockerfile
    .replaceAll(/^\s*#.*$/gm, blank)
    .replaceAll(/(<<-?["']?(\w+)["']?[^\n]*\n)([^]*?\n\t*\2)$/gm, (_, head: string, __, body: string) => head + blank(body))
    .replaceAll(/\\[ \t]*\n(?:[ \t]*\n)*/g, (text) => text.replaceAll('\n', '\v').replace('\\', ' '));
  const found: Instruction[] = [];
  let line = 1;
  for (const text of code.split('\n')) {
    const [, keyword, rest] = /^\s*([A-Za-z]+)\s+([^]*)$/.exec(text) ?? [];
    if (keyword !== undefined) found.push({ line, keyword: keyword.toUpperCase(), rest: rest!.replaceAll('\v', ' ').trim() });
    line += 1 + text.split('\v').length - 1;
  }
  return found;
}

/** What COPY takes from the build context. A name without a dot is taken for a folder. */
function sources(dockerfile: string): string[] {
  return instructionsOf(dockerfile)
    .filter(({ keyword, rest }) => keyword === 'COPY' && !/--from=/.test(rest))
    .flatMap(({ rest }) =>
      rest
        .split(/\s+/)
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1),
    )
    .map((name) => name.replace(/^\.?\//, ''))
    .filter((name) => /^[\w./-]+$/.test(name))
    .map((name) => (/\.\w+$/.test(name) ? name : join(name, 'file')));
}

function ownRules(dockerfile: string): Violation[] {
  const found: Violation[] = [];
  const stages = new Set(['scratch']);
  let user: Instruction | undefined;
  let last = 1;
  const say = (line: number, message: string): void => void found.push({ line, rule: 'ours', message });
  const isPinned = (image: string): boolean => /@sha256:[0-9a-f]{64}$/.test(image);
  for (const one of instructionsOf(dockerfile)) {
    const { line, keyword, rest } = one;
    if (keyword === 'FROM') {
      const [, image = '', stage] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(rest) ?? [];
      if (!stages.has(image) && !isPinned(image)) say(line, `${image} is not pinned by a sha256 digest`);
      if (stage !== undefined) stages.add(stage);
      [user, last] = [undefined, line];
    }
    if (keyword === 'USER') user = one;
    const from = keyword === 'COPY' ? /--from=(\S+)/.exec(rest)?.[1] : undefined;
    if (from !== undefined && !stages.has(from) && !isPinned(from)) say(line, `--from=${from} is no stage of this file`);
    for (const [, type] of keyword === 'RUN' ? rest.matchAll(/--mount=(?:\S*,)?type=([^,\s]+)/g) : []) {
      if (!mountTypes.includes(type!)) say(line, `there is no mount type "${type}"`);
    }
  }
  if (!/^[1-9]\d*(:\d+)?$/.test(user?.rest ?? '')) say(user?.line ?? last, 'the last stage must end as a numeric user other than 0');
  return found;
}

async function checkDockerfile(lint: Lint, dockerfile: string, dockerignore: string | null): Promise<string[]> {
  const linted = await lint({ dockerfile, dockerignore, files: sources(dockerfile) });
  return [...linted, ...ownRules(dockerfile)].sort((a, b) => a.line - b.line).map(({ line, rule, message }) => `line ${line}: ${message} (${rule})`);
}

async function checkIgnore(lint: Lint, dockerignore: string, dockerfile: string | null, mustStayOut: string[]): Promise<string[]> {
  const wanted = dockerfile === null ? [] : sources(dockerfile);
  const files = [...wanted, ...mustStayOut];
  const linted = await lint({ dockerfile: `FROM scratch\n${files.map((path) => `COPY ${path} /\n`).join('')}`, dockerignore, files });
  const ignored = files.filter((_, index) => linted.some(({ rule, line }) => rule === 'buildkit/CopyIgnoredFile' && line === index + 2));
  return [
    ...wanted.filter((path) => ignored.includes(path)).map((path) => `keeps out ${path}, which COPY needs`),
    ...mustStayOut.filter((path) => !ignored.includes(path)).map((path) => `lets ${path} into the build context`),
  ];
}

/** Dockerfiles and the .dockerignore beside them. */
export const checker: Checker = {
  name: 'dockerfile',
  proves:
    "BuildKit's parser (in tally) reads every instruction, its rules and hadolint's hold, bases are pinned by digest, the last user is a number other than 0, and the .dockerignore lets in what COPY names and keeps out secrets. It does not build: whether a digest exists or a command succeeds stays open.",
  broughtBy: `npm package ${tallyPackage} (64-bit Linux)`,
  settings,
  version: async () => packageVersion(tallyPackage)?.replace('-linux-x64', '') ?? null,
  check(lab, files, given) {
    const mustStayOut = [...secrets, ...settings.parse(given ?? {}).mustStayOut];
    return withTally((lint) =>
      eachFile(files, async (file) => {
        const text = await readFile(join(lab, file), 'utf8');
        const beside = (other: string): Promise<string | null> => readFile(join(lab, dirname(file), other), 'utf8').catch(() => null);
        if (file.endsWith('.dockerignore')) return checkIgnore(lint, text, await beside('Dockerfile'), mustStayOut);
        return checkDockerfile(lint, text, await beside('.dockerignore'));
      }),
    );
  },
};
