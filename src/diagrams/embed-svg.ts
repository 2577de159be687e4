import { escapeHtml } from '../text/escape-html.ts';
import type { CheckedDiagram } from './check-diagram.ts';
import { NARROW_WIDTH, readSvgWidth } from './diagram-source.ts';

type Drawn = Pick<CheckedDiagram, 'slug' | 'svg' | 'narrow' | 'accTitle' | 'accDescr'>;

/** True where a phone shows a diagram whole: in a form of its own, or because it is small. */
export function fitsPhone({ svg, narrow }: Pick<Drawn, 'svg' | 'narrow'>): boolean {
  return narrow !== undefined || readSvgWidth(svg) <= NARROW_WIDTH;
}

/** A committed SVG made ready for a page, with that for narrow screens, of which a style sheet shows one: a picture with an accessible name and description. */
export function embedSvg(diagram: Drawn): string {
  const { slug, svg, narrow } = diagram;
  if (!narrow) return embed(svg, slug, fitsPhone(diagram) ? 'diagram-fits' : undefined, diagram);
  return embed(svg, slug, 'diagram-wide', diagram) + embed(narrow.svg, `${slug}-narrow`, 'diagram-fits diagram-narrow', diagram);
}

function embed(svg: string, id: string, classes: string | undefined, { accTitle, accDescr }: Drawn): string {
  const names = `<title id="${id}-title">${escapeHtml(accTitle)}</title><desc id="${id}-desc">${escapeHtml(accDescr)}</desc>`;
  const shown = classes === undefined ? '' : ` class="${classes}"`;
  // A function puts the texts in as they are: in a replacement string "$&" and its like would bring parts of the drawing.
  return svg
    .trim()
    .replace(/ data-source="[^"]*"/, '')
    .replace(
      /^<svg([^>]*)>/,
      (_, attributes: string) => `<svg${shown}${attributes} role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">${names}`,
    );
}
