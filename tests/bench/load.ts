/** How many pages a second nginx gives out by the shipped example, plain and compressed while they are read; fails on any error, as 1,000 a second must not bring one. */
import { listPages, addressOf, BASE, SITE } from '../site/built-site.ts';
import { startNginx } from '../site/servers/nginx.ts';
import { findWrk, loadPages } from '../site/servers/wrk.ts';

const SECONDS = 10;
const CONNECTIONS = 64;
/** Pages a second that a server on two cores must give. */
const WANTED = 1000;

const wrk = findWrk();
const server = await startNginx(SITE, BASE, { workers: 2 });
try {
  const pages = listPages()
    .filter((file) => file !== '404.html')
    .map((file) => addressOf(file).slice('./'.length));
  console.log(`${pages.length} pages from nginx on the loopback address, ${CONNECTIONS} connections, ${SECONDS} s each`);
  for (const gzip of [false, true]) {
    const load = await loadPages(wrk, server.address, pages, { seconds: SECONDS, connections: CONNECTIONS, gzip });
    const times = [load.median, load.slow, load.slowest].map((time) => time.toFixed(1)).join(' / ');
    console.log(
      `${gzip ? 'compressed' : 'plain'}: ${load.requests} pages, ${load.perSecond.toFixed(0)} a second, ${(load.bytesPerSecond / 1e6).toFixed(0)} MB/s; ` +
        `half within / 99 of 100 within / slowest: ${times} ms; ${load.failures.length === 0 ? 'no error' : load.failures.join(', ')}`,
    );
    if (load.failures.length > 0) process.exitCode = 1;
    if (load.perSecond < WANTED) {
      console.log(`That is less than ${WANTED} pages a second.`);
      process.exitCode = 1;
    }
  }
  const noted = server.errors();
  if (noted !== '') {
    console.log(`nginx noted:\n${noted}`);
    process.exitCode = 1;
  }
} finally {
  await server.close();
}
