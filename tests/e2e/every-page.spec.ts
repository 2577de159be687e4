import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { PAGES } from './pages.ts';

for (const path of PAGES) {
  test(`${path}: axe, console, hosts, policy, no sideways scrolling`, async ({ page, baseURL, request }) => {
    const messages: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('request', (sent) => {
      if (!sent.url().startsWith(`${baseURL}/`)) foreign.push(sent.url());
    });
    await page.goto(path);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Of axe's rules only these depend on colors; the others have run in the first scheme.
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
      expect(
        violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`),
        colorScheme,
      ).toEqual([]);
    }
    for (const width of [320, 390, 600, 768, 960, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);

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
}
