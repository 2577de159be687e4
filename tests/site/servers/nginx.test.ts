import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/node/list-files.ts';
import { listForeign } from '../../../src/site/output-mark.ts';
import { BASE, SITE } from '../built-site.ts';
import { ask, policiesOf, type Answer } from './ask.ts';
import { adaptExample, EXAMPLE, startNginx, type NginxServer } from './nginx.ts';
import { cacheOf, COMPRESSED, HASHED, HIDDEN, IMMUTABLE, REVALIDATED, SECURITY, TRANSPORT, TYPES } from './rules.ts';
import { findWrk, loadPages } from './wrk.ts';

let server: NginxServer;
const origin = (): string => server.address.slice(0, -BASE.length);
const get = (file: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => ask(origin(), BASE + encodeURI(file), { method, headers });
const foreign = new Set(listForeign(SITE));
/** What the build wrote, without what somebody put beside it. */
const files = listFiles(SITE).filter((file) => !foreign.has(file.split('/')[0]!));
const shown = files.filter((file) => !HIDDEN.has(file) && !file.endsWith('index.html') && file !== '404.html');
const pages = files.filter((file) => file.endsWith('index.html')).map((file) => file.slice(0, -'index.html'.length));

/** One file of each ending in each first folder, so that each rule is asked; the largest, as small files are not compressed. */
const kinds = [...Map.groupBy(shown, (file) => `${HASHED.find((folder) => file.startsWith(folder)) ?? ''}*${extname(file)}`)].map(
  ([kind, members]) => [kind, members.toSorted((a, b) => statSync(join(SITE, b)).size - statSync(join(SITE, a)).size)[0]!] as const,
);

beforeAll(async () => {
  server = await startNginx(SITE, BASE);
});
afterAll(async () => {
  await server?.close();
});

test('every ending of the built site has a type', () => {
  expect([...new Set(shown.map((file) => extname(file)))].filter((ending) => TYPES[ending] === undefined)).toEqual([]);
});

test.each(kinds)('%s is sent whole with its type, its caching and the headers of security: %s', async (_, file) => {
  const answer = await get(file);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe(TYPES[extname(file)]);
  expect(policiesOf(answer)).toEqual({ ...SECURITY, 'cache-control': cacheOf(file) });
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.body.equals(readFileSync(join(SITE, file)))).toBe(true);
});

test.each(kinds)('%s is compressed where that makes it smaller: %s', async (_, file) => {
  const answer = await get(file, { 'Accept-Encoding': 'gzip' });
  const small = statSync(join(SITE, file)).size < 256;
  if (!COMPRESSED.has(extname(file)) || small) {
    expect(answer.headers['content-encoding']).toBeUndefined();
    return;
  }
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(answer.headers.vary).toBe('Accept-Encoding');
  expect(policiesOf(answer)).toEqual({ ...SECURITY, 'cache-control': cacheOf(file) });
  expect(gunzipSync(answer.body).equals(readFileSync(join(SITE, file)))).toBe(true);
  // And whoever does not take it is known to a cache between as one who does not.
  expect((await get(file)).headers.vary).toBe('Accept-Encoding');
});

test('every page and every file of the site is served, by its address', async () => {
  const wrong: string[] = [];
  for (const path of [...pages, ...shown]) {
    const { status, headers } = await get(path, {}, 'HEAD');
    const type = TYPES[path === '' || path.endsWith('/') ? '.html' : extname(path)];
    const cache = cacheOf(path);
    if (status !== 200 || headers['content-type'] !== type || headers['cache-control'] !== cache) wrong.push(`${path}: ${status} ${headers['content-type']}`);
  }
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(3);
});

describe('a page', () => {
  test('is sent by its folder, with the same headers as a file', async () => {
    const answer = await get('');
    expect([answer.status, answer.headers['content-type'], answer.headers['server']]).toEqual([200, TYPES['.html'], 'nginx']);
    expect(policiesOf(answer)).toEqual({ ...SECURITY, 'cache-control': REVALIDATED });
    expect(answer.body.toString()).toBe(readFileSync(join(SITE, 'index.html'), 'utf8'));
  });

  test('costs a 304 when it is as it was, plain and compressed, by its tag and by its date', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const { headers } = await get('', { 'Accept-Encoding': encoding });
      const again = await get('', { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag! });
      expect([encoding, again.status, again.body.length]).toEqual([encoding, 304, 0]);
      expect(policiesOf(again)).toEqual({ ...SECURITY, 'cache-control': REVALIDATED });
      const later = await get('', { 'Accept-Encoding': encoding, 'If-Modified-Since': headers['last-modified']! });
      expect([encoding, later.status]).toEqual([encoding, 304]);
      const other = await get('', { 'Accept-Encoding': encoding, 'If-None-Match': '"0-0"' });
      expect([encoding, other.status]).toEqual([encoding, 200]);
    }
  });

  test('is not sent to HEAD, which gets its headers', async () => {
    const [whole, head] = [await get(''), await get('', {}, 'HEAD')];
    expect(head.body.length).toBe(0);
    const { date: _, connection: __, ...expected } = whole.headers;
    expect(head.headers).toMatchObject(expected);
  });

  test('has one address: without the slash at its end it leads there, at the same host, with what was asked', async () => {
    const page = pages.find((path) => path !== '')!.slice(0, -1);
    for (const query of ['', '?q=a&b=%2F']) {
      const answer = await ask(origin(), BASE + page + query);
      expect([answer.status, answer.headers.location]).toEqual([301, `${BASE}${page}/${query}`]);
      expect(policiesOf(answer)).toMatchObject(SECURITY);
    }
    const doubled = await ask(origin(), `/${BASE}${page}`);
    expect([doubled.status, doubled.headers.location]).toEqual([301, `${BASE}${page}/`]);
  });
});

