import { escapeHtml } from '../text/escape-html.ts';
import type { CheckedDiagram } from './check-diagram.ts';

/** A committed SVG made ready for a page: one picture with an accessible name and description. */
export function embedSvg(diagram: Pick<CheckedDiagram, 'slug' | 'svg' | 'accTitle' | 'accDescr'>): string {
  const { slug, svg, accTitle, accDescr } = diagram;
  const names = `<title id="${slug}-title">${escapeHtml(accTitle)}</title><desc id="${slug}-desc">${escapeHtml(accDescr)}</desc>`;
  // A function puts the texts in as they are: in a replacement string "$&" and its like would bring parts of the drawing.
  return svg
    .trim()
    .replace(/ data-source="[^"]*"/, '')
    .replace(
      /^<svg([^>]*)>/,
      (_, attributes: string) => `<svg${attributes} role="img" aria-labelledby="${slug}-title" aria-describedby="${slug}-desc">${names}`,
    );
}
