import { cardSvg, type DrawingStyles } from '../diagrams/standalone-svg.ts';
import { hashBytes } from '../node/hash-file.ts';
import type { Diagram } from '../pack/site-pack.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** A file that notes show. */
export interface AnkiMedia {
  name: string;
  content: Uint8Array;
}

/** The drawings that notes show, each made once. */
export class DrawnMedia {
  readonly media: AnkiMedia[] = [];
  readonly #styles: DrawingStyles;
  readonly #bySlug: ReadonlyMap<string, Diagram>;
  readonly #shown = new Map<Diagram, string>();

  constructor(diagrams: readonly Diagram[], styles: DrawingStyles) {
    this.#styles = styles;
    this.#bySlug = new Map(diagrams.map((diagram) => [diagram.slug, diagram]));
  }

  /** HTML that shows a drawing; empty where there is none. One with a form for narrow screens brings both, of which the cards' styles show one. */
  show(slug: string | undefined): string {
    const diagram = this.#bySlug.get(slug ?? '');
    if (!diagram) return '';
    const html = this.#shown.get(diagram) ?? this.#draw(diagram);
    this.#shown.set(diagram, html);
    return html;
  }

  #draw(diagram: Diagram): string {
    const { svg, narrow } = diagram;
    if (!narrow) return this.#picture(diagram, svg);
    return this.#picture(diagram, svg, 'wide') + this.#picture(diagram, narrow.svg, 'narrow');
  }

  #picture(diagram: Diagram, svg: string, form?: 'wide' | 'narrow'): string {
    const content = Buffer.from(cardSvg({ ...diagram, svg }, this.#styles));
    // By its content, so that a drawing that changed is another file, which no copy in a reader's collection hides.
    const name = `answerpack-${diagram.slug}${form === 'narrow' ? '-narrow' : ''}-${hashBytes(content).slice(0, 8)}.svg`;
    this.media.push({ name, content });
    return `<img src="${name}"${form ? ` class="qa-${form}"` : ''} alt="${escapeHtml(`${diagram.accTitle}. ${diagram.accDescr}`)}">`;
  }
}
