import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readKeptSite, type KeptSite } from '../../../src/offline/archive/archive-format.ts';
import { listKeptFiles } from '../../../src/offline/archive/list-kept-files.ts';
import { ArchiveError, readFrames } from '../../../src/offline/archive/read-frames.ts';
import { writeFrame } from '../../../src/offline/archive/write-frames.ts';
import { keepForOffline } from '../../../src/offline/write-archive.ts';
import { describeFolder, listForeign, markSite } from '../../../src/site/output-mark.ts';
import { makeTemporaryFolder, writeFiles } from '../site/temporary-folder.ts';

const WORKER = 'importScripts("/_astro/keep-worker-x.js");';
const PAGE = '<!doctype html><html><head><title>Ofen – ü</title></head><body>Bread</body></html>';
const FILES = {
  'index.html': PAGE,
  'questions/a/index.html': PAGE.replace('Bread', 'Rolls'),
  'questions/a.md': '# Rolls',
  'search/form/index.html': '<template>no head</template>',
  'pack.json': '{}',
  'practice/index.json': '{"version":"1"}',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind-worker.js': '',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/pagefind-ui.js': 'not used',
  'pagefind/wasm.en.pagefind': 'wasm',
  'pagefind/fragment/en_1.pf_fragment': 'fragment',
  'sheets/core-a4.pdf': '%PDF',
  'cards/answerpack.apkg': 'PK',
  'sitemap.xml': '<urlset/>',
  'sw.js': WORKER,
  'icon.svg': '<svg/>',
};

function makeSite(files: Record<string, string> = {}): string {
  const site = makeTemporaryFolder();
  writeFiles(site, { ...FILES, ...files });
  return site;
}

/** The files of an archive that arrives in pieces of so many bytes. */
async function unpack(archive: Buffer, piece: number): Promise<Record<string, [type: string, text: string]>> {
  const pieces = Array.from({ length: Math.ceil(archive.length / piece) }, (_, index) => archive.subarray(index * piece, (index + 1) * piece));
  const files: Record<string, [string, string]> = {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const bytes of pieces) controller.enqueue(bytes);
      controller.close();
    },
  });
  for await (const { path, type, body } of readFrames(stream)) files[path] = [type, Buffer.from(body).toString()];
  return files;
}

const readArchive = (site: string): Buffer => gunzipSync(readFileSync(join(site, 'offline/kept.bin')));
const readAbout = (site: string): KeptSite => JSON.parse(readFileSync(join(site, 'offline/kept.json'), 'utf8')) as KeptSite;

