import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from 'playwright';
import { refuse } from '../findings/refuse.ts';
import { BROWSER_FLAGS, describeNoBrowser, findBrowser } from '../node/browser.ts';
import { outputDirectory } from '../node/environment.ts';
import { answerFromFolder, readCanonical } from './answer-from-folder.ts';
import { findDestinationPages } from './pdf.ts';

/** A sheet's page with links to its PDFs in place of the hint to print; a page that has them stays as it is. */
export function linkPdfs(html: string, sheet: string): string {
  const links = FORMATS.map((format) => `<a href="../${sheet}-${format.toLowerCase()}.pdf">PDF, ${format}</a>`).join(' · ');
  return html.replace(/(<p[^>]*data-print-hint[^>]*>)[^<]*(<\/p>)/, `$1Print this page, or take the file: ${links}$2`);
}

/** The two paper sizes of the world's printers. */
const FORMATS = ['A4', 'Letter'] as const;

/**
 * Prints one sheet twice: the first print tells on which page each question begins, the second has those numbers in
 * its contents. Throws when the second print has moved a question, so that no contents is ever wrong.
 */
export async function printSheet(page: Page, address: string, format: (typeof FORMATS)[number]): Promise<Uint8Array> {
  await page.goto(address, { waitUntil: 'load' });
  const print = (): Promise<Uint8Array> => page.pdf({ format, preferCSSPageSize: false, printBackground: true, tagged: true, outline: true });
  const first = await findDestinationPages(await print());
  const wanted = await page.evaluate((pages) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
    for (const place of places) place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '');
    return places.map((place) => place.dataset['pageOf'] ?? '');
  }, first);
  const lost = wanted.filter((id) => first[id] === undefined);
  if (lost.length > 0)
    throw new Error(`${address}, ${format}: the print has no place named ${lost.join(', ')}. Give each entry of the sheet an id that its contents links to.`);
  const pdf = await print();
  const second = await findDestinationPages(pdf);
  for (const id of wanted) {
    if (second[id] !== first[id])
      throw new Error(
        `${address}, ${format}: "${id}" moved from page ${first[id]} to ${second[id]} when the contents was filled in. Make the contents' page column wider.`,
      );
  }
  return pdf;
}

async function printSheets(): Promise<number> {
  const site = outputDirectory();
  const folder = join(site, 'sheets');
  if (!existsSync(folder)) {
    console.error(`There are no sheets in ${relative(process.cwd(), folder)}. Run "npm run build" first.`);
    return 1;
  }
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error(describeNoBrowser());
    return 1;
  }
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    for (const sheet of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const html = join(folder, sheet.name, 'index.html');
      const address = readCanonical(readFileSync(html, 'utf8'));
      if (address === undefined) throw new Error(`${relative(process.cwd(), html)} does not say its address. Run "npm run build" again.`);
      await answerFromFolder(page, site, address.replace(/sheets\/[^/]+\/$/, ''));
      for (const format of FORMATS) {
        const pdf = await printSheet(page, address, format);
        // Beside the sheet's folder, where the page's links expect it.
        const file = join(folder, `${sheet.name}-${format.toLowerCase()}.pdf`);
        writeFileSync(file, pdf);
        console.log(`${relative(process.cwd(), file)}: ${pdf.byteLength} bytes`);
      }
      await page.unrouteAll();
      writeFileSync(html, linkPdfs(readFileSync(html, 'utf8'), sheet.name));
    }
  } finally {
    await browser.close();
  }
  return 0;
}

if (import.meta.main) process.exitCode = await printSheets().catch(refuse);
