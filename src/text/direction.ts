/** Which way a language, such as ar or az-Arab, is written; from left to right where nobody knows. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // ES2024's types have no name for what Node and browsers know.
  const { direction } = (new Intl.Locale(language) as Intl.Locale & { getTextInfo(): { direction?: 'ltr' | 'rtl' } }).getTextInfo();
  return direction ?? 'ltr';
}

/** The code of the script that a language is usually written in, as ISO 15924 names it; Latn where nobody knows. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}
