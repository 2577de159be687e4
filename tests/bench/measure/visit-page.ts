import type { Browser } from 'playwright';

/** What a browser that knows nothing of a site loads for one page. */
export interface Visit {
  requests: number;
  /** Bytes on the wire with their headers: brotli, but for fonts. */
  bytes: number;
  /** Of these, script. */
  script: number;
}

/** Milliseconds without a request after which a visit is over: some pages fetch ahead only when the browser has been idle. */
const QUIET = 2_000;

/** Visits a page with an empty cache, until nothing has been loaded for two seconds; what a page fetches ahead by itself is counted too. */
export async function visitPage(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const scripts = new Set<string>();
    const visit: Visit = { requests: 0, bytes: 0, script: 0 };
    session.on('Network.requestWillBeSent', ({ request }) => (visit.requests += request.url.startsWith('http') ? 1 : 0));
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.mimeType.includes('javascript')) scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      visit.bytes += encodedDataLength;
      if (scripts.has(requestId)) visit.script += encodedDataLength;
    });
    let last = performance.now();
    session.on('Network.requestWillBeSent', () => (last = performance.now()));
    session.on('Network.loadingFinished', () => (last = performance.now()));
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) throw new Error(`${address} answers ${response?.status()}.`);
    while (performance.now() - last < QUIET) await page.waitForTimeout(100);
    return visit;
  } finally {
    await context.close();
  }
}
