/** How long a key takes until its results are shown, with the processor slowed four times: the median and the slowest of one run. */
import { chromium } from 'playwright';
import { BROWSER_FLAGS, findBrowser } from '../../src/node/browser.ts';
import { serveFolder } from '../../src/node/serve-folder.ts';
import { BASE, SITE } from '../site/built-site.ts';

/** What is typed, each from an empty field. */
const TYPED = ['how does it work in production', 'terrafrom state lokc', 'why is it slow and who decides that'];
/** How many times slower than this machine. */
const SLOWED = 4;
/** Between two keys, in milliseconds, as a quick typist has them. */
const PAUSE = 120;

const server = await serveFolder(SITE, BASE);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: [...BROWSER_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${server.address}search/`);
  const box = page.getByRole('searchbox');
  // Loads everything once: what is measured is the key, not the network.
  await box.fill(TYPED[0]!);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const times: number[] = ((globalThis as unknown as { times: number[] }).times = []);
    let typed = 0;
    document.addEventListener('input', () => (typed = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (typed > 0) times.push(performance.now() - typed);
      typed = 0;
    }).observe(document.querySelector('[data-search-results]')!, { childList: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  for (const text of TYPED) {
    await box.fill('');
    await box.pressSequentially(text, { delay: PAUSE });
  }
  const times = (await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)).toSorted((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0);
  console.log(`${times.length} keys, slowed ${SLOWED} times: median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, slowest ${at(1)} ms`);
} finally {
  await browser.close();
  await server.close();
}
