import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { PAGES } from './pages.ts';

for (const path of PAGES) {
  test.describe(path, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, the console is clean, no other host is asked (${colorScheme})`, async ({ browser, baseURL }) => {
        const page = await (await browser.newContext({ colorScheme, baseURL: baseURL! })).newPage();
        const messages: string[] = [];
        const foreign: string[] = [];
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
        });
        await page.goto(path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
        expect(messages).toEqual([]);
        expect(foreign).toEqual([]);
        await page.context().close();
      });
    }

    test('has a strict policy', async ({ request }) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(await (await request.get(path)).text())?.[1] ?? '';
      const directives = Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/ (.*)/).slice(0, 2) as [string, string]));
      expect(directives['default-src']).toBe("'none'");
      for (const name of ['script-src', 'style-src']) {
        expect(directives[name]).toBeDefined();
        expect(directives[name]).not.toContain('unsafe-inline');
        expect(directives[name]!.split(' ').filter((source) => !/^'(self|wasm-unsafe-eval|sha256-[A-Za-z0-9+/=]+)'$/.test(source))).toEqual([]);
      }
      expect(policy).not.toMatch(/https?:|\*/);
    });

    test('never scrolls sideways and stays inside the screen from 320 px', async ({ page }) => {
      for (const width of [320, 390, 600, 768, 960, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });
}
