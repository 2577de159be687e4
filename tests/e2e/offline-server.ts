import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from '../../src/node/serve-folder.ts';

/** How a server answers for one file in another way than it should. */
export interface Fault {
  /** Answers with this error. */
  status?: number;
  /** Sends so many bytes, then waits for `letGo()`. */
  pauseAfter?: number;
  /** Sends so many bytes, then breaks the connection. */
  breakAfter?: number;
  /** Sends something else than the file holds. */
  change?: (body: Buffer) => Buffer;
}

/** A server of a built site below /answers/ that can be closed and opened again, switch to another version, and answer wrongly. */
export class OfflineServer {
  /** The site that is served. */
  folder: string;
  /** Faults by the path of a file below the site. */
  readonly faults = new Map<string, Fault>();
  /** Paths of what was asked for, since the last `asked.length = 0`. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  #port = 0;
  #letGo: (() => void)[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/answers/`;
  }

  /** Opens the server, the second time at the same port. */
  async open(): Promise<void> {
    this.#server = createServer((request, response) => this.#answer(request.url ?? '/', response));
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Closes the server and breaks its connections: to a browser the network is gone. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    this.#server?.closeAllConnections();
    await closed;
  }

  /** Lets what was paused go on. */
  letGo(): void {
    for (const go of this.#letGo.splice(0)) go();
  }

  #answer(address: string, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname).slice('/answers/'.length);
    this.asked.push(path);
    const file = join(this.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const { status, pauseAfter, breakAfter, change } = this.faults.get(path) ?? {};
    if (status !== undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(status ?? 404).end('No such page.');
    const whole = readFileSync(file);
    const body = change?.(whole) ?? whole;
    response.setHeader('Content-Type', contentType(file));
    if (pauseAfter !== undefined) {
      response.write(body.subarray(0, pauseAfter));
      this.#letGo.push(() => response.end(body.subarray(pauseAfter)));
    } else if (breakAfter !== undefined) {
      response.setHeader('Content-Length', body.length);
      response.write(body.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), 50));
    } else response.end(body);
  }
}
