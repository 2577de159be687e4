import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../../lab/run-tool.ts';

/** The example that readers are given. */
export const EXAMPLE = fileURLToPath(new URL('../../../.github/hosting/nginx.conf', import.meta.url));

/** A real nginx that serves a built site by the example. */
export interface NginxServer {
  /** `http://127.0.0.1:port/base/`. */
  address: string;
  /** The same through TLS, where it was asked for. */
  secureAddress: string;
  /** What nginx wrote of errors so far. */
  errors(): string;
  close(): Promise<void>;
}

interface Ports {
  plain: number;
  secure: number;
}

/**
 * The example as it is run in a test: another port, root and certificate, and the site's path; all else is as shipped. Throws
 * where a line that has to be changed is not in it.
 */
export function adaptExample(text: string, { base, root, ports, certificate }: { base: string; root: string; ports: Ports; certificate?: string }): string {
  const replace = (from: string | RegExp, to: string): void => {
    let found = false;
    text = text.replaceAll(from, () => {
      found = true;
      return to;
    });
    if (!found) throw new Error(`${EXAMPLE} has no ${String(from)} any more: change what the test adapts of it.`);
  };
  if (certificate !== undefined) {
    replace(/(?<=^ +)#(?=listen|ssl_|if)/gm, '');
    replace(/(?<=ssl_certificate )\S+(?=;)/g, `${certificate}.crt`);
    replace(/(?<=ssl_certificate_key )\S+(?=;)/g, `${certificate}.key`);
  }
  replace(/^ +#?listen \[::\].*\n/gm, '');
  replace(/(?<=^ +listen )80(?= )/gm, `127.0.0.1:${ports.plain}`);
  if (certificate !== undefined) replace(/(?<=^ +listen )443(?= )/gm, `127.0.0.1:${ports.secure}`);
  replace('root /var/www/answerpack;', `root "${root}";`);
  replace('~^/', `~^${base}`);
  replace(' /404.html;', ` ${base}404.html;`);
  return text;
}

/** What Debian's nginx.conf has around the example, with places of its own for all that is written. */
function writeAround(folder: string, example: string, workers: number): string {
  const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`);
  return [
    `daemon off; worker_processes ${workers}; pid ${folder}/pid; error_log ${folder}/errors;`,
    // As root, nginx hands its work to a user who may not read the folder of a test.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events { worker_connections 768; }',
    'http {',
    'sendfile on; tcp_nopush on; access_log off; include /etc/nginx/mime.types; default_type application/octet-stream; gzip on;',
    ...written,
    `include ${example};`,
    '}\n',
  ].join('\n');
}

/** So many free ports of the loopback address. */
async function findPorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Starts nginx; throws with its own words where it does not start, and says which package brings it where it is missing. */
export async function startNginx(site: string, base: string, { tls = false, workers = 1, program = 'nginx' } = {}): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-nginx-'));
  const [plain = 0, secure = 0] = await findPorts(2);
  const root = base === '/' ? site : join(folder, 'root');
  if (base !== '/') {
    mkdirSync(join(root, base, '..'), { recursive: true });
    symlinkSync(site, join(root, base.slice(0, -1)));
  }
  const certificate = join(folder, 'certificate');
  if (tls) await makeCertificate(certificate);
  const example = adaptExample(readFileSync(EXAMPLE, 'utf8'), { base, root, ports: { plain, secure }, ...(tls ? { certificate } : {}) });
  writeFileSync(join(folder, 'example.conf'), example);
  writeFileSync(join(folder, 'nginx.conf'), writeAround(folder, join(folder, 'example.conf'), workers));
  const errors = (): string => readFileSync(join(folder, 'errors'), 'utf8');
  closeSync(openSync(join(folder, 'errors'), 'a'));
  const server = await start(folder, program).catch((error: unknown) => {
    const said = errors();
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`.trim());
  });
  return {
    address: `http://127.0.0.1:${plain}${base}`,
    secureAddress: `https://127.0.0.1:${secure}${base}`,
    errors,
    close: async () => {
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, program: string): Promise<ChildProcess> {
  // Debian has it where the PATH of a plain user does not look.
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], { stdio: 'ignore', env });
  // A test that is broken off must leave none running.
  const kill = (): boolean => server.kill();
  process.once('exit', kill);
  server.on('exit', () => process.off('exit', kill));
  let end: string | undefined;
  server.on('error', () => (end = 'nginx is not on this machine: the Debian package nginx brings it (apt-get install nginx).'));
  server.on('exit', (code) => (end ??= `nginx ended with ${code} before it served anything:`));
  // It writes its id when its ports are open.
  while (!existsSync(join(folder, 'pid'))) {
    if (end !== undefined) throw new Error(end);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return server;
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.on('exit', () => resolve());
    server.kill();
  });
}

async function makeCertificate(path: string): Promise<void> {
  const values = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'];
  const { status, stderr } = await runTool('openssl', [...values, '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', `${path}.key`, '-out', `${path}.crt`]);
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
}
