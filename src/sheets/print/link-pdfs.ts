import { PAPER_NAMES, type Paper } from '../content/sheet-form.ts';
import { countOf } from '../../text/count.ts';
import { formatBytes } from '../../text/format-bytes.ts';

/** A PDF that was made of a sheet. */
export interface MadePdf {
  sheet: string;
  paper: Paper;
  bytes: number;
  pages: number;
}

/** Name of a sheet's PDF, in the folder of sheets. */
export function pdfName({ sheet, paper }: Pick<MadePdf, 'sheet' | 'paper'>): string {
  return `${sheet}-${paper}.pdf`;
}

/** The page of a sheet with links to its PDFs in place of the hint to print; where no PDF is made it stays as it is. */
export function linkOnSheet(html: string, pdfs: readonly MadePdf[]): string {
  if (pdfs.length === 0) return html;
  const links = pdfs.map((pdf) => linkPdf(pdf, '../')).join(' · ');
  return html.replace(
    /(<p[^>]*data-print-hint[^>]*>)[\s\S]*?(<\/p>)/,
    (_, open: string, close: string) => `${open}Print this page, or take the file: ${links}${close}`,
  );
}

/** The list of sheets with the PDFs of each. */
export function linkInList(html: string, pdfs: readonly MadePdf[]): string {
  return html.replace(/(<p[^>]*data-pdfs="([^"]*)"[^>]*>)[\s\S]*?(<\/p>)/g, (_, open: string, sheet: string, close: string) => {
    const own = pdfs.filter((pdf) => pdf.sheet === sheet);
    return `${open}${own.length > 0 ? `PDF: ${own.map((pdf) => linkPdf(pdf, '')).join(' · ')}` : ''}${close}`;
  });
}

function linkPdf(pdf: MadePdf, folder: string): string {
  return `<a href="${folder}${pdfName(pdf)}">${PAPER_NAMES[pdf.paper]}, ${countOf(pdf.pages, 'page')}, ${formatBytes(pdf.bytes)}</a>`;
}
