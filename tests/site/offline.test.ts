import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/node/list-files.ts';
import type { KeptSite } from '../../src/offline/archive/archive-format.ts';
import { readFrames } from '../../src/offline/archive/read-frames.ts';
import { FORM, listPages, readBuilt, SITE } from './built-site.ts';

const about = JSON.parse(readBuilt('offline/kept.json')) as KeptSite;
const archive = readFileSync(join(SITE, 'offline/kept.bin'));
const files = new Map<string, Buffer>();
for await (const { path, body } of readFrames(new Blob([gunzipSync(archive)]).stream())) files.set(path, Buffer.from(body));

test('the archive for use without network is the one that is announced, and holds the site as it is', () => {
  expect(createHash('sha256').update(archive).digest('hex').slice(0, 16)).toBe(about.version);
  expect([archive.length, files.size]).toEqual([about.bytes, about.files]);
  expect([...files].filter(([path, body]) => !body.equals(readFileSync(join(SITE, path)))).map(([path]) => path)).toEqual([]);
  console.log(`kept on a device: ${about.files} files, ${about.bytes} bytes to load, ${about.unpackedBytes} unpacked`);
});

test('it has every page, and every script, font and file of data', () => {
  const needed = [
    ...listPages(),
    FORM,
    ...listFiles(SITE, '.svg'),
    ...listFiles(SITE, '.pf_fragment'),
    ...listFiles(join(SITE, '_astro')).map((file) => `_astro/${file}`),
  ];
  for (const folder of ['practice', 'search']) needed.push(...listFiles(join(SITE, folder), '.json').map((file) => `${folder}/${file}`));
  expect(needed.filter((file) => !files.has(file))).toEqual([]);
});

/** Bytes of fonts, pictures and the search's program, which are packed already: a site of ten pages is hardly more. */
const PACKED = 150_000;

test('it costs a fifth of what it holds, or less', () => {
  expect(about.bytes - PACKED).toBeLessThan((about.unpackedBytes - PACKED) / 5);
});

test('the worker is of this archive', () => {
  expect(readBuilt('sw.js')).toMatch(
    new RegExp(`^self\\.kept=\\{"version":"${about.version}",.*\\};\\nimportScripts\\("[^"]+/keep-worker-[\\w-]+\\.js"\\);\\n$`),
  );
});

test('no script of a page registers it but that of the page that offers it', () => {
  const scripts = listFiles(join(SITE, '_astro'), '.js').filter((file) => readBuilt(`_astro/${file}`).includes('serviceWorker.register'));
  expect(scripts).toHaveLength(1);
  expect(listPages().filter((file) => readBuilt(file).includes(scripts[0]!))).toEqual(['offline/index.html']);
});
