import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { ExpectedError, refuse } from '../../findings/refuse.ts';
import { BROWSER_FLAGS, describeNoBrowser, findBrowser } from '../../node/browser.ts';
import { outputDirectory, readSourceDate } from '../../node/environment.ts';
import { onEnd } from '../../node/on-end.ts';
import { replaceFile } from '../../node/replace-file.ts';
import { loadWords } from '../../words/languages.ts';
import { PAPERS, type Paper } from '../content/sheet-form.ts';
import { answerFromFolder, readCanonical } from './answer-from-folder.ts';
import { linkInList, linkOnSheet, pdfName, type MadePdf } from './link-pdfs.ts';
import { openSheet, printSheet } from './print-sheet.ts';

/** Sheets printed at once: a machine has two cores at least. */
const AT_ONCE = 2;

/**
 * Prints every sheet of a built site as PDF on both papers, and links the files from the sheets' pages and from their list. A file is put in
 * place of the earlier one when it is whole, and linked when all are: what ends before leaves the site as it was. Throws ExpectedError, with what to do, where it cannot begin.
 */
export async function printSheets(site: string, tell: (line: string) => void): Promise<MadePdf[]> {
  const folder = join(site, 'sheets');
  const shown = (file: string): string => relative(process.cwd(), file);
  if (!existsSync(folder)) throw new ExpectedError(`There are no sheets in ${shown(folder)}. Run "npm run build" first.`);
  const seconds = readSourceDate();
  if (seconds === undefined)
    throw new ExpectedError(
      `SOURCE_DATE_EPOCH: ${JSON.stringify(process.env['SOURCE_DATE_EPOCH'])} is no whole number of seconds since 1970. Write one, for example 1767225600, or leave it empty for now.`,
    );
  const printed = new Date(seconds * 1000);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new ExpectedError(describeNoBrowser());
  // What stops the printing stops it here, with a sentence.
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS], handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  let isWhole = false;
  const end = onEnd(() => {
    if (!isWhole) tell('Stopped before the end: what was printed before is as it was, and nothing new is linked. Run "npm run sheets" again.');
  });
  try {
    const jobs = listJobs(folder);
    const made: MadePdf[] = [];
    const printNext = async (): Promise<void> => {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        for (const pdf of await printOne(browser, { site, folder, printed, ...job })) {
          made.push(pdf);
          tell(`${shown(join(folder, pdfName(pdf)))}: ${pdf.pages} pages, ${pdf.bytes} bytes`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, printNext));
    await linkAll(
      folder,
      made.toSorted((a, b) => PAPERS.indexOf(a.paper) - PAPERS.indexOf(b.paper)),
    );
    return made;
  } finally {
    isWhole = true;
    end();
    await browser.close();
  }
}

/** Sheets with the papers to print them on, the largest first, so that none is printed alone at the end; the book is as much as all others, so its papers are parted. */
function listJobs(folder: string): { sheet: string; papers: readonly Paper[] }[] {
  const sheets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const size = (name: string): number => (name === 'book' ? Number.MAX_SAFE_INTEGER : readFileSync(join(folder, name, 'index.html')).length);
  return sheets
    .map(({ name }) => name)
    .toSorted((a, b) => size(b) - size(a))
    .flatMap((sheet): { sheet: string; papers: readonly Paper[] }[] =>
      sheet === 'book' ? PAPERS.map((paper) => ({ sheet, papers: [paper] })) : [{ sheet, papers: PAPERS }],
    );
}

async function printOne(
  browser: Browser,
  { site, folder, printed, sheet, papers }: { site: string; folder: string; printed: Date; sheet: string; papers: readonly Paper[] },
): Promise<MadePdf[]> {
  const html = join(folder, sheet, 'index.html');
  const address = readCanonical(readFileSync(html, 'utf8'));
  if (address === undefined) throw new ExpectedError(`${relative(process.cwd(), html)} does not say its address. Run "npm run build" again.`);
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  try {
    const page = await context.newPage();
    await answerFromFolder(page, site, address.replace(/sheets\/[^/]+\/$/, ''));
    await openSheet(page, address, printed);
    const made: MadePdf[] = [];
    for (const paper of papers) {
      const { pdf, pages } = await printSheet(page, paper);
      replaceFile(join(folder, pdfName({ sheet, paper })), pdf);
      made.push({ sheet, paper, bytes: pdf.byteLength, pages });
    }
    return made;
  } finally {
    await context.close();
  }
}

/** Links in the language of the site, which its pages name. */
async function linkAll(folder: string, made: readonly MadePdf[]): Promise<void> {
  const [, language = 'en'] = /<html[^>]* lang="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  const speech = { language, words: await loadWords(language) };
  const rewrite = (file: string, change: (html: string) => string): void => {
    replaceFile(file, change(readFileSync(file, 'utf8')));
  };
  rewrite(join(folder, 'index.html'), (html) => linkInList(html, made, speech));
  for (const sheet of new Set(made.map((pdf) => pdf.sheet)))
    rewrite(join(folder, sheet, 'index.html'), (html) =>
      linkOnSheet(
        html,
        made.filter((pdf) => pdf.sheet === sheet),
        speech,
      ),
    );
}

if (import.meta.main)
  await printSheets(outputDirectory(), (line) => {
    console.log(line);
  }).catch(refuse);
