import { subsetFonts } from './subset-fonts.ts';

const provider = subsetFonts();
/** Bold text is drawn semibold, the heaviest that the cut fonts hold: each further hundred costs a tenth of their bytes. */
const weights = { min: 400, max: 600 };

/**
 * The site's two fonts: a serif for reading, a sans for the interface and in drawings. A page never waits for them:
 * what is not there at the first paint is used from the next page on, so nothing moves.
 */
export const FONTS = [
  {
    name: 'Literata',
    cssVariable: '--font-serif',
    provider,
    weights: ['400 700'] as [string],
    options: { file: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2', weights },
    display: 'optional' as const,
    fallbacks: ['Georgia', 'serif'],
  },
  {
    name: 'Answer Sans',
    cssVariable: '--font-sans',
    provider,
    weights: ['400 700'] as [string],
    // Source Sans 3, whose licence keeps the name "Source" for fonts that nobody has cut.
    options: { file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', weights, rename: { from: 'Source', to: 'Answer' } },
    display: 'optional' as const,
    fallbacks: ['Roboto', 'sans-serif'],
  },
];
