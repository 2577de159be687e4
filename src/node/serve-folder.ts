import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createBrotliCompress } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The Content-Type of a static file, by its ending. */
export function contentType(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

/** The file that an address asks for; undefined where there is none, also for an address that cannot be decoded. */
function findFile(folder: string, base: string, address: string): string | undefined {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    const path = decodeURIComponent(pathname.slice(base.length));
    // An encoded slash or backslash could lead out of the folder.
    const file = resolve(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(resolve(folder) + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A folder served on the loopback address. */
export interface FolderServer {
  /** `http://127.0.0.1:port/base/`, with the slash at its end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files on a free loopback port, below `base`, as any static host does: index.html for folders,
 * 404.html for the rest; `compressed` with brotli, but for fonts, which are compressed as they are.
 */
export async function serveFolder(folder: string, base = '/', compressed = false): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const found = findFile(folder, base, request.url ?? '/');
    const file = found ?? join(folder, '404.html');
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader('Content-Type', contentType(file));
    const content = createReadStream(file).on('error', () => response.end());
    if (compressed && extname(file) !== '.woff2') {
      response.setHeader('Content-Encoding', 'br');
      content.pipe(createBrotliCompress()).pipe(response);
    } else content.pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
