import { chooseLanguage } from '../words/languages.ts';
import { scriptOf } from '../text/direction.ts';
import { fallbackFonts } from './fallback-fonts.ts';
import { subsetFonts } from './subset-fonts.ts';

/** Bold text is drawn semibold, the heaviest that the cut fonts hold: each further hundred costs a tenth of their bytes. */
const weights = { min: 400, max: 600 };

/**
 * The site's two fonts: a serif for reading, a sans for the interface and in drawings. A page never waits for them:
 * what is not there at the first paint is used from the next page on, so nothing moves. They are Latin; what stands in for them has the
 * letters of the pack's language.
 */
export function siteFonts(language: string) {
  const provider = subsetFonts(chooseLanguage(language));
  const script = scriptOf(language);
  const { text, label } = fallbackFonts(script);
  const shared = {
    provider,
    weights: ['400 700'] as [string],
    display: 'optional' as const,
    // Made as wide as ours, a font of the system would have other letters than Latin ones too small.
    optimizedFallbacks: script === 'Latn',
  };
  return [
    {
      ...shared,
      name: 'Literata',
      cssVariable: '--font-serif',
      options: { file: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2', weights },
      fallbacks: text,
    },
    {
      ...shared,
      name: 'Answer Sans',
      cssVariable: '--font-sans',
      // Source Sans 3, whose licence keeps the name "Source" for fonts that nobody has cut.
      options: { file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', weights, rename: { from: 'Source', to: 'Answer' } },
      fallbacks: label,
    },
  ];
}
