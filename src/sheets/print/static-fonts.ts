import subsetFont from 'subset-font';

/** The weights that pages use. */
const WEIGHTS = [400, 600, 700];
/** Scripts that fonts for reading may have: what of them a font lacks is left out. */
const CHARACTERS = [
  [0x20, 0x52f],
  [0x1e00, 0x23ff],
]
  .map(([first, last]) => String.fromCodePoint(...Array.from({ length: last! - first! + 1 }, (_, index) => first! + index)))
  .join('');

const made = new Map<string, Promise<Buffer>>();

/**
 * A page's HTML with a face for each weight in place of its variable ones, and none of them optional: into a PDF a variable font goes as
 * drawings of its letters, one of a single weight as the font that it is.
 */
export function useStaticFonts(html: string): string {
  return html.replace(/@font-face\{([^}]*url\("?)([^")]+\.woff2)("?\)[^}]*)\}/g, (_, before: string, url: string, after: string) =>
    WEIGHTS.map((weight) =>
      `@font-face{${before}${url}?weight=${weight}${after}}`
        .replace(/font-display:\w+/, 'font-display:block')
        .replace(/font-weight:[\d ]+/, `font-weight:${weight}`),
    ).join(''),
  );
}

/** One weight of a variable WOFF2 font; made once for each name. */
export function cutWeight(name: string, font: Buffer, weight: number): Promise<Buffer> {
  const key = `${name} ${weight}`;
  const cut = made.get(key) ?? subsetFont(font, CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: { min: weight, max: weight } } });
  made.set(key, cut);
  return cut;
}
