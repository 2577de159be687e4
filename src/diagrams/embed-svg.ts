import { escapeHtml } from '../text/escape-html.ts';
import type { CheckedDiagram } from './check-diagram.ts';

/** A committed SVG made ready to stand in a page: one picture with an accessible name and description. */
export function embedSvg(diagram: Pick<CheckedDiagram, 'slug' | 'svg' | 'accTitle' | 'accDescr'>): string {
  const { slug, svg, accTitle, accDescr } = diagram;
  const names = `<title id="${slug}-title">${escapeHtml(accTitle)}</title><desc id="${slug}-desc">${escapeHtml(accDescr)}</desc>`;
  return svg
    .trim()
    .replace(/ data-source="[^"]*"/, '')
    .replace(/^<svg([^>]*)>/, `<svg$1 role="img" aria-labelledby="${slug}-title" aria-describedby="${slug}-desc">${names}`);
}
