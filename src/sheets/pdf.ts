import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The page, from 1, on which each named place of a PDF begins; Chromium writes one for each id that a link leads to. */
export async function findDestinationPages(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  try {
    const destinations = (await document.getDestinations()) as Map<string, [{ num: number; gen: number }, ...unknown[]] | null>;
    const pages: Record<string, number> = {};
    for (const [name, destination] of destinations) {
      if (destination) pages[name] = (await document.getPageIndex(destination[0])) + 1;
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** One line of text of a PDF's page. */
export interface PdfLine {
  text: string;
  /** Points from the bottom of the page. */
  y: number;
  /** Points from its left. */
  x: number;
  /** Size of its letters, in points. */
  size: number;
}

/** The text of each page, in pieces as they are set. */
export async function readPdfLines(pdf: Uint8Array): Promise<PdfLine[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  try {
    return await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const page = await document.getPage(index + 1);
        const { items } = await page.getTextContent();
        return items.flatMap((item) =>
          'str' in item && item.str.trim() !== ''
            ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, size: Math.abs(item.transform[3] as number) }]
            : [],
        );
      }),
    );
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The addresses that a PDF links to outside itself, each once, sorted. */
export async function listPdfLinks(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  try {
    const links = new Set<string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const annotations = (await (await document.getPage(number)).getAnnotations()) as { url?: string }[];
      for (const { url } of annotations) if (url !== undefined) links.add(url);
    }
    return [...links].sort();
  } finally {
    await document.loadingTask.destroy();
  }
}