describe('what is not there', () => {
  const missing = (): string[] => [
    'nothing/',
    'nothing',
    'nothing.md',
    ...HASHED.map((folder) => `${folder}gone.js`),
    ...HASHED,
    '_astro',
    ...HIDDEN,
    '.well-known/nothing',
  ];

  test('is answered with the page for it, which is never kept, and with status 404', async () => {
    const page = readFileSync(join(SITE, '404.html'), 'utf8');
    const redirects = new Set(['_astro']);
    for (const path of missing()) {
      const answer = await get(path);
      if (redirects.has(path)) {
        expect([path, answer.status, answer.headers.location]).toEqual([path, 301, `${BASE}${path}/`]);
        continue;
      }
      expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, TYPES['.html']]);
      expect([path, policiesOf(answer)]).toEqual([path, { ...SECURITY, 'cache-control': REVALIDATED }]);
      expect(answer.body.toString() === page).toBe(true);
    }
  });

  test.each([
    '../../../etc/passwd',
    '..%2f..%2f..%2fetc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '..\\..\\etc\\passwd',
    '_astro/../../../../etc/passwd',
    '%00',
    '%zz',
  ])('nothing outside of the site: %s', async (path) => {
    const answer = await ask(origin(), BASE + path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain('root:');
    expect(answer.body.toString()).not.toMatch(/nginx\/\d/);
    if (answer.status === 404) expect(policiesOf(answer)).toEqual({ ...SECURITY, 'cache-control': REVALIDATED });
  });

  test('what is neither GET nor HEAD is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get('', {}, method);
      expect([method, answer.status]).toEqual([method, 405]);
      expect(policiesOf(answer)).toMatchObject(SECURITY);
    }
  });
});

test('a part of a large file can be asked for, and one that it does not have is refused', async () => {
  const whole = readFileSync(join(SITE, 'offline/kept.bin'));
  const part = await get('offline/kept.bin', { Range: 'bytes=1000-1999', 'Accept-Encoding': 'gzip' });
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 1000-1999/${whole.length}`]);
  expect(part.body.equals(whole.subarray(1000, 2000))).toBe(true);
  expect(policiesOf(part)).toEqual({ ...SECURITY, 'cache-control': REVALIDATED });
  const beyond = await get('offline/kept.bin', { Range: `bytes=${whole.length}-` });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
});

test('the worker of the site is never kept longer than a visit', async () => {
  expect((await get('sw.js')).headers['cache-control']).toBe(REVALIDATED);
  expect((await get(files.find((file) => file.startsWith('_astro/keep-worker'))!)).headers['cache-control']).toBe(IMMUTABLE);
});

describe('with a certificate', () => {
  let secure: NginxServer;
  beforeAll(async () => {
    secure = await startNginx(SITE, BASE, { tls: true });
  });
  afterAll(async () => {
    await secure?.close();
  });

  test('the lines of the example for it hold, and browsers are told to come back through TLS', async () => {
    const answer = await ask(new URL(secure.secureAddress).origin, BASE);
    expect(answer.status).toBe(200);
    expect(policiesOf(answer)).toEqual({ ...SECURITY, 'strict-transport-security': TRANSPORT, 'cache-control': REVALIDATED });
  });

  test('who comes without is sent there, with the path and what was asked', async () => {
    const answer = await ask(new URL(secure.address).origin, `${BASE}search/?q=a`);
    expect([answer.status, answer.headers.location]).toEqual([301, `https://127.0.0.1${BASE}search/?q=a`]);
    expect(answer.headers['strict-transport-security']).toBeUndefined();
  });
});

test('an example that lost a line which tests change is named', () => {
  const text = readFileSync(EXAMPLE, 'utf8').replace('root /var/www/answerpack;', '');
  expect(() => adaptExample(text, { base: '/', root: '/site', ports: { plain: 1, secure: 2 } })).toThrow(
    `${EXAMPLE} has no root /var/www/answerpack; any more: change what the test adapts of it.`,
  );
});

test('many readers at once get pages without an error, however long they wait, and nginx notes none', async () => {
  const { requests, failures } = await loadPages(findWrk(), server.address, pages, { seconds: 2, connections: 32, timeout: 60 });
  expect(failures).toEqual([]);
  expect(requests).toBeGreaterThan(0);
  const noted = server
    .errors()
    .split('\n')
    .filter((line) => /\[(crit|alert|emerg)\]/.test(line));
  expect(noted).toEqual([]);
});

describe('what is missing is named, with the package that brings it', () => {
  test('nginx', async () => {
    const message = 'nginx is not on this machine: the Debian package nginx brings it (apt-get install nginx).';
    await expect(startNginx(SITE, BASE, { program: 'no-such-nginx' })).rejects.toThrow(new Error(message));
  });

  test('wrk', () => {
    expect(() => findWrk('/nowhere')).toThrow(new Error('wrk is not on this machine: the Debian package wrk brings it (apt-get install wrk).'));
  });
});

test('an nginx that does not start says why in its own words', async () => {
  await expect(startNginx('/no"where', '/')).rejects.toThrow(/^nginx ended with 1 before it served anything:\n.*\[emerg\]/s);
});
