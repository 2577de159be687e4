import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/** The whole of axe in its shorter form: a page reads it in half the time that `axe.source` takes. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of axe's rules those that depend on colors; what the others say is the same in every scheme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    axe: { run: (context: { include: string[][] }, options: RunOptions) => Promise<AxeResults> };
  }
}

/**
 * What axe finds in a page, or in one part of it, in light and then in dark, a line for each rule with the places in the
 * page: empty is good. All of its rules run in light. The pages have no frames, so axe is put into the page once and needs
 * no help from outside to gather what it found.
 */
export async function findBarriers(page: Page, part = 'html'): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // What passes is not asked for: it takes most of the time to gather.
    const options: RunOptions = { resultTypes: ['violations'], ...(colorScheme === 'light' ? {} : { runOnly: { type: 'rule', values: COLOR_RULES } }) };
    const violations = await page.evaluate(
      async ([within, chosen]) => {
        const results = await window.axe.run({ include: [[within]] }, chosen);
        return results.violations.map(({ id, nodes }) => ({ id, places: nodes.map((node) => node.target.join(' ')) }));
      },
      [part, options] as const,
    );
    found.push(...violations.map(({ id, places }) => `${colorScheme}: ${id}: ${places.join(', ')}`));
  }
  return found;
}
