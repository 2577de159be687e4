/**
 * First and largest paint of the site's page types on slow 4G, beside the same page as bare HTML: ratios of one run, with
 * requests, bytes that came before the page was complete, and how much moved.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { BROWSER_FLAGS, findBrowser } from '../../src/node/browser.ts';
import { serveFolder } from '../../src/node/serve-folder.ts';
import { BASE, PACK, SITE } from '../site/built-site.ts';

/**
 * Lighthouse's slow 4G as its DevTools throttling has it: each request waits 3.75 round trips of 150 ms, as many as a name,
 * a connection and its keys take, and 1.6 Mbit/s become 90 % of that. Milliseconds, and bytes a second.
 */
const LATENCY = 150 * 3.75;
const THROUGHPUT = (1.6 * 1024 * 1024 * 0.9) / 8;
/** How many times slower than this machine: not at all, and as Lighthouse slows a desk's processor to a phone's. */
const SLOWED = [1, 4];
const RUNS = Number(process.env['BENCH_RUNS'] ?? 7);

interface Seen {
  largest: number;
  shift: number;
  /** What moved: for each shift the element, and where it was and is. */
  moved: string[];
}

interface Measured extends Seen {
  first: number;
  requests: number;
  bytes: number;
}

/** An entry of the browser's layout-shift, which TypeScript's own types do not have. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

async function measure(browser: Browser, address: string, slowed: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY, downloadThroughput: THROUGHPUT, uploadThroughput: THROUGHPUT });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(() => {
    const seen: Seen = { largest: 0, shift: 0, moved: [] };
    (globalThis as unknown as { seen: Seen }).seen = seen;
    new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1)!.startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        seen.shift += entry.value;
        for (const { node, previousRect: from, currentRect: to } of entry.sources)
          seen.moved.push(`${node instanceof Element ? node.outerHTML.slice(0, 60) : String(node?.textContent)}: ${[from.x, from.y]} to ${[to.x, to.y]}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: 'networkidle' });
  const paints = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...(globalThis as unknown as { seen: Seen }).seen,
  }));
  await context.close();
  return { ...paints, requests, bytes };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The page's text and nothing else of it: no style, script, font or picture. */
function toBareHtml(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<(?:link|img|meta http-equiv)[^>]*>/g, '')
    .replaceAll(/ hidden(?=[\s>])/g, ' data-hidden');
}

const question = new URL(PACK.questions[0]!.address).pathname.slice(BASE.length);
const paths = ['', question, 'topics/', 'architecture/', 'search/', 'sheets/', 'plans/'];
const bare = mkdtempSync(join(tmpdir(), 'answerpack-bare-'));
const files = await Promise.all([serveFolder(SITE, BASE, true), serveFolder(bare, '/', true)]);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: [...BROWSER_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) });
try {
  for (const path of paths) {
    writeFileSync(join(bare, 'index.html'), toBareHtml(readFileSync(join(SITE, path, 'index.html'), 'utf8')));
    for (const slowed of SLOWED) {
      const ours: Measured[] = [];
      const theirs: Measured[] = [];
      // In turns, so that what else the machine does is the same for both.
      for (let run = 0; run < RUNS; run += 1) {
        ours.push(await measure(browser, files[0].address + path, slowed));
        theirs.push(await measure(browser, files[1].address, slowed));
      }
      const ratio = (what: 'first' | 'largest'): string => (median(ours.map((one) => one[what])) / median(theirs.map((one) => one[what]))).toFixed(2);
      const { requests, bytes } = ours.at(-1)!;
      console.log(
        `/${path}, processor ${slowed} times slower: first paint ${ratio('first')}, largest ${ratio('largest')} of bare HTML; moved ${Math.max(...ours.map((one) => one.shift)).toFixed(3)}; ${requests} requests, ${bytes} bytes with fonts`,
      );
      for (const what of new Set(ours.flatMap(({ moved }) => moved))) console.log(`  ${what}`);
    }
  }
} finally {
  await browser.close();
  await Promise.all(files.map((server) => server.close()));
  rmSync(bare, { recursive: true, force: true });
}
