import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ExpectedError, refuse } from '../findings/refuse.ts';
import { outputDirectory } from '../node/environment.ts';
import { replaceFile, replaceFileBy } from '../node/replace-file.ts';
import { contentType } from '../node/serve-folder.ts';
import { countOf } from '../text/count.ts';
import { formatBytes } from '../text/format-bytes.ts';
import { ABOUT_FILE, ARCHIVE_FILE, WORKER_FILE, type KeptSite } from './archive/archive-format.ts';
import { listKeptFiles } from './archive/list-kept-files.ts';
import { writeFrame } from './archive/write-frames.ts';

/** Files in a frame: enough for gzip to see how alike pages are, and few enough to be read at once. */
const FILES_IN_FRAME = 64;

/**
 * Step that finishes a site with what a device needs to keep it: all in one archive, what is said of it, and the worker. The
 * same files give the same bytes. Each file comes into place by one rename, the worker last: it names the archive's version.
 */
export async function keepForOffline(site: string): Promise<string> {
  const worker = readWorker(site);
  const files = listKeptFiles(site);
  const archive = join(site, ARCHIVE_FILE);
  const unpackedBytes = files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  mkdirSync(dirname(archive), { recursive: true });
  await replaceFileBy(archive, (draft) => pipeline(Readable.from(packFiles(site, files)), createGzip({ level: 9 }), createWriteStream(draft)));
  const kept: KeptSite = { version: await hashStream(archive), bytes: statSync(archive).size, files: files.length, unpackedBytes };
  replaceFile(join(site, ABOUT_FILE), JSON.stringify(kept));
  replaceFile(join(site, WORKER_FILE), `self.kept=${JSON.stringify(kept)};\n${worker}\n`);
  return `${countOf(kept.files, 'file')} to keep on a device, ${formatBytes(kept.bytes)} to load`;
}

async function* packFiles(site: string, files: readonly string[]): AsyncGenerator<Buffer> {
  for (let first = 0; first < files.length; first += FILES_IN_FRAME) {
    const some = files.slice(first, first + FILES_IN_FRAME);
    yield* writeFrame(some.map((path) => ({ path, type: contentType(path), body: readFileSync(join(site, path)) })));
  }
}

/** What the build wrote as the worker, without what an earlier archive was. */
function readWorker(site: string): string {
  const path = join(site, WORKER_FILE);
  const [code] = /^importScripts\(.+$/m.exec(existsSync(path) ? readFileSync(path, 'utf8') : '') ?? [];
  if (code === undefined) throw new ExpectedError(`${site} has no worker that could keep it on a device. Run "npm run build" first.`);
  return code;
}

async function hashStream(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 16);
}

if (import.meta.main) {
  const site = outputDirectory();
  await keepForOffline(site).then((done) => console.log(`${relative(process.cwd(), site) || '.'}: ${done}`), refuse);
}
