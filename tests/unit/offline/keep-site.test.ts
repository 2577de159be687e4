import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptSite } from '../../../src/offline/archive/archive-format.ts';
import { writeFrame } from '../../../src/offline/archive/write-frames.ts';
import { answerKept, isForSite } from '../../../src/offline/kept/answer-kept.ts';
import { KeepFault } from '../../../src/offline/kept/keep-fault.ts';
import { keepSite } from '../../../src/offline/kept/keep-site.ts';
import { cacheName, deleteOwnCaches, listRecords, toKey } from '../../../src/offline/kept/kept-cache.ts';
import type { KeepNews } from '../../../src/offline/kept/messages.ts';
import { MadeCaches } from './made-caches.ts';

const BASE = '/answers/';
const ORIGIN = 'https://bakery.example';

/** An archive of some files and what is said of it. */
function makeArchive(files: Record<string, string>): { archive: Uint8Array<ArrayBuffer>; site: KeptSite } {
  const entries = Object.entries(files).map(([path, text]) => ({ path, type: 'text/html', body: Buffer.from(text) }));
  const archive = new Uint8Array(gzipSync(Buffer.concat([...writeFrame(entries)])));
  const version = createHash('sha256').update(archive).digest('hex').slice(0, 16);
  return { archive, site: { version, bytes: archive.length, files: entries.length, unpackedBytes: 1 } };
}

const { archive, site } = makeArchive({
  'index.html': 'home',
  'questions/a/index.html': 'a',
  'lab/a b#ü.html': 'odd',
  'offline/not-kept/index.html': 'not kept',
});
const NAME = cacheName(BASE, site.version);
let made: MadeCaches;

/** Keeps the site from a server that answers so; gives the fault that came of it. */
async function keep(answer: () => Response | Promise<Response>, of: KeptSite = site, stop = new AbortController()): Promise<KeepFault | undefined> {
  vi.stubGlobal('fetch', vi.fn(answer));
  return keepSite(of, BASE, { stop: stop.signal, tell: (said) => news.push(said) }).then(
    () => undefined,
    (fault: unknown) => fault as KeepFault,
  );
}

let news: KeepNews[] = [];

beforeEach(() => {
  news = [];
  made = new MadeCaches(ORIGIN);
  vi.stubGlobal('caches', made);
});

describe('keeping', () => {
  test('puts every file where a request finds it, tells how far it is, and says at the end that it is whole', async () => {
    expect(await keep(() => new Response(archive))).toBeUndefined();
    expect(made.paths(NAME)).toEqual([
      '/answers/',
      '/answers/lab/a%20b%23%C3%BC.html',
      '/answers/offline/kept-here',
      '/answers/offline/not-kept/',
      '/answers/questions/a/',
    ]);
    expect(news[0]).toEqual({ news: 'loading', loaded: archive.length, total: archive.length });
    expect(news.at(-1)).toEqual({ news: 'unpacking', done: 4, total: 4 });
    expect(await listRecords(BASE)).toMatchObject([site]);
  });

  test('asks for its own version, past all caches', async () => {
    await keep(() => new Response(archive));
    expect(fetch).toHaveBeenCalledWith(`/answers/offline/kept.bin?${site.version}`, expect.objectContaining({ cache: 'no-store' }));
  });

  test('leaves a version that is whole as it is, and loads nothing', async () => {
    await keep(() => new Response(archive));
    const [before] = await listRecords(BASE);
    expect(await keep(() => new Response('', { status: 500 }))).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
    expect(await listRecords(BASE)).toEqual([before]);
  });

  test('begins anew what was left half', async () => {
    await (await made.open(NAME)).put('/answers/old', new Response('old'));
    expect(await keep(() => new Response(archive))).toBeUndefined();
    expect(made.paths(NAME)).not.toContain('/answers/old');
  });

  test.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['status', () => new Response('', { status: 500 })],
    ['damaged', () => new Response(archive.subarray(0, 60))],
    ['damaged', () => new Response(new Blob([archive, archive]))],
    ['damaged', () => new Response(makeArchive({ 'index.html': 'other' }).archive)],
    ['offline', () => new Response(breakOff())],
  ] as const)('ends as %s, and leaves nothing', async (kind, answer) => {
    const fault = await keep(answer);
    expect(fault).toBeInstanceOf(KeepFault);
    expect(fault?.kind).toBe(kind);
    expect(await made.keys()).toEqual([]);
  });

  test('says what the server answered', async () => {
    expect((await keep(() => new Response('', { status: 503 })))?.status).toBe(503);
  });

  test.each([
    ['full', 'QuotaExceededError'],
    ['refused', 'SecurityError'],
  ] as const)('ends as %s where a file can not be written, and leaves nothing', async (kind, error) => {
    made.failAfter = { puts: 2, error: new DOMException('no', error) };
    expect((await keep(() => new Response(archive)))?.kind).toBe(kind);
    expect(await made.keys()).toEqual([]);
  });

  test('ends as damaged where the archive has fewer files than was said', async () => {
    expect((await keep(() => new Response(archive), { ...site, files: 5 }))?.kind).toBe('damaged');
    expect(await made.keys()).toEqual([]);
  });

  test('ends as stopped where its reader stops it', async () => {
    const stop = new AbortController();
    const hangs = (): Promise<Response> => new Promise((_, reject) => stop.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    const ended = keep(hangs, site, stop);
    setTimeout(() => stop.abort(), 10);
    expect((await ended)?.kind).toBe('stopped');
  });

  test('waits a minute for a network that is silent, and no longer', async () => {
    vi.useFakeTimers();
    const isSilent = (_address: unknown, options?: RequestInit): Promise<Response> =>
      new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    let kind: string | undefined;
    void keep(isSilent as () => Promise<Response>).then((fault) => (kind = fault?.kind));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(kind).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(kind).toBe('offline');
    vi.useRealTimers();
  });
});

function breakOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(archive.subarray(0, 20)),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
}

describe('caches', () => {
  test('of other sites are not this one’s', async () => {
    for (const name of ['answerpack / 1', 'answerpack /answers/more/ 1', 'answerpack /answers/ 1', 'answerpack /answers/ 2', 'else']) await made.open(name);
    expect(await deleteOwnCaches(BASE, 'answerpack /answers/ 2')).toBe(1);
    expect(await made.keys()).toEqual(['answerpack / 1', 'answerpack /answers/more/ 1', 'answerpack /answers/ 2', 'else']);
    expect(await deleteOwnCaches('/')).toBe(1);
  });

  test('are not made by being asked for', async () => {
    expect(await listRecords(BASE)).toEqual([]);
    expect(await made.keys()).toEqual([]);
  });
});

test.each([
  ['/answers/x/index.html', '/answers/x/'],
  ['/answers/index.html', '/answers/'],
  ['/answers/my-index.html', '/answers/my-index.html'],
  ['/answers/%6Beep/', '/answers/keep/'],
  ['/answers/a@b/', '/answers/a%40b/'],
  ['/answers/a%2Fb', '/answers/a%2Fb'],
  ['/answers/%', undefined],
])('%s is known as %s', (path, key) => {
  expect(toKey(path)).toBe(key);
});

describe('a request', () => {
  const address = new URL(`${ORIGIN}${BASE}`);
  /** Node makes no requests for pages. */
  const ask = (path: string, mode = 'cors'): Request => ({ url: `${ORIGIN}${path}`, mode }) as Request;
  const answer = (request: Request): Promise<Response> => answerKept(request, { site: address, cache: NAME });

  beforeEach(async () => {
    await keep(() => new Response(archive));
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
  });

  test.each(['/answers/questions/a/', '/answers/questions/a/?words=x', '/answers/questions/a/index.html'])('%s gets what is kept', async (path) => {
    expect(await (await answer(ask(path))).text()).toBe('a');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('for a folder without its slash is sent on, with its query', async () => {
    const response = await answer(ask('/answers/questions/a?words=x'));
    expect([response.status, response.headers.get('Location')]).toEqual([302, `${ORIGIN}/answers/questions/a/?words=x`]);
  });

  test('for what is not kept gets the network', async () => {
    vi.mocked(fetch).mockResolvedValue(new Response('from the network', { status: 404 }));
    expect((await answer(ask('/answers/b', 'navigate'))).status).toBe(404);
    expect(made.paths(NAME)).toHaveLength(5);
  });

  test('for a page that is neither kept nor to be had gets one that says so', async () => {
    const response = await answer(ask('/answers/b/', 'navigate'));
    expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([503, 'text/html', 'not kept']);
  });

  test('for a file that is neither kept nor to be had fails as it would without a worker', async () => {
    await expect(answer(ask('/answers/b.json'))).rejects.toThrow('Failed to fetch');
  });

  test('fails, too, where the cache is gone', async () => {
    await made.delete(NAME);
    await expect(answer(ask('/answers/', 'navigate'))).rejects.toThrow('Failed to fetch');
    expect(await made.keys()).toEqual([]);
  });

  test.each([
    ['GET', '/answers/', {}, true],
    ['GET', '/answers/x?y', {}, true],
    ['GET', '/', {}, false],
    ['GET', '/answers', {}, false],
    ['GET', '/answers-more/', {}, false],
    ['HEAD', '/answers/', {}, false],
    ['POST', '/answers/', {}, false],
    ['GET', '/answers/', { Range: 'bytes=0-1' }, false],
  ] as const)('%s %s %j is for the site: %s', (method, path, headers, isFor) => {
    expect(isForSite(new Request(`${ORIGIN}${path}`, { method, headers }), address)).toBe(isFor);
    expect(isForSite(new Request(`https://other.example${path}`, { method, headers }), address)).toBe(false);
  });
});
