import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../node/list-files.ts';
import { makeStyleFitter } from './fit-styles.ts';

/**
 * After a build, leaves in each page one style sheet with what that page uses, and a policy with the hashes of that page.
 * Astro gives a page the styles of every component that its route imports, and the hashes of the whole site.
 */
export default function pageStyles(): AstroIntegration {
  return {
    name: 'answerpack-page-styles',
    hooks: {
      'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        const read = (ending: string): string =>
          listFiles(folder, ending)
            .map((file) => readFileSync(join(folder, file), 'utf8'))
            .join('\n');
        const fit = makeStyleFitter(read('.js'), read('.css'));
        for (const file of listFiles(folder, '.html')) {
          const path = join(folder, file);
          writeFileSync(path, fit(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
