/**
 * Recorded output: a script runs again, and must print what is recorded beside it, byte for byte.
 * A pass proves that the commands print this today, with the versions named; it says nothing of other versions.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { helmFolder } from '../helm/helm.ts';
import type { Checker } from '../checker.ts';
import { eachFile } from '../checker.ts';
import { runTool, toolVersion } from '../run-tool.ts';

/** Longest recording, in lines, that an entry may show. */
const MAX_LINES = 40;

/** Programs whose version is asked in another way than `--version`. */
const VERSION_ARGUMENTS: Readonly<Record<string, string[]>> = {
  terraform: ['version'],
  helm: ['version', '--short'],
  openssl: ['version'],
  ssh: ['-V'],
  dig: ['-v'],
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

/** The environment of a recording: the same words, order and hours on every machine. */
async function recordingEnvironment(lab: string, scratch: string): Promise<Record<string, string | undefined>> {
  const helm = await helmFolder();
  const path = [...(helm === null ? [] : [helm]), process.env['PATH'] ?? ''].join(delimiter);
  return {
    PATH: path,
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
  const at = recorded.findIndex((line, index) => line !== printed[index]);
  return [
    ...(recorded.length - 1 > MAX_LINES ? [`it has ${recorded.length - 1} lines; an entry shows ${MAX_LINES} at most`] : []),
    ...(at >= 0 || recorded.length < printed.length
      ? [`line ${Math.max(at, 0) + 1} is "${recorded[Math.max(at, 0)]}", and the script prints "${printed[Math.max(at, 0)] ?? 'nothing more'}"`]
      : []),
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
    const { PATH } = await recordingEnvironment(lab, dirname(script));
    const programs = readPrograms(await readFile(script, 'utf8'));
    const versions = await Promise.all(programs.map((name) => toolVersion(name, VERSION_ARGUMENTS[name] ?? ['--version'], { PATH })));
    return programs.map((name, index) => versions[index] ?? name);
  },
};
