import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Of axe's rules those that depend on colors; what the others say is the same in every scheme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page, or in one part of it, in light and then in dark, a line for each rule with the places in the
 * page: empty is good. All of its rules run in light. The pages have no frames, so that axe runs where it is (its "legacy
 * mode") and needs no further page to gather what it found.
 */
export async function findBarriers(page: Page, part = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // What passes is not asked for: it takes most of the time to gather.
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .include(part);
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOR_RULES)).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`));
  }
  return found;
}