describe('an archive', () => {
  test('holds what a browser needs, byte for byte, and nothing for paper, cards or other machines', async () => {
    const site = makeSite();
    await keepForOffline(site);
    expect(await unpack(readArchive(site), 1e6)).toEqual({
      'icon.svg': ['image/svg+xml', '<svg/>'],
      'index.html': ['text/html; charset=utf-8', FILES['index.html']],
      'pagefind/fragment/en_1.pf_fragment': ['application/octet-stream', 'fragment'],
      'pagefind/pagefind-entry.json': ['application/json; charset=utf-8', '{}'],
      'pagefind/pagefind-worker.js': ['text/javascript; charset=utf-8', ''],
      'pagefind/pagefind.js': ['text/javascript; charset=utf-8', 'export {}'],
      'pagefind/wasm.en.pagefind': ['application/octet-stream', 'wasm'],
      'practice/index.json': ['application/json; charset=utf-8', FILES['practice/index.json']],
      'questions/a/index.html': ['text/html; charset=utf-8', FILES['questions/a/index.html']],
      'search/form/index.html': ['text/html; charset=utf-8', FILES['search/form/index.html']],
    });
  });

  test.each([1, 3, 7, 64, 1000])('arrives whole in pieces of %i bytes', async (piece) => {
    const site = makeSite();
    await keepForOffline(site);
    const whole = readArchive(site);
    expect(await unpack(whole, piece)).toEqual(await unpack(whole, whole.length));
  });

  test('says of itself what it is, and so does the worker', async () => {
    const site = makeSite();
    const done = await keepForOffline(site);
    const archive = readFileSync(join(site, 'offline/kept.bin'));
    const about = readAbout(site);
    const files = await unpack(readArchive(site), 1e6);
    expect(about).toEqual({
      version: createHash('sha256').update(archive).digest('hex').slice(0, 16),
      bytes: archive.length,
      files: 10,
      unpackedBytes: Object.values(files).reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
    });
    expect(done).toBe('10 files to keep on a device, 1 kB to load');
    expect(readFileSync(join(site, 'sw.js'), 'utf8')).toBe(`self.kept=${JSON.stringify(about)};\n${WORKER}\n`);
  });

  test('is the same for the same files, also where it is written again, and another for other ones', async () => {
    const [first, second, third] = [makeSite(), makeSite(), makeSite({ 'index.html': PAGE.replace('Bread', 'Stone') })];
    for (const site of [first, second, third, first]) await keepForOffline(site);
    expect(readAbout(second)).toEqual(readAbout(first));
    expect(readFileSync(join(second, 'offline/kept.bin'))).toEqual(readFileSync(join(first, 'offline/kept.bin')));
    expect(readFileSync(join(second, 'sw.js'))).toEqual(readFileSync(join(first, 'sw.js')));
    expect(readAbout(third).version).not.toBe(readAbout(first).version);
  });

  test('holds more files than a frame has, in one order wherever they were made', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`questions/q-${index}/index.html`, PAGE.replace('Bread', `Loaf ${index}`)]));
    const site = makeSite(many);
    await keepForOffline(site);
    const files = await unpack(readArchive(site), 5000);
    for (const [path, text] of Object.entries(many)) expect(files[path]?.[1]).toBe(text);
    expect(readAbout(site).files).toBe(310);
    // Pages that are alike cost little: heads are beside heads.
    expect(readAbout(site).bytes).toBeLessThan(6000);
  });

  test('leaves no draft, and a site as it was marked', async () => {
    const site = makeSite({ 'offline/index.html': PAGE });
    markSite(site);
    writeFiles(site, { 'google1234.html': 'theirs', CNAME: 'bakery.example' });
    symlinkSync('index.html', join(site, 'link.html'));
    await keepForOffline(site);
    markSite(site);
    expect(listForeign(site).toSorted()).toEqual(['CNAME', 'google1234.html', 'link.html']);
    expect(describeFolder(site)).toEqual({ kind: 'site' });
    expect(readdirSync(site).filter((name) => name.startsWith('.'))).toEqual(['.answerpack']);
    expect(listKeptFiles(site)).not.toContain('google1234.html');
    expect(listKeptFiles(site)).not.toContain('link.html');
  });

  test('of a site without a worker is refused in a sentence', async () => {
    const empty = makeTemporaryFolder();
    await expect(keepForOffline(empty)).rejects.toThrow(`${empty} has no worker that could keep it on a device. Run "npm run build" first.`);
    const foreign = makeSite({ 'sw.js': 'self.somebody = "else";' });
    await expect(keepForOffline(foreign)).rejects.toThrow(`${foreign} has no worker that could keep it on a device. Run "npm run build" first.`);
  });

  test('that can not be written leaves the one before', async () => {
    const site = makeSite();
    await keepForOffline(site);
    const before = readFileSync(join(site, 'offline/kept.bin'));
    mkdirSync(join(site, 'offline', `.answerpack-draft-kept.bin-${process.pid}`));
    writeFiles(site, { 'index.html': PAGE.replace('Bread', 'Stone') });
    await expect(keepForOffline(site)).rejects.toThrow('EISDIR');
    expect(readFileSync(join(site, 'offline/kept.bin'))).toEqual(before);
  });
});

describe('bytes that are no archive', () => {
  const whole = Buffer.concat([...writeFrame([{ path: 'a.html', type: 'text/html', body: Buffer.from(PAGE) }])]);

  test.each(Array.from({ length: whole.length - 1 }, (_, index) => index + 1))('are refused where it ends after %i bytes', async (length) => {
    await expect(unpack(whole.subarray(0, length), 16)).rejects.toThrow(ArchiveError);
  });

  test('are no files where there are none', async () => {
    expect(await unpack(Buffer.alloc(0), 1)).toEqual({});
  });

  test('ask for no more memory than a head may have', async () => {
    await expect(unpack(Buffer.from([255, 255, 255, 255, 1]), 5)).rejects.toThrow('A head of 4294967295 bytes is none.');
  });

  test('are refused where the head is no JSON', async () => {
    await expect(unpack(Buffer.from([0, 0, 0, 2, 120, 120]), 6)).rejects.toThrow('The head of a frame is no JSON.');
  });
});

test.each([
  undefined,
  null,
  'x',
  {},
  { version: '0123456789abcdef' },
  { version: '../..', bytes: 1, files: 1, unpackedBytes: 1 },
  { version: '0123456789abcdef', bytes: 0, files: 1, unpackedBytes: 1 },
  { version: '0123456789abcdef', bytes: 1.5, files: 1, unpackedBytes: 1 },
  { version: '0123456789abcdef', bytes: '1', files: 1, unpackedBytes: 1 },
])('%j says nothing of an archive', (value) => {
  expect(readKeptSite(value)).toBeUndefined();
});

test('what is said of an archive is taken without what does not belong to it', () => {
  const about = { version: '0123456789abcdef', bytes: 1, files: 2, unpackedBytes: 3 };
  expect(readKeptSite({ ...about, more: true })).toEqual(about);
});
