import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { contentType } from '../../node/serve-folder.ts';
import { cutWeight, useStaticFonts } from './static-fonts.ts';

/** Complete address of a built page, as its canonical link says; undefined where it has none. */
export function readCanonical(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

/**
 * Answers a browser page's requests below the site's address from the folder that holds the site, so that what is printed
 * links to where the site will be; every other request is refused, none leaves the machine. Pages get fonts of single weights, which
 * their policy does not know: the browser has to be told to pass it by.
 */
export async function answerFromFolder(page: Page, folder: string, siteAddress: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const [url = '', query = ''] = route.request().url().split(/[?#]/);
    if (!url.startsWith(siteAddress)) return route.abort();
    const path = decodeURIComponent(url.slice(siteAddress.length));
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    const body = readFileSync(file);
    const weight = Number(new URLSearchParams(query).get('weight'));
    if (weight > 0) return route.fulfill({ contentType: 'font/woff2', body: await cutWeight(url, body, weight) });
    return route.fulfill({ contentType: contentType(file), body: file.endsWith('.html') ? useStaticFonts(body.toString()) : body });
  });
}
