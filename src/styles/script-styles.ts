import { directionOf, scriptOf } from '../text/direction.ts';
import { fallbackFonts, hasFonts } from './fallback-fonts.ts';
import rightToLeft from './right-to-left.css?inline';
import tallLetters from './tall-letters.css?inline';

/** What pages of a language need besides the styles of all, because of how it is written: nothing for most. */
export function scriptStyles(language: string): string {
  const script = scriptOf(language);
  return `${directionOf(language) === 'rtl' ? rightToLeft : ''}${hasFonts(script) ? tallLetters + writeSystemFonts(script) : ''}`;
}

/** The fonts of a page that waits for none of ours: `tokens.css` has those for Latin letters. */
function writeSystemFonts(script: string): string {
  const { text, label } = fallbackFonts(script);
  const list = (names: readonly string[]): string => names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join();
  return `@layer utilities{:root[data-fonts='system']{--font-text:Georgia,${list(text)};--font-label:Roboto,${list(label)}}}`;
}
