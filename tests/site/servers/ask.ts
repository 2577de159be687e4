import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { request as secureRequest } from 'node:https';
import { SECURITY } from './rules.ts';

/** An answer as it came, neither followed nor unpacked. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it is written, dots and all; `origin` is `http://127.0.0.1:port`. A test's own certificate is believed. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  const send = protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    send({ hostname, port, path, method, headers, agent: false, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

/** The headers of security that an answer has, and its Cache-Control. */
export function policiesOf({ headers }: Answer): Record<string, unknown> {
  const names = [...Object.keys(SECURITY), 'strict-transport-security', 'cache-control'];
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
