import type { Words } from '../../words/languages.ts';
import type { Paper } from '../content/sheet-form.ts';
import { formatBytes } from '../../text/format-bytes.ts';

/** A PDF that was made of a sheet. */
export interface MadePdf {
  sheet: string;
  paper: Paper;
  bytes: number;
  pages: number;
}

/** The language of a site and its words, in which links are named. */
export interface Speech {
  language: string;
  words: Pick<Words, 'sheetPaperName' | 'sheetsFile' | 'sheetsFiles' | 'sheetsPrintOrTake'>;
}

/** Name of a sheet's PDF, in the folder of sheets. */
export function pdfName({ sheet, paper }: Pick<MadePdf, 'sheet' | 'paper'>): string {
  return `${sheet}-${paper}.pdf`;
}

/** The page of a sheet with links to its PDFs in place of the hint to print; where no PDF is made it stays as it is. */
export function linkOnSheet(html: string, pdfs: readonly MadePdf[], speech: Speech): string {
  if (pdfs.length === 0) return html;
  const links = linkPdfs(pdfs, '../', speech);
  return html.replace(
    /(<p[^>]*data-print-hint[^>]*>)[\s\S]*?(<\/p>)/,
    (_, open: string, close: string) => `${open}${speech.words.sheetsPrintOrTake(links)}${close}`,
  );
}

/** The list of sheets with the PDFs of each. */
export function linkInList(html: string, pdfs: readonly MadePdf[], speech: Speech): string {
  return html.replace(/(<p[^>]*data-pdfs="([^"]*)"[^>]*>)[\s\S]*?(<\/p>)/g, (_, open: string, sheet: string, close: string) => {
    const own = pdfs.filter((pdf) => pdf.sheet === sheet);
    return `${open}${own.length > 0 ? speech.words.sheetsFiles(linkPdfs(own, '', speech)) : ''}${close}`;
  });
}

function linkPdfs(pdfs: readonly MadePdf[], folder: string, { words, language }: Speech): string {
  return pdfs
    .map((pdf) => {
      const name = words.sheetsFile(words.sheetPaperName(pdf.paper), pdf.pages, formatBytes(pdf.bytes, language));
      return `<a href="${folder}${pdfName(pdf)}">${name}</a>`;
    })
    .join(' · ');
}
