import { readSvgBox } from '../../diagrams/diagram-source.ts';
import type { Diagram } from '../../pack/site-pack.ts';

/** How a drawing fills a page: in its form for wide screens or for phones, on paper that is upright or lies. */
export interface Poster {
  form: 'wide' | 'narrow';
  paper: 'tall' | 'wide';
  /** Points in which its smallest words are printed. */
  points: number;
}

/** Millimeters that a drawing has below its title on either paper: the lower of A4 and Letter. */
const SPACE = { tall: { inline: 182, block: 236 }, wide: { inline: 251, block: 166 } };
/** Pixels of the smallest words of a drawing, and points in a millimeter. */
const WORDS = 13;
const POINTS = 72 / 25.4;
/** Words that are read without effort at arm's length: a drawing that has them in its wide form keeps it. */
const GOOD = 11;

/** The form and the paper in which a drawing's words are large. */
export function choosePoster({ svg, narrow }: Pick<Diagram, 'svg' | 'narrow'>): Poster {
  const forms = [{ form: 'wide', svg } as const, ...(narrow === undefined ? [] : [{ form: 'narrow', svg: narrow.svg } as const])];
  const posters = forms.flatMap(({ form, svg: drawn }) => {
    const { width, height } = readSvgBox(drawn);
    const scale = ({ inline, block }: { inline: number; block: number }): number => Math.min(inline / width, block / height);
    return (['tall', 'wide'] as const).map((paper): Poster => ({ form, paper, points: scale(SPACE[paper]) * POINTS * WORDS }));
  });
  const larger = (a: Poster, b: Poster): Poster => (b.points > a.points ? b : a);
  const wide = posters.filter(({ form }) => form === 'wide').reduce(larger);
  return wide.points >= GOOD ? wide : posters.reduce(larger);
}
