/** Fonts of readers' systems for text that one of the site's fonts has no letters for: for reading, and for what is said about the text. */
export interface FallbackFonts {
  text: string[];
  label: string[];
}

const LATIN: FallbackFonts = { text: ['Georgia', 'serif'], label: ['Roboto', 'sans-serif'] };

/** By the script of a pack's language: those of Android and Linux, of Apple, and of Windows, before what the browser would choose itself. */
const BY_SCRIPT: Readonly<Record<string, FallbackFonts>> = {
  Arab: {
    text: ['Noto Naskh Arabic', 'Geeza Pro', 'Times New Roman', 'serif'],
    label: ['Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', 'Tahoma', 'sans-serif'],
  },
  Deva: {
    text: ['Noto Serif Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', 'serif'],
    label: ['Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', 'sans-serif'],
  },
};

/** What stands in for the site's fonts, which are Latin, in a pack of a language of this script. */
export function fallbackFonts(script: string): FallbackFonts {
  return hasFonts(script) ? BY_SCRIPT[script]! : LATIN;
}

/** Whether a script has fonts of its own here. */
export function hasFonts(script: string): boolean {
  return Object.hasOwn(BY_SCRIPT, script);
}
