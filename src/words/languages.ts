import type * as english from './en.ts';

/** What every language's file holds: the names of the English one, functions with its parameters. */
export type Words = { [Name in keyof typeof english]: InAnyLanguage<(typeof english)[Name]> };

/** A word of the English file, or several in a row, or what gives them, with any other words in their place. */
type InAnyLanguage<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? { [Index in keyof Value]: string }
    : Value extends (...values: infer Values) => readonly [string, string]
      ? (...values: Values) => readonly [string, string]
      : Value;

/** Languages that the interface speaks, each with its file; the first is for packs in any other. */
export const LANGUAGES: Record<string, () => Promise<Words>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
};

/** The words for a pack in `language`, where no bundler resolves those of `#words`. */
export function loadWords(language: string): Promise<Words> {
  return LANGUAGES[chooseLanguage(language)]!();
}

/** Languages whose words the search knows, each with its file in `src/search/language/`. */
const SEARCH_LANGUAGES = ['en', 'de', 'ar', 'hi'];

/** The language of the interface for a pack in `language`, such as de for de-AT; English where there is none in it. */
export function chooseLanguage(language: string): string {
  const main = mainLanguage(language);
  return Object.hasOwn(LANGUAGES, main) ? main : Object.keys(LANGUAGES)[0]!;
}

/** What the search knows a pack's words by: its language, or `other` where the search knows nothing of that. */
export function chooseSearchLanguage(language: string): string {
  const main = mainLanguage(language);
  return SEARCH_LANGUAGES.includes(main) ? main : 'other';
}

function mainLanguage(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}

/** What who builds a pack in `language` should know where the interface has no words in it; undefined where it has. */
export function describeMissing(language: string): string | undefined {
  const spoken = chooseLanguage(language);
  const wanted = new Intl.Locale(language).language;
  if (spoken === wanted) return undefined;
  const name = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return `the pack is in ${name(wanted)}, and what pages say besides it in ${name(spoken)}: to change that, translate src/words/${spoken}.ts to src/words/${wanted}.ts, and list it in src/words/languages.ts`;
}
